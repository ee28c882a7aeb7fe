import type { Language } from "../../diagnostics/language.js";
import type { HistoryEntry } from "../../spec/model.js";
import type { RevisionDiff } from "../revision-diff.js";
import type { DescribedChange } from "./describe.js";
import { say } from "./say.js";

/** What the 改版履歴 says against what was found, for every report for people. */
export interface DescribedHistory {
  /** Sentences on the whole: no sheet, no line, all agree. */
  readonly remarks: readonly string[];
  readonly undeclared: readonly DescribedChange[];
  readonly absent: readonly HistoryEntry[];
}

export function describeHistory(
  { history }: RevisionDiff,
  changes: readonly DescribedChange[],
  language: Language,
): DescribedHistory {
  const { isThere, entries, absent } = history;
  if (!isThere) return { remarks: [say(language, "noHistory")], undeclared: [], absent };
  const undeclared = changes.filter(({ isDeclared }) => isDeclared === false);
  const agrees = undeclared.length === 0 && absent.length === 0;
  const remarks = [
    ...(entries.length === 0 ? [say(language, "noEntries")] : []),
    ...(agrees && entries.length > 0 ? [say(language, "agrees", { count: entries.length })] : []),
  ];
  return { remarks, undeclared, absent };
}

/** `sheet item: text`, as the line has it. */
export function entryText({ sheet, item, text, revision, date }: HistoryEntry): string {
  const where = [sheet, item].filter((part) => part !== undefined && part !== "").join(" ");
  const when = [revision, date].filter((part) => part !== undefined && part !== "").join(", ");
  return `${where === "" ? "" : `${where}: `}${text}${when === "" ? "" : ` (${when})`}`;
}
