import type { Inspection } from "../inspect/inspection.js";
import { unknownWords } from "../inspect/vocabulary.js";

/** Characters that JSON may hold as they are and a terminal might obey. */
const unprintable = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/** An inspection, with the words that were not recognised, as one JSON document. */
export function inspectionJson(inspection: Inspection): string {
  const { books, account } = inspection;
  const text = JSON.stringify({ account, unknownWords: unknownWords(inspection), books });
  // Such characters stand only inside strings: there are no blanks between the parts.
  return text.replace(unprintable, (char) =>
    Array.from({ length: char.length }, (_, index) => unicodeEscape(char.charCodeAt(index))).join(
      "",
    ),
  );
}

function unicodeEscape(unit: number): string {
  return `\\u${unit.toString(16).padStart(4, "0")}`;
}
