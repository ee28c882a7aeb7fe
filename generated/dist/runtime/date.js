import { isPartialDate8, isPartialYearMonth6 } from "./date-text.js";
export { isDate8, isPartialDate8, isPartialYearMonth6, isYearMonth6 } from "./date-text.js";
export { ageAt, interval, may, must, shift } from "./date-interval.js";
/** A calendar date of which the day, the month or everything may be unknown. Immutable. */
export class PartialDate {
    year;
    month;
    day;
    constructor(
    /** Null when nothing is known. */
    year, 
    /** 1 to 12; null when unknown. */
    month, 
    /** 1 to 31; null when unknown. */
    day) {
        this.year = year;
        this.month = month;
        this.day = day;
    }
    static unknown = new PartialDate(null, null, null);
    /**
     * A date from its parts.
     * @throws RangeError for a day that the calendar does not have.
     */
    static of(year, month = null, day = null) {
        const date = new PartialDate(year, month, month === null ? null : day);
        if (isPartialDate8(date.toString()) && year > 0)
            return date;
        throw new RangeError(`No such date: ${year}-${month}-${day}`);
    }
    /** The date of a `Date` in local time. */
    static fromDate(date) {
        return PartialDate.of(date.getFullYear(), date.getMonth() + 1, date.getDate());
    }
    /** Reads `YYYYMMDD` and, where `partial`, `YYYYMM00`, `YYYY0000` and `99999999`. Null for any other text. */
    static parse(text, options) {
        if (!isPartialDate8(text))
            return null;
        const date = fromDigits(text);
        return options.partial || date.precision === "day" ? date : null;
    }
    /** Reads `YYYYMM` and, where `partial`, `YYYY00` and `999999`. Null for any other text. */
    static parseYearMonth(text, options) {
        if (!isPartialYearMonth6(text))
            return null;
        const date = text === "999999" ? PartialDate.unknown : fromDigits(`${text}00`);
        return options.partial || date.precision === "month" ? date : null;
    }
    /** Reads `YYYY-MM-DD`, `YYYY-MM` and `YYYY`. Null for any other text. */
    static fromISO(text) {
        const [, year, month = "00", day = "00"] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(text) ?? [];
        const digits = `${year}${month}${day}`;
        return isPartialDate8(digits) ? fromDigits(digits) : null;
    }
    get precision() {
        if (this.year === null)
            return "unknown";
        if (this.month === null)
            return "year";
        return this.day === null ? "month" : "day";
    }
    /** `1999-05-04`, `1999-05` or `1999`; null when nothing is known. */
    toISO() {
        if (this.year === null)
            return null;
        const parts = [this.month, this.day].filter((part) => part !== null);
        return [pad(this.year, 4), ...parts.map((part) => pad(part, 2))].join("-");
    }
    /** The text on the wire: eight digits, with 0 for what is unknown, or `99999999`. */
    toString() {
        if (this.year === null)
            return "99999999";
        return pad(this.year, 4) + pad(this.month ?? 0, 2) + pad(this.day ?? 0, 2);
    }
    /** The ISO text, or the text on the wire when nothing is known. */
    toJSON() {
        return this.toISO() ?? this.toString();
    }
    equals(other) {
        return this.toString() === other.toString();
    }
    [Symbol.for("nodejs.util.inspect.custom")]() {
        return `PartialDate(${this.toJSON()})`;
    }
}
function pad(number, width) {
    return String(number).padStart(width, "0");
}
/** From eight digits that are known to be right. */
function fromDigits(digits) {
    if (digits === "99999999")
        return PartialDate.unknown;
    const [year, month, day] = [digits.slice(0, 4), digits.slice(4, 6), digits.slice(6)].map(Number);
    return PartialDate.of(year ?? 0, month || null, day || null);
}
