import { visible } from "../../../diagnostics/render.js";
import type { RevisionDiff } from "../../revision-diff.js";
import type { DescribedChange } from "../describe.js";
import { describeHistory, entryText } from "../history.js";
import { cellText } from "../lists.js";
import { say } from "../say.js";
import type { TextOptions } from "./report.js";

/** What the 改版履歴 says against what was found. */
export function historyLines(
  diff: RevisionDiff,
  changes: readonly DescribedChange[],
  { language }: TextOptions,
): readonly string[] {
  const { remarks, undeclared, absent } = describeHistory(diff, changes, language);
  const listed = (phrase: "undeclaredHead" | "absentHead", lines: readonly string[]) =>
    lines.length === 0
      ? []
      : [`    ${say(language, phrase, { count: lines.length })}`, ...lines.map(indented)];
  return [
    "",
    `■ ${say(language, "historyHead")}`,
    ...remarks.map((remark) => `    ${remark}`),
    ...listed(
      "undeclaredHead",
      undeclared.map(({ change, title }) => `${change.fingerprint}  ${title}`),
    ),
    ...listed(
      "absentHead",
      absent.map((entry) => `${cellText(entry.source)}  ${entryText(entry)}`),
    ),
  ];
}

function indented(line: string): string {
  return `        ${visible(line)}`;
}
