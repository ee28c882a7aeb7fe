/** What a length counts: characters (code points), bytes of the file's encoding, or UTF-16 units. */
export type LengthUnit = "character" | "byte" | "utf16";
/** The length of a text in a unit. */
export declare function lengthIn(unit: LengthUnit, text: string, encoding: "utf-8" | "windows-31j"): number;
/** Number of characters, a surrogate pair counted as one. */
export declare function characterLength(text: string): number;
/**
 * Number of bytes the text takes in the encoding of the files. A character that Windows-31J does not
 * have counts as two: it is an issue of its own.
 */
export declare function byteLength(text: string, encoding: "utf-8" | "windows-31j"): number;
