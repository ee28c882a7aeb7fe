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
  sideText,
  subjectRows,
  symbolRows,
} from "../fact-rows.js";
import { shortList } from "../lists.js";
import { say } from "../say.js";
import { paint } from "./paint.js";
import type { TextOptions } from "./report.js";

/** Columns up to which both sides of a change stand on one line. */
const widestLine = 84;

/** One change: the severity and what happened, why that matters, and below it the facts. */
export function changeLines(described: DescribedChange, options: TextOptions): readonly string[] {
  const { language, color } = options;
  const { change, rule, title, reason } = described;
  const word = paint(severityWords[rule.severity][language], rule.severity, color);
  const identity = [`${change.fingerprint}  ${change.rule}`, ...markTexts(described, language)];
  const facts: readonly FactRow[] = [
    ...subjectRows(described, language),
    ...sideRows(described, language),
    ...symbolLines(described, language),
    ...reasonRows(described, language),
    [say(language, "fingerprint"), identity.join(" | ")],
  ];
  return [
    `${word} ${visible(title)}`,
    `    [${effectsText(described, language)}] ${reason}`,
    ...alignColumns(facts.map((row) => row.map(visible))).map((line) => `    ${line}`),
  ];
}

/** The names of each kind on one line; where they are many, or long, all but the first are counted. */
function symbolLines(described: DescribedChange, language: Language): readonly FactRow[] {
  const byKind = new Map<string, string[]>();
  for (const [kind, name] of symbolRows(described, language)) {
    byKind.set(kind, [...(byKind.get(kind) ?? []), name]);
  }
  return [...byKind].map(([kind, names], index) => {
    const isWide = textWidth(names.join(", ")) > widestLine;
    const list = isWide ? shortList(names, language, 1) : shortList(names, language);
    return [index === 0 ? say(language, "symbols") : "", `${kind} ${list}`];
  });
}

/** `旧 → 新` on one line where that is short, else a line for each. */
function sideRows({ before, after }: DescribedChange, language: Language): readonly FactRow[] {
  const [old, now] = [sideText(before, language), sideText(after, language)];
  const [oldWord, nowWord] = [say(language, "before"), say(language, "after")];
  const line = `${old} → ${now}`;
  if (textWidth(visible(line)) <= widestLine) return [[`${oldWord} → ${nowWord}`, line]];
  return [
    [oldWord, old],
    [nowWord, now],
  ];
}
