export type Encoding = "utf-8" | "windows-31j";
/** Bytes that are no text in the encoding. */
export interface DecodingError {
    readonly offset: number;
    readonly bytes: Uint8Array;
}
export interface DecodedText {
    /** With U+FFFD in place of what could not be decoded; a byte order mark is left out. */
    readonly text: string;
    readonly errors: readonly DecodingError[];
}
/**
 * Decodes a whole file. A byte order mark settles the encoding, also that of UTF-16; otherwise it is
 * the one given. Every invalid sequence is reported with its offset.
 */
export declare function decode(bytes: Uint8Array, encoding: Encoding): DecodedText;
/** A character that an encoding does not have. */
export interface EncodingError {
    /** Offset in UTF-16 units. */
    readonly index: number;
    readonly char: string;
    readonly codePoint: number;
}
export interface EncodedText {
    /** Without the characters that are errors; not to be used when there are some. */
    readonly bytes: Uint8Array;
    readonly errors: readonly EncodingError[];
}
/** Encodes a whole text. Nothing is substituted: a character without a code is an error. */
export declare function encode(text: string, encoding: Encoding, options: {
    readonly bom: boolean;
}): EncodedText;
