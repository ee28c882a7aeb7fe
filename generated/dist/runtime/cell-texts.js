import { decodeStrictly, makeDecoder } from "./encoding.js";
import { cellForm } from "./scanned-cells.js";
/** Makes texts of the cells of a record, in one encoding. */
export class CellTexts {
    encoding;
    #decoder;
    #strict;
    #invalid = new Map();
    constructor(encoding) {
        this.encoding = encoding;
        this.#decoder = makeDecoder(encoding, { fatal: false });
        this.#strict = makeDecoder(encoding, { fatal: true });
    }
    /** Bytes that were found to be no text since it was told to forget, in the order of the columns. */
    get invalid() {
        return [...this.#invalid.values()].flat();
    }
    get hasInvalid() {
        return this.#invalid.size > 0;
    }
    forget() {
        if (this.#invalid.size > 0)
            this.#invalid = new Map();
    }
    /** The text of one cell, with U+FFFD for what is no text. */
    of(cells, column) {
        const start = cells.starts[column] ?? 0;
        const end = cells.ends[column] ?? 0;
        const ascii = asciiText(cells.bytes, start, end);
        const text = ascii ?? this.#decode(cells.bytes, start, end, column);
        const whole = cells.forms[column] === cellForm.escaped ? text.replaceAll('""', '"') : text;
        const tail = cells.tails.get(column);
        return tail === undefined ? whole : whole + this.#decode(cells.bytes, ...tail, column);
    }
    /** The texts of all cells that have a slot. */
    all(cells, columnCount) {
        const count = Math.min(Math.max(cells.cellCount, columnCount), cells.starts.length);
        if (this.#invalid.size > 0 || cells.tails.size > 0) {
            return Array.from({ length: count }, (_, column) => this.of(cells, column));
        }
        const { begin, starts, ends, extras, units, forms } = cells;
        const line = this.#decoder.decode(cells.bytes.subarray(begin, cells.next));
        const texts = new Array(count);
        for (let column = 0; column < count; column++) {
            const start = starts[column];
            if (start === ends[column]) {
                texts[column] = "";
                continue;
            }
            const from = start - begin - extras[column];
            const text = line.slice(from, from + units[column]);
            texts[column] = forms[column] === cellForm.escaped ? text.replaceAll('""', '"') : text;
        }
        return texts;
    }
    /** The text of some bytes, with U+FFFD for what is no text, which is not reported. */
    decodeLoosely(bytes) {
        return this.#decoder.decode(bytes);
    }
    #decode(bytes, start, end, column) {
        const part = bytes.subarray(start, end);
        try {
            return this.#strict.decode(part);
        }
        catch {
            const { text, errors } = decodeStrictly(part, this.encoding);
            this.#invalid.set(column, errors.map((error) => ({ ...error, offset: start + error.offset, column })));
            return text;
        }
    }
}
/** Bytes of a text that is faster made by hand than by calling a decoder. */
const shortText = 32;
/** A short text of bytes below 0x80; null for any other. */
function asciiText(bytes, start, end) {
    if (end - start > shortText)
        return null;
    let text = "";
    let all = 0;
    let at = start;
    for (; at + 4 <= end; at += 4) {
        const [a, b] = [bytes[at], bytes[at + 1]];
        const [c, d] = [bytes[at + 2], bytes[at + 3]];
        all |= a | b | c | d;
        text += String.fromCharCode(a, b, c, d);
    }
    for (; at < end; at++) {
        all |= bytes[at];
        text += String.fromCharCode(bytes[at]);
    }
    return all < 0x80 ? text : null;
}
