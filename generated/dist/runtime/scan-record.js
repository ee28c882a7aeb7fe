import { cellShape } from "./cell-shape.js";
import { CellTexts } from "./cell-texts.js";
import { checkCell } from "./check-items.js";
import { hashOf } from "./code-keys.js";
import { enteredText } from "./conventions.js";
import { daysInMonth } from "./date-text.js";
import { FindingList, problemNumber } from "./findings.js";
import { cellForm } from "./scanned-cells.js";
const quote = 0x22;
const comma = 0x2c;
const cr = 0x0d;
const lf = 0x0a;
/** Stands in the row of the checks for a text that none of them reads. */
const unread = "…";
/** Cells beyond the layout's of which the texts are kept; more are only counted. */
const mostSurplusCells = 1000;
/**
 * Finds the cells of a record in the bytes of a file and checks each on its own in the same pass. No
 * string is made but for cells that need more than a look at their characters.
 */
export class RecordScanner {
    starts;
    ends;
    extras;
    units;
    forms;
    tails = new Map();
    /** The cells as the cross-item checks take them; those that no check reads stand for themselves. */
    row;
    findings;
    problems = [];
    /** Cells that the record has, however many the layout has. */
    cellCount = 0;
    begin = 0;
    /** Where the next record begins. */
    next = 0;
    /** Line ends in the record, its own included. */
    lineBreaks = 0;
    #plan;
    #texts;
    /** Sets of each unit or, in Windows-31J, of each one-byte and two-byte code. */
    #sets;
    #isUtf8;
    #countsFileBytes;
    #bytes = new Uint8Array(0);
    #limit = 0;
    #lineStart = 0;
    /** Bytes of the record so far less its UTF-16 units so far. */
    #extra = 0;
    /** Of the cell that was last looked at: whether its characters are in its set, and their number. */
    #admitted = false;
    #length = 0;
    constructor(plan, texts) {
        const slots = plan.columnCount + mostSurplusCells;
        this.#plan = plan;
        this.#texts = texts;
        this.#sets = texts.setsOf(plan.units);
        this.#isUtf8 = texts.encoding === "utf-8";
        this.#countsFileBytes = texts.encoding === plan.encoding;
        this.starts = new Int32Array(slots);
        this.ends = new Int32Array(slots);
        this.extras = new Int32Array(slots);
        this.units = new Int32Array(slots);
        this.forms = new Uint8Array(slots);
        this.row = new Array(plan.columnCount).fill("");
        this.findings = new FindingList(plan.columnCount);
    }
    /**
     * Points at the bytes of a file, or a part of it, of which those before `limit` count. They must be
     * followed by eight line feeds and eight zeros, so that no loop runs past the end.
     */
    use(bytes, limit) {
        this.#bytes = bytes;
        this.#limit = limit;
    }
    get bytes() {
        return this.#bytes;
    }
    /** Scans the record at `begin`. False where its end is not there yet; never where `isLast`. */
    scan(begin, isLast) {
        this.#start(begin);
        const { columnCount, required } = this.#plan;
        const bytes = this.#bytes;
        const { starts, ends, row } = this;
        let at = begin;
        for (let column = 0;; column++) {
            let byte = bytes[at];
            if (column >= columnCount) {
                at = this.#surplusCell(at, column);
                byte = bytes[at];
            }
            else if (byte === comma || byte === cr || byte === lf) {
                starts[column] = at;
                ends[column] = at;
                row[column] = "";
                if (required[column] === 1)
                    this.findings.addCell(problemNumber.required, column);
            }
            else {
                at = this.#cell(at, column);
                byte = bytes[at];
            }
            if (byte !== comma)
                return this.#end(at, column + 1, isLast);
            at += 1;
        }
    }
    /** Leaves a record without cells in the place of one that is too long. */
    setTooLong(begin) {
        this.#start(begin);
        this.next = begin;
        this.cellCount = 0;
        this.starts.fill(begin);
        this.ends.fill(begin);
        this.row.fill("");
        this.#report("record-too-long", begin);
    }
    #start(begin) {
        this.begin = begin;
        this.lineBreaks = 0;
        this.#lineStart = begin;
        this.#extra = 0;
        if (this.problems.length > 0)
            this.problems.length = 0;
        if (this.tails.size > 0)
            this.tails.clear();
        if (this.findings.count > 0)
            this.findings.take();
        this.#texts.forget();
    }
    /** Ends the record at a line end, or at the end of the bytes. */
    #end(at, cellCount, isLast) {
        const bytes = this.#bytes;
        const limit = this.#limit;
        // A CR that is the last byte may be half of a line end.
        const isCut = at >= limit || (bytes[at] === cr && at + 1 >= limit);
        if (isCut && !isLast)
            return false;
        this.cellCount = cellCount;
        if (cellCount === 1 && at === this.begin)
            this.#report("empty-line", at);
        for (let column = cellCount; column < this.#plan.columnCount; column++) {
            this.starts[column] = at;
            this.ends[column] = at;
            this.row[column] = "";
            if (this.#plan.required[column] === 1) {
                this.findings.addCell(problemNumber.required, column);
            }
        }
        const afterCr = bytes[at] === cr && bytes[at + 1] === lf ? at + 2 : at + 1;
        this.next = Math.min(afterCr, limit);
        if (at < limit)
            this.lineBreaks += 1;
        return true;
    }
    /** Checks the filled cell at a position and returns that of what ends it. */
    #cell(begin, column) {
        const bytes = this.#bytes;
        const isQuoted = bytes[begin] === quote;
        const start = isQuoted ? begin + 1 : begin;
        const plan = this.#plan;
        let text = unread;
        let end = start;
        switch (plan.shape[column]) {
            case cellShape.digits: {
                while ((bytes[end] - 0x30) >>> 0 < 10)
                    end += 1;
                const length = end - start;
                const { minLength, maxLength } = plan;
                if (length > maxLength[column] || length < minLength[column])
                    end = -1;
                break;
            }
            case cellShape.code: {
                const place = this.#findCode(start, isQuoted, column);
                end = -1;
                if (place >= 0) {
                    text = plan.codeKeys.texts[place];
                    end = start + text.length;
                }
                break;
            }
            case cellShape.date:
                end = this.#isDate(start, false) ? start + 8 : -1;
                break;
            case cellShape.partialDate:
                end = this.#isDate(start, true) ? start + 8 : -1;
                break;
            default:
                return this.#textCell(begin, column);
        }
        if (end <= start)
            return this.#textCell(begin, column);
        const after = isQuoted ? end + 1 : end;
        const byte = bytes[after];
        const isWhole = byte === comma || byte === cr || byte === lf;
        if (!isWhole || (isQuoted && bytes[end] !== quote))
            return this.#textCell(begin, column);
        this.starts[column] = start;
        this.ends[column] = end;
        this.extras[column] = this.#extra;
        this.units[column] = end - start;
        this.forms[column] = isQuoted ? cellForm.quoted : cellForm.plain;
        this.row[column] = text;
        return after;
    }
    /** The place of the code that begins at a position and ends with its cell; -1 for none. */
    #findCode(start, isQuoted, column) {
        const bytes = this.#bytes;
        let key = 0;
        let end = start;
        for (let shift = 0; shift < 32; shift += 8, end += 1) {
            const byte = bytes[end];
            if (isQuoted ? byte === quote : byte === comma || byte === cr || byte === lf)
                break;
            key |= byte << shift;
        }
        const { keys } = this.#plan.codeKeys;
        const first = this.#plan.codeStart[column];
        const mask = this.#plan.codeMask[column];
        for (let place = hashOf(key) & mask;; place = (place + 1) & mask) {
            const found = keys[first + place];
            if (found === 0)
                return -1;
            if (found === key)
                return first + place;
        }
    }
    #isDate(start, mayBePartial) {
        const bytes = this.#bytes;
        let value = 0;
        for (let at = start; at < start + 8; at++) {
            const digit = bytes[at] - 0x30;
            if (digit >>> 0 > 9)
                return false;
            value = value * 10 + digit;
        }
        const day = value % 100;
        const month = ((value / 100) | 0) % 100;
        const year = (value / 10000) | 0;
        if (mayBePartial) {
            if (value === 99999999)
                return true;
            if (day === 0)
                return year > 0 && month <= 12;
        }
        return year > 0 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
    }
    /** Looks at the characters of a cell; whatever is not plainly right is checked step by step. */
    #textCell(begin, column) {
        const plan = this.#plan;
        const after = this.#characters(begin, column, plan.bit[column]);
        if (this.starts[column] === this.ends[column] && !this.tails.has(column)) {
            this.row[column] = "";
            if (plan.required[column] === 1)
                this.findings.addCell(problemNumber.required, column);
            return after;
        }
        const shape = plan.shape[column];
        if (this.#admitted && shape !== cellShape.other) {
            const length = this.#lengthOf(column);
            const { minLength, maxLength } = plan;
            const fits = length <= maxLength[column] && length >= minLength[column];
            if (fits && shape === cellShape.text && plan.forms[column] === null) {
                this.row[column] = unread;
                return after;
            }
        }
        const text = enteredText(this.text(column));
        this.row[column] = text;
        if (text !== "")
            checkCell(plan, column, text, this.findings);
        else if (plan.required[column] === 1)
            this.findings.addCell(problemNumber.required, column);
        return after;
    }
    #lengthOf(column) {
        if (this.#plan.countsBytes[column] !== 1)
            return this.#length;
        if (!this.#countsFileBytes || this.forms[column] !== cellForm.plain)
            return -1;
        return this.ends[column] - this.starts[column];
    }
    #surplusCell(begin, column) {
        const slot = Math.min(column, this.starts.length - 1);
        const after = this.#characters(begin, slot, -1);
        // Bytes that are no text are to be reported here too.
        if (!this.#admitted)
            this.text(slot);
        return after;
    }
    /** The text of a cell; "" for one that the record does not have. */
    text(column) {
        return this.#texts.of(this, column);
    }
    /** The cells that the checks read, as texts. */
    readTexts(columns) {
        const { row } = this;
        for (const column of columns)
            if (row[column] === unread)
                row[column] = this.text(column);
    }
    /** Runs over the characters of a cell, plain or in quotes, and returns the position of what ends it. */
    #characters(begin, column, bit) {
        const bytes = this.#bytes;
        const table = this.#sets;
        const isUtf8 = this.#isUtf8;
        const isQuoted = bytes[begin] === quote;
        const start = isQuoted ? begin + 1 : begin;
        this.starts[column] = start;
        this.extras[column] = this.#extra;
        this.forms[column] = isQuoted ? cellForm.quoted : cellForm.plain;
        let sets = bit;
        let length = 0;
        let extra = this.#extra;
        let at = start;
        for (;;) {
            const byte = bytes[at];
            if (byte < 0x80) {
                if (byte <= comma && isSpecial(byte)) {
                    if (isQuoted ? byte === quote && bytes[at + 1] !== quote : byte !== quote && byte !== 0)
                        break;
                    const skip = this.#special(byte, at, column, isQuoted);
                    if (skip < 0)
                        break;
                    at += skip;
                }
                sets &= table[byte];
                at += 1;
            }
            else if (isUtf8 && byte >= 0xe0 && byte < 0xf0) {
                const second = bytes[at + 1];
                const third = bytes[at + 2];
                const unit = ((byte & 0xf) << 12) | ((second & 0x3f) << 6) | (third & 0x3f);
                if ((((second ^ 0x80) | (third ^ 0x80)) & 0xc0) === 0 && unit >= 0x800) {
                    sets &= table[unit];
                    extra += 2;
                    at += 3;
                }
                else {
                    sets = 0;
                    at += 1;
                }
            }
            else if (isUtf8) {
                const size = this.#rareCharacter(at, byte);
                sets &=
                    size === 2
                        ? table[((byte & 0x1f) << 6) | (bytes[at + 1] & 0x3f)]
                        : 0;
                extra += size === 4 ? 2 : size - 1;
                at += size;
            }
            else if (byte >= 0xa1 && byte <= 0xdf) {
                sets &= table[byte];
                at += 1;
            }
            else {
                const trail = bytes[at + 1];
                // A trail byte below 0x40 is no half of a character, but may be what ends the cell.
                const isPair = trail >= 0x40;
                sets &= isPair ? table[(byte << 8) | trail] : 0;
                extra += isPair ? 1 : 0;
                at += isPair ? 2 : 1;
            }
            length += 1;
        }
        const end = Math.min(at, this.#limit);
        this.ends[column] = end;
        this.units[column] = end - start - (extra - this.#extra);
        this.#extra = extra;
        this.#admitted = sets !== 0;
        this.#length = length;
        return isQuoted ? this.#afterQuote(at, column) : at;
    }
    /** Bytes of the UTF-8 character at a position that has two or four; 1 where there is none. */
    #rareCharacter(at, lead) {
        const size = lead >= 0xc2 && lead < 0xe0 ? 2 : lead >= 0xf0 && lead < 0xf5 ? 4 : 1;
        for (let next = 1; next < size; next++) {
            if ((this.#bytes[at + next] & 0xc0) !== 0x80)
                return 1;
        }
        return size;
    }
    /**
     * Takes note of a quote, line end or NUL within a cell. Returns how many bytes to pass over before
     * it; -1 where it is the end of the bytes.
     */
    #special(byte, at, column, isQuoted) {
        if (byte === quote) {
            if (isQuoted) {
                this.forms[column] = cellForm.escaped;
                return 1;
            }
            this.#report("quote-in-unquoted-cell", at);
        }
        else if (byte === 0) {
            if (at >= this.#limit)
                return -1;
            this.#report("nul-character", at);
        }
        else if (at < this.#limit && (byte === lf || (byte === cr && this.#bytes[at + 1] !== lf))) {
            this.lineBreaks += 1;
            this.#lineStart = at + 1;
        }
        return 0;
    }
    /** Passes the closing quote; what follows it before the next comma belongs to the cell, but should not be there. */
    #afterQuote(at, column) {
        const bytes = this.#bytes;
        if (at >= this.#limit) {
            this.#report("unclosed-quote", this.#limit);
            return this.#limit;
        }
        let after = at + 1;
        const isEnd = (byte) => byte === comma || byte === cr || byte === lf;
        if (isEnd(bytes[after]))
            return after;
        this.#report("text-after-quote", after);
        while (!isEnd(bytes[after]))
            after += 1;
        this.tails.set(column, [at + 1, Math.min(after, this.#limit)]);
        this.#admitted = false;
        return after;
    }
    #report(kind, at) {
        this.problems.push({ kind, line: this.lineBreaks, at, lineStart: this.#lineStart });
    }
}
function isSpecial(byte) {
    return byte === comma || byte === quote || byte === cr || byte === lf || byte === 0;
}
