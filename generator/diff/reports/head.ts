import type { Language } from "../../diagnostics/language.js";
import type { RevisionDiff } from "../revision-diff.js";
import { versionStep } from "../version-step.js";
import { stepWords } from "../words/kind-words.js";
import { countSeverity } from "./counts.js";
import type { DescribedChange } from "./describe.js";
import { say } from "./say.js";

export function reportTitle({ before, after }: RevisionDiff, language: Language): string {
  return say(language, "title", { before: before.revision, after: after.revision });
}

/** `メジャー (major)`; in English only the word. */
export function stepText(diff: RevisionDiff, language: Language): string {
  const step = versionStep(diff);
  const word = stepWords[step][language];
  return word === step ? word : `${word} (${step})`;
}

/** How many changes there are, by their severity: each of them is counted once. */
export function countsText(changes: readonly DescribedChange[], language: Language): string {
  if (changes.length === 0) return say(language, "noChanges");
  return say(language, "severities", {
    count: changes.length,
    error: countSeverity(changes, "error"),
    warning: countSeverity(changes, "warning"),
    info: countSeverity(changes, "info"),
  });
}

export interface SizeRow {
  readonly name: string;
  readonly before: string;
  readonly after: string;
}

/** What both revisions hold. */
export function sizeRows({ before, after }: RevisionDiff, language: Language): readonly SizeRow[] {
  const kinds = ["layouts", "columns", "codes", "relatedChecks", "messages"] as const;
  return kinds.map((kind) => ({
    name: say(language, kind),
    before: String(before.counts[kind]),
    after: String(after.counts[kind]),
  }));
}
