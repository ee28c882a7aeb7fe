/** The digits of a date on the wire; some text that is no date where the spec has no such text. */
export declare function dateDigits(text: string): string;
/** The digits of a year and month on the wire; some text that is none where the spec has no such text. */
export declare function yearMonthDigits(text: string): string;
/** The text on the wire of a date's digits; the digits where the spec has no text for what is unknown. */
export declare function dateOnWire(digits: string): string;
/** The same for a year and month. */
export declare function yearMonthOnWire(digits: string): string;
/** A date on the wire of which parts may be unknown. */
export declare function isPartialDate8(text: string): boolean;
/** A year and month on the wire of which parts may be unknown. */
export declare function isPartialYearMonth6(text: string): boolean;
/** Whether parts of a date, or of a year and month, on the wire are unknown. */
export declare function hasUnknownParts(text: string): boolean;
/** Whether the texts for unknown parts of a date are digits and as many as those of a known one. */
export declare function unknownDatesAreDigits(): boolean;
/** The same for a year and month. */
export declare function unknownYearMonthsAreDigits(): boolean;
