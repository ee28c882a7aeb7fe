import type { Language } from "../../diagnostics/language.js";
import type { SourceRef } from "../../spec/model.js";
import type { EvidenceEntry } from "../change.js";
import { evidenceWords } from "../words/kind-words.js";

/** Layouts, and cells, that a report lists one by one; beyond that it counts. */
export const fewest = 4;

/** `S101V ほか3`; all of them where they are few. */
export function shortList(texts: readonly string[], language: Language): string {
  const [first = "", ...others] = texts;
  if (texts.length <= fewest) return texts.join(language === "ja" ? "、" : ", ");
  return andMore(first, others.length, language);
}

/** `S101V ほか3`; the text alone where there are no more. */
export function andMore(text: string, count: number, language: Language): string {
  if (count === 0) return text;
  return language === "ja" ? `${text} ほか${count}` : `${text} and ${count} more`;
}

/** `file sheet!cell`; what is empty is left out. */
export function cellText({ file, sheet, cell }: SourceRef): string {
  const place = [sheet, cell].filter((part) => part !== "").join("!");
  return [file, place].filter((part) => part !== "").join(" ");
}

/** Cells, each once; behind one of the same sheet only the address. */
export function cellTexts(sources: readonly SourceRef[]): readonly string[] {
  const seen = new Set<string>();
  let sheet = "";
  return sources.flatMap((source) => {
    const text = cellText(source);
    if (seen.has(text)) return [];
    seen.add(text);
    const before = sheet;
    sheet = cellText({ ...source, cell: "" });
    return [sheet === before && source.cell !== "" ? source.cell : text];
  });
}

/** `名前 92 %、位置 100 %`; what a person confirmed has no number. */
export function evidenceText(entries: readonly EvidenceEntry[], language: Language): string {
  return entries
    .map(({ kind, score }) => {
      const word = evidenceWords[kind][language];
      return kind === "confirmed" ? word : `${word} ${Math.round(score * 100)} %`;
    })
    .join(language === "ja" ? "、" : ", ");
}
