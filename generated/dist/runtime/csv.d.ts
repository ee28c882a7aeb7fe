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
