/** Letters of a 1-based column: 1 is A, 27 is AA. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** A1-style address of a 1-based row and column. */
export function addressOf(row: number, column: number): string {
  return columnLetters(column) + row;
}

/** Row and column of an A1-style address; null for anything else. */
export function parseAddress(address: string): { row: number; column: number } | null {
  const [, letters, row] = /^([A-Z]{1,3})([1-9][0-9]{0,6})$/.exec(address) ?? [];
  if (letters === undefined || row === undefined) return null;
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { row: Number(row), column };
}
