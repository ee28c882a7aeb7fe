import type { Layout } from "./layout.js";

/** A set that takes more ranges than this, such as one with kanji, would make a pattern that nobody can read. */
const maxRanges = 40;

/** A regular expression (with the flag `u`) for the texts of a character set; null for none and for large ones. */
export function charsetPattern({ charsets }: Layout, id: string | null): string | null {
  const set = charsets.indexOf(id);
  if (set < 0 || charsets.admits(set, "\u{20000}")) return null;
  const { table, bit } = charsets.tableOf(set);
  const ranges: [number, number][] = [];
  for (let unit = 0; unit < table.length; unit++) {
    if (((table[unit] ?? 0) & bit) === 0) continue;
    const last = ranges.at(-1);
    if (last !== undefined && last[1] === unit - 1) last[1] = unit;
    else ranges.push([unit, unit]);
    if (ranges.length > maxRanges) return null;
  }
  if (ranges.length === 0) return null;
  return `^[${ranges.map(([from, to]) => rangeText(from, to)).join("")}]*$`;
}

function rangeText(from: number, to: number): string {
  return from === to ? character(from) : `${character(from)}-${character(to)}`;
}

function character(unit: number): string {
  const char = String.fromCharCode(unit);
  if (/[0-9A-Za-z]/.test(char)) return char;
  return `\\u${unit.toString(16).padStart(4, "0")}`;
}
