import type { TextPattern } from "../../generator/spec/model.js";

/** Forms of texts as plain predicates, written apart from the runtime's. */

export function isDay(text: string): boolean {
  if (!/^(?!0000)\d{8}$/.test(text)) return false;
  const iso = `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}`;
  const date = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso);
}

export function isMonth(text: string, tail: string): boolean {
  return /^(?!0000)\d{4}(0[1-9]|1[0-2])$/.test(text.slice(0, 6)) && text.slice(6) === tail;
}

export function hasPattern(pattern: TextPattern, text: string): boolean {
  switch (pattern) {
    case "corporate-number":
      return /^[0-9]{13}$/.test(text) && corporateNumberAddsUp(text);
    case "residence-card":
      return /^[A-Z]{2}\d{8}[A-Z]{2}$/.test(text);
    case "postal-code":
      return /^\d{7}$/.test(text);
    case "telephone":
      return /^\d+$/.test(text);
    case "email":
      return /^[!-?A-~]+@(?:[0-9A-Za-z]([0-9A-Za-z-]*[0-9A-Za-z])?\.)+[0-9A-Za-z]([0-9A-Za-z-]*[0-9A-Za-z])?$/.test(
        text,
      );
  }
}

/** 法人番号: the first digit is 9 less the weighted sum of the others modulo 9. */
function corporateNumberAddsUp(text: string): boolean {
  const digits = [...text].map(Number);
  const sum = digits
    .slice(1)
    .reduce((total, digit, at) => total + digit * (at % 2 === 0 ? 2 : 1), 0);
  return digits[0] === 9 - (sum % 9);
}
