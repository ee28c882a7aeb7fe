import type { Language } from "../../../diagnostics/language.js";
import { severityWords } from "../../../diagnostics/render.js";
import { markdownCode, markdownTable, markdownText } from "../../../print/markdown.js";
import type { DescribedChange, DescribedSide } from "../describe.js";
import { effectsText, markTexts, reasonRows, shortSymbolRows, subjectRows } from "../fact-rows.js";
import { cellTexts, shortList } from "../lists.js";
import { say } from "../say.js";

/** A change as blocks of Markdown: a heading, the reason, both sides as a table, the facts as a list. */
export function changeBlock(described: DescribedChange, language: Language): readonly string[] {
  const { change, rule, title, reason } = described;
  const marks = markTexts(described, language).map((mark) => `**${markdownText(mark)}**`);
  const facts = [...subjectRows(described, language), ...reasonRows(described, language)].map(
    ([label, value]) => `- ${label}: ${markdownText(value)}`,
  );
  const symbols = shortSymbolRows(described, language).map(
    ([kind, names]) => `- ${say(language, "symbols")}: ${kind} ${markdownCode(names)}`,
  );
  const identity = [
    `- ${say(language, "fingerprint")}: ${markdownCode(change.fingerprint)} (${markdownCode(change.rule)})`,
    ...marks.map((mark) => `- ${mark}`),
  ];
  return [
    `### ${severityWords[rule.severity][language]}: ${markdownText(title)}`,
    `**${effectsText(described, language)}** — ${reason}`,
    sides(described, language),
    [...facts, ...symbols, ...identity].join("\n"),
  ];
}

function sides({ before, after }: DescribedChange, language: Language): string {
  const text = (side: DescribedSide | null) =>
    side === null ? say(language, "absent") : markdownText(side.text);
  const cells = (side: DescribedSide | null) =>
    markdownText(shortList(cellTexts(side?.sources ?? []), language));
  const head = [say(language, "before"), say(language, "after")];
  return markdownTable(head, [
    [text(before), text(after)],
    [cells(before), cells(after)],
  ]).join("\n");
}
