/**
 * Tests of dates as they stand on the wire, without making anything: they run for every date of
 * every record.
 */

/** The number that decimal digits say; -1 where there is another character. */
function digits(text: string, from: number, to: number): number {
  let number = 0;
  for (let index = from; index < to; index++) {
    const digit = text.charCodeAt(index) - 48;
    if (digit < 0 || digit > 9) return -1;
    number = number * 10 + digit;
  }
  return number;
}

/** Days of a month (1 to 12) in the Gregorian calendar. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** `YYYYMMDD`, a day of the calendar. */
export function isDate8(text: string): boolean {
  if (text.length !== 8) return false;
  const year = digits(text, 0, 4);
  const month = digits(text, 4, 6);
  const day = digits(text, 6, 8);
  return year > 0 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** `YYYYMMDD`, `YYYYMM00`, `YYYY0000` or `99999999`. */
export function isPartialDigits8(text: string): boolean {
  if (isDate8(text) || text === "99999999") return true;
  if (text.length !== 8 || digits(text, 6, 8) !== 0) return false;
  const month = digits(text, 4, 6);
  return digits(text, 0, 4) > 0 && month >= 0 && month <= 12;
}

/** `YYYYMM`. */
export function isYearMonth6(text: string): boolean {
  if (text.length !== 6) return false;
  const month = digits(text, 4, 6);
  return digits(text, 0, 4) > 0 && month >= 1 && month <= 12;
}

/** `YYYYMM`, `YYYY00` or `999999`. */
export function isPartialDigits6(text: string): boolean {
  if (isYearMonth6(text) || text === "999999") return true;
  return text.length === 6 && digits(text, 0, 4) > 0 && digits(text, 4, 6) === 0;
}
