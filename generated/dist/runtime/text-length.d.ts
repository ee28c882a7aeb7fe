/** Number of characters, a surrogate pair counted as one. */
export declare function characterLength(text: string): number;
/** Number of bytes the text takes in the encoding of the files. */
export declare function byteLength(text: string, encoding: "utf-8" | "windows-31j"): number;
