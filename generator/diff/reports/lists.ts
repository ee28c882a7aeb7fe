import type { Language } from "../../diagnostics/language.js";
import type { SourceRef } from "../../spec/model.js";
import type { EvidenceEntry } from "../change.js";
import { evidenceWords } from "../words/kind-words.js";

/** Layouts, and cells, that a report lists one by one; beyond that it counts. */
export const fewest = 4;

/** `S101V ほか3`; all of them where they are few. */
export function shortList(
  texts: readonly string[],
  language: Language,
  most: number = fewest,
): string {
  const [first = "", ...others] = texts;
  if (texts.length <= most) return texts.join(language === "ja" ? "、" : ", ");
  return language === "ja" ? `${first} ほか${others.length}` : `${first} and ${others.length} more`;
}

/** `file sheet!cell`; what is empty is left out. */
export function cellText({ file, sheet, cell }: SourceRef): string {
  const place = [sheet, cell].filter((part) => part !== "").join("!");
  return [file, place].filter((part) => part !== "").join(" ");
}

export function cellTexts(sources: readonly SourceRef[]): readonly string[] {
  return [...new Set(sources.map(cellText))];
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
