import { dataRows, type DraftTable, line } from "./draft.js";
import type { Random } from "./random.js";

/** How a sheet numbers its footnotes. */
export type FootnoteStyle = "circled" | "kome" | "kanji";

const styles: Readonly<Record<FootnoteStyle, (number: number) => string>> = {
  circled: (number) => String.fromCodePoint(0x2460 + number - 1),
  kome: (number) => `※${number}`,
  kanji: (number) => `（注${number}）`,
};

/** Moves the remarks of some rows below the table, where marks on their names refer to them. */
export function moveToFootnotes(
  table: DraftTable,
  keys: { readonly name: string; readonly note: string },
  style: FootnoteStyle,
  count: number,
  random: Random,
): void {
  const rows = dataRows(table).filter(({ cells }) => {
    const name = cells.get(keys.name);
    const isPlain = name?.runs === undefined && name?.strike !== true;
    return isPlain && name?.text === name?.text.trim() && cells.has(keys.note);
  });
  const chosen = random.some(rows, count);
  if (chosen.length > 0) table.below.push(line([]));
  chosen.forEach(({ cells }, index) => {
    const mark = styles[style](index + 1);
    const name = cells.get(keys.name);
    if (name !== undefined) name.text += style === "kome" ? ` ${mark}` : mark;
    table.below.push(line([`${mark}　${cells.get(keys.note)?.text ?? ""}`]));
    cells.delete(keys.note);
  });
}
