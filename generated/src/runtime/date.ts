import { isPartialDigits6, isPartialDigits8 } from "./date-text.js";
import { dateDigits, dateOnWire, yearMonthDigits, yearMonthOnWire } from "./unknown-dates.js";

export { isDate8, isYearMonth6 } from "./date-text.js";
export { isPartialDate8, isPartialYearMonth6 } from "./unknown-dates.js";
export { ageAt, type DateInterval, interval, may, must, shift } from "./date-interval.js";

/** A date, or a text that says one: `1999-05-04`, `1999-05`, `1999`, or the text on the wire. */
export type DateInput = PartialDate | string;

/** How much of a date is known. */
export type DatePrecision = "day" | "month" | "year" | "unknown";

/** A calendar date of which the day, the month or everything may be unknown. Immutable. */
export class PartialDate {
  /** Null when nothing is known. */
  readonly year: number | null;
  /** 1 to 12; null when unknown. */
  readonly month: number | null;
  /** 1 to 31; null when unknown. */
  readonly day: number | null;

  private constructor(year: number | null, month: number | null, day: number | null) {
    this.year = year;
    this.month = month;
    this.day = day;
  }

  /** Said here because a bundler gives another name to a class that names itself. */
  static readonly name: string = "PartialDate";
  static readonly unknown: PartialDate = new PartialDate(null, null, null);

  /**
   * A date from its parts.
   * @throws RangeError for a day that the calendar does not have.
   */
  static of(year: number, month: number | null = null, day: number | null = null): PartialDate {
    const date = new PartialDate(year, month, month === null ? null : day);
    if (isPartialDigits8(digitsOf(date)) && year > 0) return date;
    throw new RangeError(`No such date: ${year}-${month}-${day}`);
  }

  /** The date of a `Date` in local time. */
  static fromDate(date: Date): PartialDate {
    return PartialDate.of(date.getFullYear(), date.getMonth() + 1, date.getDate());
  }

  /**
   * Reads `YYYYMMDD` and, where `partial`, the texts on the wire for dates of which parts are
   * unknown: `YYYYMM00`, `YYYY0000` and `99999999`, or what the spec has in their place. Null for
   * any other text.
   */
  static parse(text: string, options: { readonly partial: boolean }): PartialDate | null {
    const digits = dateDigits(text);
    if (!isPartialDigits8(digits)) return null;
    const date = fromDigits(digits);
    return options.partial || date.precision === "day" ? date : null;
  }

  /** The same of a year and month: `YYYYMM` and, where `partial`, `YYYY00` and `999999`. */
  static parseYearMonth(text: string, options: { readonly partial: boolean }): PartialDate | null {
    const digits = yearMonthDigits(text);
    if (!isPartialDigits6(digits)) return null;
    const date = digits === "999999" ? PartialDate.unknown : fromDigits(`${digits}00`);
    return options.partial || date.precision === "month" ? date : null;
  }

  /** Reads `YYYY-MM-DD`, `YYYY-MM` and `YYYY`. Null for any other text. */
  static fromISO(text: string): PartialDate | null {
    const [, year, month = "00", day = "00"] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(text) ?? [];
    const digits = `${year}${month}${day}`;
    return isPartialDigits8(digits) ? fromDigits(digits) : null;
  }

  get precision(): DatePrecision {
    if (this.year === null) return "unknown";
    if (this.month === null) return "year";
    return this.day === null ? "month" : "day";
  }

  /** `1999-05-04`, `1999-05` or `1999`; null when nothing is known. */
  toISO(): string | null {
    if (this.year === null) return null;
    const parts = [this.month, this.day].flatMap((part) => part ?? []);
    return [pad(this.year, 4), ...parts.map((part) => pad(part, 2))].join("-");
  }

  /** The text on the wire: eight digits, with 0 for what is unknown, or `99999999`; or what the spec has in their place. */
  toString(): string {
    return dateOnWire(digitsOf(this));
  }

  /** The same for an item that has no day: six digits. */
  toYearMonth(): string {
    return yearMonthOnWire(digitsOf(this).slice(0, 6));
  }

  /** The ISO text, or the text on the wire when nothing is known. */
  toJSON(): string {
    return this.toISO() ?? this.toString();
  }

  equals(other: PartialDate): boolean {
    return digitsOf(this) === digitsOf(other);
  }

  [Symbol.for("nodejs.util.inspect.custom")](): string {
    return `PartialDate(${this.toJSON()})`;
  }
}

function pad(number: number, width: number): string {
  return String(number).padStart(width, "0");
}

function digitsOf({ year, month, day }: PartialDate): string {
  return year === null ? "99999999" : pad(year, 4) + pad(month ?? 0, 2) + pad(day ?? 0, 2);
}

/** From eight digits that are known to be right. */
function fromDigits(digits: string): PartialDate {
  if (digits === "99999999") return PartialDate.unknown;
  const [year, month, day] = [digits.slice(0, 4), digits.slice(4, 6), digits.slice(6)].map(Number);
  return PartialDate.of(year ?? 0, month || null, day || null);
}
