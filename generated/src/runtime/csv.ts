/** One record of a CSV text. */
export interface CsvRecord {
  readonly cells: string[];
  /** Physical line on which it starts, from 1. */
  readonly line: number;
}

/** Something that is not well-formed CSV. */
export interface CsvProblem {
  readonly kind:
    | "quote-in-unquoted-cell"
    | "text-after-quote"
    | "unclosed-quote"
    | "empty-line"
    | "nul-character";
  readonly line: number;
  /** Character of the line, from 1. */
  readonly column: number;
}

export interface ParsedCsv {
  readonly records: readonly CsvRecord[];
  readonly problems: readonly CsvProblem[];
}

const comma = 0x2c;
const quote = 0x22;
const cr = 0x0d;
const lf = 0x0a;

/**
 * Splits a CSV text into records. Lines end with CRLF, LF or CR, also within quoted cells; the last
 * one may lack its end. Malformed text is read as it most likely was meant, and reported. An empty
 * line is a record of one empty cell. Never throws.
 */
export function parseCsv(text: string): ParsedCsv {
  const records: CsvRecord[] = [];
  const scanner = new Scanner(text);
  while (!scanner.atEnd) records.push(scanner.record());
  return { records, problems: scanner.problems };
}

class Scanner {
  readonly problems: CsvProblem[] = [];
  readonly #text: string;
  #at = 0;
  #line = 1;
  #lineStart = 0;

  constructor(text: string) {
    this.#text = text;
  }

  get atEnd(): boolean {
    return this.#at >= this.#text.length;
  }

  record(): CsvRecord {
    const line = this.#line;
    const start = this.#at;
    const cells: string[] = [];
    for (;;) {
      cells.push(
        this.#text.charCodeAt(this.#at) === quote ? this.#quotedCell() : this.#plainCell(),
      );
      if (this.#text.charCodeAt(this.#at) !== comma) break;
      this.#at += 1;
    }
    if (this.#at === start) this.#report("empty-line");
    this.#endOfLine();
    return { cells, line };
  }

  /** Reads up to the next comma or line end, which it leaves. */
  #plainCell(): string {
    const text = this.#text;
    const start = this.#at;
    let at = start;
    for (; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code > comma) continue;
      if (code === comma || code === lf || code === cr) break;
      this.#at = at;
      if (code === quote) this.#report("quote-in-unquoted-cell");
      else if (code === 0) this.#report("nul-character");
    }
    this.#at = at;
    return text.slice(start, at);
  }

  /** Reads a cell in quotes, in which a doubled quote is one, and whatever follows before the comma. */
  #quotedCell(): string {
    const text = this.#text;
    const opening = this.#at;
    let from = opening + 1;
    let cell = "";
    for (let at = from; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code === quote) {
        cell += text.slice(from, at);
        if (text.charCodeAt(at + 1) !== quote) {
          this.#at = at + 1;
          return cell + this.#afterQuote();
        }
        at += 1;
        from = at;
      } else if (code === lf || (code === cr && text.charCodeAt(at + 1) !== lf)) {
        this.#newLine(at + 1);
      } else if (code === 0) {
        this.#at = at;
        this.#report("nul-character");
      }
    }
    this.#at = text.length;
    this.#report("unclosed-quote");
    return cell + text.slice(from);
  }

  #afterQuote(): string {
    const code = this.#text.charCodeAt(this.#at);
    if (this.atEnd || code === comma || code === lf || code === cr) return "";
    this.#report("text-after-quote");
    const reported = this.problems.length;
    const rest = this.#plainCell();
    // One problem a cell is enough: quotes in what follows come from the same mistake.
    this.problems.length = reported;
    return rest;
  }

  #endOfLine(): void {
    if (this.#text.charCodeAt(this.#at) === cr) this.#at += 1;
    else if (this.#text.charCodeAt(this.#at) !== lf) return;
    if (this.#text.charCodeAt(this.#at) === lf) this.#at += 1;
    this.#newLine(this.#at);
  }

  #newLine(start: number): void {
    this.#line += 1;
    this.#lineStart = start;
  }

  #report(kind: CsvProblem["kind"]): void {
    this.problems.push({ kind, line: this.#line, column: this.#at - this.#lineStart + 1 });
  }
}

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
