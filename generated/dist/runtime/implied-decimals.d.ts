/** Numbers whose point is not on the wire: with two digits after it, `1250` says 12.5. */
/** Puts the point in: `1250` is `12.50`, `5` is `0.05`. A text that is no number of digits stays as it is. */
export declare function pointed(text: string, decimals: number): string;
/** The same for the texts of several cells; the empty ones stay empty. */
export declare function allPointed(texts: readonly (string | undefined)[], decimals: number): readonly string[];
/** The number that a text on the wire says; NaN where it says none. */
export declare function impliedNumber(text: string, decimals: number): number;
/**
 * Leaves the point out, which is there: 12.5 is `1250`. Null for a number that has more digits
 * after the point, or no plain decimal form.
 */
export declare function withoutPoint(value: number, decimals: number): string | null;
/** The number of digits of a text, its sign left out. */
export declare function digitCount(text: string): number;
