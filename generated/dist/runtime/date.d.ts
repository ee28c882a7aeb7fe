export { isDate8, isYearMonth6 } from "./date-text.js";
export { isPartialDate8, isPartialYearMonth6 } from "./unknown-dates.js";
export { ageAt, type DateInterval, interval, may, must, shift } from "./date-interval.js";
/** A date, or a text that says one: `1999-05-04`, `1999-05`, `1999`, or the text on the wire. */
export type DateInput = PartialDate | string;
/** How much of a date is known. */
export type DatePrecision = "day" | "month" | "year" | "unknown";
/** A calendar date of which the day, the month or everything may be unknown. Immutable. */
export declare class PartialDate {
    /** Null when nothing is known. */
    readonly year: number | null;
    /** 1 to 12; null when unknown. */
    readonly month: number | null;
    /** 1 to 31; null when unknown. */
    readonly day: number | null;
    private constructor();
    /** Said here because a bundler gives another name to a class that names itself. */
    static readonly name: string;
    static readonly unknown: PartialDate;
    /**
     * A date from its parts.
     * @throws RangeError for a day that the calendar does not have.
     */
    static of(year: number, month?: number | null, day?: number | null): PartialDate;
    /** The date of a `Date` in local time. */
    static fromDate(date: Date): PartialDate;
    /**
     * Reads `YYYYMMDD` and, where `partial`, the texts on the wire for dates of which parts are
     * unknown: `YYYYMM00`, `YYYY0000` and `99999999`, or what the spec has in their place. Null for
     * any other text.
     */
    static parse(text: string, options: {
        readonly partial: boolean;
    }): PartialDate | null;
    /** The same of a year and month: `YYYYMM` and, where `partial`, `YYYY00` and `999999`. */
    static parseYearMonth(text: string, options: {
        readonly partial: boolean;
    }): PartialDate | null;
    /** Reads `YYYY-MM-DD`, `YYYY-MM` and `YYYY`. Null for any other text. */
    static fromISO(text: string): PartialDate | null;
    get precision(): DatePrecision;
    /** `1999-05-04`, `1999-05` or `1999`; null when nothing is known. */
    toISO(): string | null;
    /** The text on the wire: eight digits, with 0 for what is unknown, or `99999999`; or what the spec has in their place. */
    toString(): string;
    /** The same for an item that has no day: six digits. */
    toYearMonth(): string;
    /** The ISO text, or the text on the wire when nothing is known. */
    toJSON(): string;
    equals(other: PartialDate): boolean;
}
