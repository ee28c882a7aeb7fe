import type { Language } from "../diagnostics/language.js";
import { renderPlace, visible } from "../diagnostics/render.js";
import type { Inspection } from "../inspect/inspection.js";
import { type UnknownEntry, unknownWords } from "../inspect/vocabulary.js";
import { roleWords } from "../inspect/words.js";
import { alignColumns } from "../print/align.js";
import { inspectTexts } from "./inspect-texts.js";

/** The words that the profile does not know, with where they stand and where to add them; none where all are known. */
export function unknownLines(inspection: Inspection, language: Language): readonly string[] {
  const entries = unknownWords(inspection);
  if (entries.length === 0) return [];
  const text = inspectTexts[language];
  const rows = entries.map((entry) => [
    visible(entry.word),
    String(entry.count),
    entry.role === null ? text.header : roleWords[entry.role][language],
    entry.key,
    placesOf(entry, text.comma),
  ]);
  return [
    text.unknown,
    ...alignColumns([text.unknownColumns, ...rows]).map((line) => `  ${line}`),
    "",
  ];
}

/** The first places; the file is named once. */
function placesOf({ cells, count }: UnknownEntry, comma: string): string {
  let file = "";
  const places = cells.map((place) => {
    const shown = place.file === file ? `${place.sheet}!${place.cell}` : renderPlace(place);
    file = place.file;
    return visible(shown);
  });
  return `${places.join(comma)}${count > cells.length ? " …" : ""}`;
}
