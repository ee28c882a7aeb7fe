import type { Severity } from "../../diagnostics/problem.js";
import { type AnnotationKind, workflowCommand } from "../../print/workflow-command.js";
import type { RevisionDiff } from "../revision-diff.js";
import { type DescribedChange, describeChanges } from "./describe.js";
import { effectsText, markTexts, sideText } from "./fact-rows.js";
import { countsText, reportTitle, stepText } from "./head.js";
import { shortList } from "./lists.js";
import type { ReportOptions } from "./options.js";
import { say } from "./say.js";

const kinds: Readonly<Record<Severity, AnnotationKind>> = {
  error: "error",
  warning: "warning",
  info: "notice",
};

/** The diff as annotations of a GitHub workflow, one for each change: of the file of its newer cell, else of its older. */
export function githubReport(diff: RevisionDiff, options: ReportOptions): string {
  const { language } = options;
  const changes = describeChanges(diff, options);
  const summary = `${countsText(changes, language)}; ${say(language, "step")}: ${stepText(diff, language)}`;
  const title = reportTitle(diff, language);
  return [
    ...changes.map((each) => annotation(each, options)),
    workflowCommand("notice", { title }, summary),
  ].join("");
}

function annotation(described: DescribedChange, { language }: ReportOptions): string {
  const { change, title, reason, before, after } = described;
  const facts = [
    reason,
    `[${effectsText(described, language)}]`,
    `${sideText(before, language)} → ${sideText(after, language)}`,
    ...(change.layouts.length === 0 ? [] : [shortList(change.layouts, language)]),
    ...markTexts(described, language),
    `${change.rule} ${change.fingerprint}`,
  ];
  const file = (after ?? before)?.sources[0]?.file ?? null;
  return workflowCommand(kindOf(described), { file, title }, facts.join(" | "));
}

/** What fails the run is an error whatever its severity; what was accepted is none. */
function kindOf({ rule, isFailing, accepted }: DescribedChange): AnnotationKind {
  if (isFailing) return "error";
  return accepted === null ? kinds[rule.severity] : "notice";
}
