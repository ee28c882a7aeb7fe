import { filledCells } from "./filled-cells.js";
import type { Cell, Sheet } from "../workbook/sheet.js";
import type { Footnote } from "./table.js";

/** Notes that a mark in a cell refers to: ※1, ①, (*1), 注2. */

const mark = "(?:※\\d{1,2}|注\\d{1,2}|\\*\\d{1,2}|[①-⑳])";
const noteStart = new RegExp(`^[（(\\[【]?(${mark})[）)\\]】]?[\\s:：.．、]*(?=\\S)`, "u");
const trailing = new RegExp(`[\\s　]*[（(\\[【]?(${mark})[）)\\]】]?$`, "u");

/** The most filled cells that a row of a footnote has. */
const fewCells = 2;

/** The footnotes of a sheet, by their marks; of two with the same mark the first counts. */
export function findFootnotes(sheet: Sheet): ReadonlyMap<string, Footnote> {
  const notes = new Map<string, Footnote>();
  for (let row = 1; row <= sheet.rowCount; row++) {
    const own = filledCells(sheet, row);
    const [first] = own;
    if (first === undefined || own.length > fewCells) continue;
    for (const note of footnotesIn(first)) if (!notes.has(note.mark)) notes.set(note.mark, note);
  }
  return notes;
}

/** Whether a text begins like a footnote. */
export function isFootnote(text: string): boolean {
  return noteStart.test(foldWidth(text.trim()));
}

/** A cell may hold several notes, each on lines of its own. */
function footnotesIn(cell: Cell): readonly Footnote[] {
  const notes: { mark: string; text: string }[] = [];
  for (const line of foldWidth(cell.text).split("\n")) {
    const [start, found] = noteStart.exec(line.trim()) ?? [];
    const last = notes.at(-1);
    if (start !== undefined && found !== undefined) {
      notes.push({ mark: found, text: line.trim().slice(start.length).trim() });
    } else if (last !== undefined) last.text += `\n${line.trim()}`;
  }
  return notes.map((note) => ({ ...note, cell }));
}

/** A text without the marks at its end that refer to known notes, and those notes. */
export function splitFootnoteMarks(
  text: string,
  notes: ReadonlyMap<string, Footnote>,
): { readonly text: string; readonly notes: readonly Footnote[] } {
  const found: Footnote[] = [];
  let rest = text;
  for (;;) {
    const match = trailing.exec(foldWidth(rest));
    const note = match === null ? undefined : notes.get(match[1] ?? "");
    if (match === null || note === undefined || match.index === 0) break;
    found.unshift(note);
    rest = rest.slice(0, match.index);
  }
  return { text: rest, notes: found };
}

/** Digits, asterisks and brackets in one width; nothing else changes, and no length does. */
function foldWidth(text: string): string {
  return text.replace(/[０-９＊（）]/gu, (char) => char.normalize("NFKC"));
}
