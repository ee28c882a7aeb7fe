import type { Language } from "../../../diagnostics/language.js";
import { severityWords, visible } from "../../../diagnostics/render.js";
import { alignColumns } from "../../../print/align.js";
import { textWidth } from "../../../print/text-width.js";
import type { DescribedChange } from "../describe.js";
import {
  effectsText,
  type FactRow,
  markTexts,
  reasonRows,
  shortSymbolRows,
  sideText,
  subjectRows,
} from "../fact-rows.js";
import { cellTexts } from "../lists.js";
import { say } from "../say.js";
import { paint } from "./paint.js";
import type { TextOptions } from "./report.js";

/** Columns up to which both sides of a change stand on one line. */
const widestLine = 96;

/** One change: the severity and what happened, why that matters, and below it the facts. */
export function changeLines(described: DescribedChange, options: TextOptions): readonly string[] {
  const { language, color } = options;
  const { change, rule, title, reason } = described;
  const word = paint(severityWords[rule.severity][language], rule.severity, color);
  const symbols = shortSymbolRows(described, language);
  const identity = [`${change.fingerprint}  ${change.rule}`, ...markTexts(described, language)];
  const facts: readonly FactRow[] = [
    ...subjectRows(described, language),
    ...sideRows(described, language),
    ...symbols.map((row, index): FactRow => [
      index === 0 ? say(language, "symbols") : "",
      row.join(" "),
    ]),
    ...reasonRows(described, language),
    [say(language, "fingerprint"), identity.join(" | ")],
  ];
  return [
    `${word} ${visible(title)}`,
    `    [${effectsText(described, language)}] ${reason}`,
    ...alignColumns(facts.map((row) => row.map(visible))).map((line) => `    ${line}`),
  ];
}

/** `旧 → 新` on one line where that is short, else a line for each that says something. */
function sideRows({ before, after }: DescribedChange, language: Language): readonly FactRow[] {
  const [old, now] = [sideText(before, language), sideText(after, language)];
  const [oldWord, nowWord] = [say(language, "before"), say(language, "after")];
  const isSamePlace =
    before !== null &&
    after !== null &&
    cellTexts(before.sources).join() === cellTexts(after.sources).join();
  const line = `${isSamePlace ? before.text : old} → ${now}`;
  if (textWidth(visible(line)) <= widestLine) return [[`${oldWord} → ${nowWord}`, line]];
  const rows: readonly FactRow[] = [
    [oldWord, old],
    [nowWord, now],
  ];
  return rows.filter((_, index) => (index === 0 ? before : after) !== null);
}
