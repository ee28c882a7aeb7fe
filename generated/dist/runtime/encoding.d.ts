export type Encoding = "utf-8" | "windows-31j";
/** Bytes that are no text in the encoding. */
export interface DecodingError {
    readonly offset: number;
    readonly bytes: Uint8Array;
}
export interface DecodedText {
    /** With U+FFFD in place of what could not be decoded. */
    readonly text: string;
    readonly errors: readonly DecodingError[];
}
/** A decoder that takes a byte order mark for a character as any other. */
export declare function makeDecoder(encoding: Encoding, { fatal }: {
    readonly fatal: boolean;
}): InstanceType<typeof TextDecoder>;
/** Decodes bytes of which some are no text, each of which becomes U+FFFD. */
export declare function decodeStrictly(bytes: Uint8Array, encoding: Encoding): DecodedText;
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
    /** The codes of Windows-31J, for who keeps them; see `encoderTable`. */
    readonly codes?: () => Uint16Array;
}): EncodedText;
