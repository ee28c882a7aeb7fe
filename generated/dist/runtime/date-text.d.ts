/**
 * Tests of dates as they stand on the wire, without making anything: they run for every date of
 * every record.
 */
/** Days of a month (1 to 12) in the Gregorian calendar. */
export declare function daysInMonth(year: number, month: number): number;
/** `YYYYMMDD`, a day of the calendar. */
export declare function isDate8(text: string): boolean;
/** `YYYYMMDD`, `YYYYMM00`, `YYYY0000` or `99999999`. */
export declare function isPartialDigits8(text: string): boolean;
/** `YYYYMM`. */
export declare function isYearMonth6(text: string): boolean;
/** `YYYYMM`, `YYYY00` or `999999`. */
export declare function isPartialDigits6(text: string): boolean;
