import type { Language } from "../../../diagnostics/language.js";
import { markdownCode, markdownText } from "../../../print/markdown.js";
import type { RevisionDiff } from "../../revision-diff.js";
import type { DescribedChange } from "../describe.js";
import { describeHistory, entryText } from "../history.js";
import { cellText } from "../lists.js";
import { say } from "../say.js";

/** What the 改版履歴 says against what was found, as Markdown. */
export function historyBlocks(
  diff: RevisionDiff,
  changes: readonly DescribedChange[],
  language: Language,
): readonly string[] {
  const { remarks, undeclared, absent } = describeHistory(diff, changes, language);
  const list = (phrase: "undeclaredHead" | "absentHead", lines: readonly string[]) =>
    lines.length === 0
      ? []
      : [`### ${say(language, phrase, { count: lines.length })}`, lines.join("\n")];
  return [
    ...remarks,
    ...list(
      "undeclaredHead",
      undeclared.map(
        ({ change, title }) => `- ${markdownText(title)} (${markdownCode(change.fingerprint)})`,
      ),
    ),
    ...list(
      "absentHead",
      absent.map(
        (entry) => `- ${markdownText(entryText(entry))} (${markdownText(cellText(entry.source))})`,
      ),
    ),
  ];
}
