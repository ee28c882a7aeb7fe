/** Something that is not well-formed CSV. */
export interface CsvProblem {
    readonly kind: "quote-in-unquoted-cell" | "text-after-quote" | "unclosed-quote" | "empty-line" | "nul-character" | "record-too-long";
    /** Line ends of the record before it. */
    readonly line: number;
    /** Position of the byte, and of the first of its line. */
    readonly at: number;
    readonly lineStart: number;
}
