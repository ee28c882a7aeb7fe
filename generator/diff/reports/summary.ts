import { severityWords } from "../../diagnostics/render.js";
import type { Severity } from "../../diagnostics/problem.js";
import { markdownCode, markdownText } from "../../print/markdown.js";
import type { RevisionDiff } from "../revision-diff.js";
import { breakingKinds } from "../version-step.js";
import { type DescribedChange, describeChanges } from "./describe.js";
import { effectsText, markTexts } from "./fact-rows.js";
import { countsText, reportTitle, stepText } from "./head.js";
import { describeHistory } from "./history.js";
import { countTable, dataCounts, removedTable } from "./data/describe-data.js";
import { sayOfData } from "./data/words.js";
import { dataTable } from "./markdown/data-blocks.js";
import { effectTable } from "./markdown/head-blocks.js";
import type { ReportOptions } from "./options.js";
import { say } from "./say.js";

export interface SummaryOptions extends ReportOptions {
  /** Most changes that are listed. */
  readonly limit?: number;
}

const usualLimit = 25;

/**
 * The diff as short Markdown for a pull request or the summary of a workflow: the changes that make the run fail
 * first, then the gravest. It says how many it leaves out; of those that break something, the
 * fingerprints are there all the same.
 */
export function summaryReport(diff: RevisionDiff, options: SummaryOptions): string {
  const { language, limit = usualLimit } = options;
  const changes = describeChanges(diff, options);
  const sorted = [...changes].sort((a, b) => rank(a) - rank(b));
  const shown = sorted.slice(0, limit);
  const blocks = [
    `## ${markdownText(reportTitle(diff, language))}`,
    `**${countsText(changes, language)}** — ${say(language, "step")}: ${stepText(diff, language)}`,
    ...effectTable(changes, options),
    ...(shown.length === 0 ? [] : [shown.map((each) => changeLine(each, options)).join("\n")]),
    ...leftOutBlocks(sorted.slice(limit), limit, options),
    remarkLines(diff, changes, options).join("\n"),
    ...summaryOfData(diff, options),
  ];
  return `${blocks.join("\n\n")}\n`;
}

const severityRanks: Readonly<Record<Severity, number>> = { error: 1, warning: 2, info: 3 };

function rank({ isFailing, rule }: DescribedChange): number {
  return isFailing ? 0 : severityRanks[rule.severity];
}

function changeLine(described: DescribedChange, { language }: ReportOptions): string {
  const { change, rule, title } = described;
  const marks = markTexts(described, language).map((mark) => ` — ${markdownText(mark)}`);
  const word = severityWords[rule.severity][language];
  return `- **${word}** ${markdownText(title)} [${effectsText(described, language)}] ${markdownCode(change.fingerprint)}${marks.join("")}`;
}

function leftOutBlocks(
  leftOut: readonly DescribedChange[],
  limit: number,
  { language }: ReportOptions,
): readonly string[] {
  if (leftOut.length === 0) return [];
  const breaking = leftOut.filter(({ rule }) =>
    rule.breaks.some((kind) => breakingKinds.includes(kind)),
  );
  const fingerprints = breaking.map(({ change }) => markdownCode(change.fingerprint)).join(" ");
  return [
    say(language, "leftOut", { count: leftOut.length, limit }),
    ...(breaking.length === 0
      ? []
      : [`${say(language, "leftOutBreaking", { count: breaking.length })}: ${fingerprints}`]),
  ];
}

/** How many archived records pass and fail, and which layouts with data are gone. */
function summaryOfData({ data }: RevisionDiff, { language }: ReportOptions): readonly string[] {
  if (data === undefined) return [];
  const tables = [countTable(data, language), removedTable(data, language)];
  const found = tables.filter(({ rows }) => rows.length > 0).flatMap(dataTable);
  return [`### ${sayOfData(language, "head")}`, markdownText(dataCounts(data, language)), ...found];
}

/** How many pairs are undecided, and what the 改版履歴 says. */
function remarkLines(
  diff: RevisionDiff,
  changes: readonly DescribedChange[],
  { language }: ReportOptions,
): readonly string[] {
  const { remarks, undeclared, absent } = describeHistory(diff, changes, language);
  const counted = [
    ["ambiguousHead", diff.ambiguous.length],
    ["undeclaredHead", undeclared.length],
    ["absentHead", absent.length],
  ] as const;
  return [
    ...remarks.map((remark) => `- ${remark}`),
    ...counted
      .filter(([, count]) => count > 0)
      .map(([phrase, count]) => `- ${say(language, phrase, { count })}`),
  ];
}
