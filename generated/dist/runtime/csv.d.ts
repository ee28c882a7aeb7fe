/** One record of a CSV text. */
export interface CsvRecord {
    readonly cells: string[];
    /** Physical line on which it starts, from 1. */
    readonly line: number;
}
/** Something that is not well-formed CSV. */
export interface CsvProblem {
    readonly kind: "quote-in-unquoted-cell" | "text-after-quote" | "unclosed-quote" | "empty-line" | "nul-character";
    readonly line: number;
    /** Character of the line, from 1. */
    readonly column: number;
}
export interface ParsedCsv {
    readonly records: readonly CsvRecord[];
    readonly problems: readonly CsvProblem[];
}
/**
 * Splits a CSV text into records. Lines end with CRLF, LF or CR, also within quoted cells; the last
 * one may lack its end. Malformed text is read as it most likely was meant, and reported. An empty
 * line is a record of one empty cell. Never throws.
 */
export declare function parseCsv(text: string): ParsedCsv;
/** How cells are put on lines. */
export interface CsvFormat {
    readonly newline: "\r\n" | "\n";
    readonly quoting: "minimal" | "all" | "none";
}
/** A cell that cannot be written in the format. */
export interface CsvFormatError {
    readonly kind: "needs-quoting" | "nul-character";
    /** From 0. */
    readonly row: number;
    readonly column: number;
}
export interface FormattedCsv {
    readonly text: string;
    readonly errors: readonly CsvFormatError[];
}
/** Puts rows of cells in CSV form, each line ended. */
export declare function formatCsv(rows: readonly (readonly string[])[], { newline, quoting }: CsvFormat): FormattedCsv;
