const comma = 0x2c;
const quote = 0x22;
const cr = 0x0d;
const lf = 0x0a;
/**
 * Splits a CSV text into records. Lines end with CRLF, LF or CR, also within quoted cells; the last
 * one may lack its end. Malformed text is read as it most likely was meant, and reported. An empty
 * line is a record of one empty cell. Never throws.
 */
export function parseCsv(text) {
    const records = [];
    const scanner = new Scanner(text);
    while (!scanner.atEnd)
        records.push(scanner.record());
    return { records, problems: scanner.problems };
}
class Scanner {
    problems = [];
    #text;
    #at = 0;
    #line = 1;
    #lineStart = 0;
    constructor(text) {
        this.#text = text;
    }
    get atEnd() {
        return this.#at >= this.#text.length;
    }
    record() {
        const line = this.#line;
        const start = this.#at;
        const cells = [];
        for (;;) {
            cells.push(this.#text.charCodeAt(this.#at) === quote ? this.#quotedCell() : this.#plainCell());
            if (this.#text.charCodeAt(this.#at) !== comma)
                break;
            this.#at += 1;
        }
        if (this.#at === start)
            this.#report("empty-line");
        this.#endOfLine();
        return { cells, line };
    }
    /** Reads up to the next comma or line end, which it leaves. */
    #plainCell() {
        const text = this.#text;
        const start = this.#at;
        let at = start;
        for (; at < text.length; at++) {
            const code = text.charCodeAt(at);
            if (code > comma)
                continue;
            if (code === comma || code === lf || code === cr)
                break;
            this.#at = at;
            if (code === quote)
                this.#report("quote-in-unquoted-cell");
            else if (code === 0)
                this.#report("nul-character");
        }
        this.#at = at;
        return text.slice(start, at);
    }
    /** Reads a cell in quotes, in which a doubled quote is one, and whatever follows before the comma. */
    #quotedCell() {
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
            }
            else if (code === lf || (code === cr && text.charCodeAt(at + 1) !== lf)) {
                this.#newLine(at + 1);
            }
            else if (code === 0) {
                this.#at = at;
                this.#report("nul-character");
            }
        }
        this.#at = text.length;
        this.#report("unclosed-quote");
        return cell + text.slice(from);
    }
    #afterQuote() {
        const code = this.#text.charCodeAt(this.#at);
        if (this.atEnd || code === comma || code === lf || code === cr)
            return "";
        this.#report("text-after-quote");
        const reported = this.problems.length;
        const rest = this.#plainCell();
        // One problem a cell is enough: quotes in what follows come from the same mistake.
        this.problems.length = reported;
        return rest;
    }
    #endOfLine() {
        if (this.#text.charCodeAt(this.#at) === cr)
            this.#at += 1;
        else if (this.#text.charCodeAt(this.#at) !== lf)
            return;
        if (this.#text.charCodeAt(this.#at) === lf)
            this.#at += 1;
        this.#newLine(this.#at);
    }
    #newLine(start) {
        this.#line += 1;
        this.#lineStart = start;
    }
    #report(kind) {
        this.problems.push({ kind, line: this.#line, column: this.#at - this.#lineStart + 1 });
    }
}
/** Puts rows of cells in CSV form, each line ended. */
export function formatCsv(rows, { newline, quoting }) {
    const errors = [];
    const lines = rows.map((cells, row) => {
        const written = cells.map((cell, column) => {
            if (cell.includes("\0"))
                errors.push({ kind: "nul-character", row, column });
            const needsQuotes = special.test(cell);
            if (needsQuotes && quoting === "none")
                errors.push({ kind: "needs-quoting", row, column });
            return quoting === "all" || needsQuotes ? `"${cell.replaceAll('"', '""')}"` : cell;
        });
        // A line of one empty cell would be an empty line.
        return written.length === 1 && written[0] === "" ? `""${newline}` : written.join(",") + newline;
    });
    return { text: lines.join(""), errors };
}
const special = /[",\r\n]/;
