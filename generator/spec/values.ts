import type { Cell } from "../workbook/sheet.js";

/** Readings of cell texts that mean numbers, dates and lists. */

/** A whole number as cells print it: `8`, `１，０００`; null for anything else, such as `5,2`. */
export function wholeNumber(text: string): number | null {
  const plain = text.normalize("NFKC").trim();
  const isNumber = /^\d{1,9}$/.test(plain) || /^\d{1,3}(?:,\d{3}){1,2}$/.test(plain);
  return isNumber ? Number(plain.replaceAll(",", "")) : null;
}

/** A whole number or a product of some: `384`, `128*3`, `=128×3`; null for anything else. */
export function productOf(text: string): number | null {
  const factors = text
    .normalize("NFKC")
    .replace(/^\s*=/u, "")
    .split(/[*×✕xX]/u)
    .map(wholeNumber);
  let product = 1;
  for (const factor of factors) {
    if (factor === null) return null;
    product *= factor;
  }
  return product < 1e9 ? product : null;
}

/** An ISO date for `2025-04-01`, `2025/4/1`, `20250401` or `2025年4月1日`; null for anything else. */
export function isoDate(text: string): string | null {
  const plain = text.normalize("NFKC").trim();
  const match =
    /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(plain) ??
    /^(\d{4})(\d{2})(\d{2})$/.exec(plain);
  if (match === null) return null;
  const [, year = "", month = "", day = ""] = match;
  const iso = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return Number.isNaN(Date.parse(iso)) ? null : iso;
}

/** Serial numbers of days that can be dates: to 2119. Larger numbers are dates written as digits. */
const lastSerial = 80_000;

/** The ISO date in a cell: a text that `isoDate` reads, or a day number of the 1900 system shown as it is stored. */
export function dateIn({ text, value }: Cell): string | null {
  const isSerial =
    typeof value === "number" &&
    Number.isInteger(value) &&
    value >= 1 &&
    value <= lastSerial &&
    wholeNumber(text) === value;
  if (!isSerial) return isoDate(text);
  // Spreadsheets count a 29 February 1900 that never was.
  const days = value < 60 ? value : value - 1;
  return new Date(Date.UTC(1900, 0, days)).toISOString().slice(0, 10);
}

/** The parts of a cell that lists several things. */
export function listOf(text: string): string[] {
  return text
    .split(/[\s、,，;；・/／]+/u)
    .map((part) => part.trim())
    .filter((part) => part !== "");
}
