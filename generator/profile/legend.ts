import type { Cell, Sheet } from "../workbook/sheet.js";
import type { Lexicon } from "./lexicon.js";
import type { MarkMeaning } from "./profile.js";
import { normaliseMark } from "./words.js";

/** Legends say what marks mean: 「◎：必須　△：条件により必須」. */

/** What a mark means by a legend, and where that is said. */
export interface LegendEntry {
  readonly mark: string;
  readonly word: string;
  readonly meaning: MarkMeaning;
  readonly cell: Cell;
}

/** A mark is no end of a longer word: in 「（空欄）：任意」 there is none. */
const pair =
  /(?<![^\s、,，;；/／　：:＝=（(「])([^\s、,，;；/／　：:＝=（(「]{1,2})\s*[：:＝=]\s*([^\s、,，;；/／　：:＝=]+)/gu;

/** Where a word of a legend holds several known words, the meaning that counts. */
const strongest: readonly MarkMeaning[] = [
  "conditional",
  "prohibited",
  "absent",
  "optional",
  "required",
];

/** What the legend in a cell says of marks; nothing where the cell is no legend. */
export function readLegend(cell: Cell, lexicon: Lexicon): readonly LegendEntry[] {
  const entries = [...cell.text.matchAll(pair)].flatMap(([, mark = "", word = ""]) => {
    const meaning = meaningOf(word, lexicon);
    return meaning === undefined || isWord(mark) ? [] : [{ mark, word, meaning, cell }];
  });
  // One pair alone may be a value and its label.
  return entries.length < 2 ? [] : entries;
}

/** The legends of a sheet, wherever they stand. */
export function findLegends(sheet: Sheet, lexicon: Lexicon): readonly LegendEntry[] {
  const entries: LegendEntry[] = [];
  for (let row = 1; row <= sheet.rowCount; row++) {
    for (const cell of sheet.row(row)) {
      if (cell.mergedInto === null && /[：:＝=]/u.test(cell.text)) {
        entries.push(...readLegend(cell, lexicon));
      }
    }
  }
  return entries;
}

/** The marks of a list of legends, the first to say something counting. */
export function marksOf(entries: readonly LegendEntry[]): ReadonlyMap<string, MarkMeaning> {
  const marks = new Map<string, MarkMeaning>();
  for (const { mark, meaning } of entries) {
    const key = normaliseMark(mark).toLowerCase();
    if (!marks.has(key)) marks.set(key, meaning);
  }
  return marks;
}

/** Letters of a word are no mark; single letters and digits are. */
function isWord(mark: string): boolean {
  return /^[\p{L}\p{N}]{2}$/u.test(mark);
}

function meaningOf(word: string, lexicon: Lexicon): MarkMeaning | undefined {
  const exact = word.length > 1 ? lexicon.requirementOf(word) : undefined;
  if (exact !== undefined) return exact;
  const contained = new Set(
    Object.entries(lexicon.profile.requirementMarks)
      .filter(([known]) => /^[\p{sc=Han}\p{sc=Hira}]{2,}$/u.test(known) && word.includes(known))
      .map(([, meaning]) => meaning),
  );
  return strongest.find((meaning) => contained.has(meaning));
}
