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
  let column = 0;
  let at = 0;
  for (; at < address.length && at < 3; at++) {
    const letter = address.charCodeAt(at) - 64;
    if (letter < 1 || letter > 26) break;
    column = column * 26 + letter;
  }
  const digits = address.length - at;
  if (at === 0 || digits < 1 || digits > 7) return null;
  let row = 0;
  for (; at < address.length; at++) {
    const digit = address.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9 || (row === 0 && digit === 0)) return null;
    row = row * 10 + digit;
  }
  return { row, column };
}
