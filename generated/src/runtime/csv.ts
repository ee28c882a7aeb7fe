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
export function formatCsv(
  rows: readonly (readonly string[])[],
  { newline, quoting }: CsvFormat,
): FormattedCsv {
  const errors: CsvFormatError[] = [];
  const lines = rows.map((cells, row) => {
    const written = cells.map((cell, column) => {
      if (cell.includes("\0")) errors.push({ kind: "nul-character", row, column });
      const needsQuotes = special.test(cell);
      if (needsQuotes && quoting === "none") errors.push({ kind: "needs-quoting", row, column });
      return quoting === "all" || needsQuotes ? `"${cell.replaceAll('"', '""')}"` : cell;
    });
    // A line of one empty cell would be an empty line.
    return written.length === 1 && written[0] === "" ? `""${newline}` : written.join(",") + newline;
  });
  return { text: lines.join(""), errors };
}

const special = /[",\r\n]/;
