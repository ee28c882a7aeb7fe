import { dataRows, type DraftTable } from "./draft.js";
import type { Random } from "./random.js";

/** Keeps some of the numbers of columns as text: full width, with blanks, or with a word behind. */
export function numbersAsText(
  table: DraftTable,
  keys: readonly string[],
  words: readonly string[],
  random: Random,
): void {
  const wide = (text: string) =>
    text.replace(/[0-9]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
  const ways = [
    (text: string) => text,
    wide,
    (text: string) => `${text} `,
    (text: string) => `　${text}`,
    ...words.map((word) => (text: string) => text + word),
  ];
  for (const { cells } of dataRows(table)) {
    for (const cell of keys.flatMap((key) => cells.get(key) ?? [])) {
      if (cell.number === undefined || !random.chance(0.3)) continue;
      cell.text = random.pick(ways)(cell.text);
      delete cell.number;
    }
  }
}

/** Stores texts of digits as numbers, some under a format of zeros, as spreadsheet programs do unasked. */
export function textsAsNumbers(table: DraftTable, keys: readonly string[], random: Random): void {
  for (const { cells } of dataRows(table)) {
    for (const cell of keys.flatMap((key) => cells.get(key) ?? [])) {
      if (cell.number !== undefined || !/^\d{1,9}$/.test(cell.text)) continue;
      const value = Number(cell.text);
      const plain = String(value) === cell.text && random.chance(0.5);
      cell.number = { value, format: plain ? "General" : "0".repeat(cell.text.length) };
    }
  }
}

const dayFormats: readonly string[] = ["yyyy/mm/dd", 'yyyy"年"m"月"d"日"', "General"];

/** Stores the dates of a column as days since 1899-12-30, under formats of dates and under none. */
export function datesAsSerials(table: DraftTable, key: string, random: Random): void {
  const offset = random.below(dayFormats.length);
  dataRows(table).forEach(({ cells }, index) => {
    const cell = cells.get(key);
    if (cell === undefined || !/^\d{4}-\d{2}-\d{2}$/.test(cell.text)) return;
    const value = (Date.parse(cell.text) - Date.UTC(1899, 11, 30)) / 86_400_000;
    const format = dayFormats[(offset + index) % dayFormats.length] ?? "General";
    cell.number = { value, format };
  });
}

/** Stores texts such as `3.0` as numbers under a format. */
export function versionsAsNumbers(table: DraftTable, key: string): void {
  for (const { cells } of dataRows(table)) {
    const cell = cells.get(key);
    if (cell !== undefined && /^\d+\.\d$/.test(cell.text)) {
      cell.number = { value: Number(cell.text), format: "0.0" };
    }
  }
}
