import { type DecodingError, decodeStrictly, type Encoding, makeDecoder } from "./encoding.js";
import { cellForm, type ScannedCells } from "./scanned-cells.js";

/** Bytes in a record that are no text. */
export interface InvalidBytes extends DecodingError {
  readonly column: number;
}

/** Makes texts of the cells of a record, in one encoding. */
export class CellTexts {
  readonly encoding: Encoding;
  readonly #decoder: InstanceType<typeof TextDecoder>;
  readonly #strict: InstanceType<typeof TextDecoder>;
  #invalid = new Map<number, readonly InvalidBytes[]>();

  constructor(encoding: Encoding) {
    this.encoding = encoding;
    this.#decoder = makeDecoder(encoding, { fatal: false });
    this.#strict = makeDecoder(encoding, { fatal: true });
  }

  /** Bytes that were found to be no text since it was told to forget, in the order of the columns. */
  get invalid(): readonly InvalidBytes[] {
    return [...this.#invalid.values()].flat();
  }

  get hasInvalid(): boolean {
    return this.#invalid.size > 0;
  }

  forget(): void {
    if (this.#invalid.size > 0) this.#invalid = new Map();
  }

  /** The text of one cell, with U+FFFD for what is no text. */
  of(cells: ScannedCells, column: number): string {
    const start = cells.starts[column] ?? 0;
    const end = cells.ends[column] ?? 0;
    const ascii = asciiText(cells.bytes, start, end);
    const text = ascii ?? this.#decode(cells.bytes, start, end, column);
    const whole = cells.forms[column] === cellForm.escaped ? text.replaceAll('""', '"') : text;
    const tail = cells.tails.get(column);
    return tail === undefined ? whole : whole + this.#decode(cells.bytes, ...tail, column);
  }

  /** The texts of all cells that have a slot. */
  all(cells: ScannedCells, columnCount: number): string[] {
    const count = Math.min(Math.max(cells.cellCount, columnCount), cells.starts.length);
    if (this.#invalid.size > 0 || cells.tails.size > 0) {
      return Array.from({ length: count }, (_, column) => this.of(cells, column));
    }
    const { begin, starts, ends, extras, units, forms } = cells;
    const line = this.#decoder.decode(cells.bytes.subarray(begin, cells.next));
    const texts = new Array<string>(count);
    for (let column = 0; column < count; column++) {
      const start = starts[column] as number;
      if (start === ends[column]) {
        texts[column] = "";
        continue;
      }
      const from = start - begin - (extras[column] as number);
      const text = line.slice(from, from + (units[column] as number));
      texts[column] = forms[column] === cellForm.escaped ? text.replaceAll('""', '"') : text;
    }
    return texts;
  }

  /** The text of some bytes, with U+FFFD for what is no text, which is not reported. */
  decodeLoosely(bytes: Uint8Array): string {
    return this.#decoder.decode(bytes);
  }

  #decode(bytes: Uint8Array, start: number, end: number, column: number): string {
    const part = bytes.subarray(start, end);
    try {
      return this.#strict.decode(part);
    } catch {
      const { text, errors } = decodeStrictly(part, this.encoding);
      this.#invalid.set(
        column,
        errors.map((error) => ({ ...error, offset: start + error.offset, column })),
      );
      return text;
    }
  }
}

/** Bytes of a text that is faster made by hand than by calling a decoder. */
const shortText = 32;

/** A short text of bytes below 0x80; null for any other. */
function asciiText(bytes: Uint8Array, start: number, end: number): string | null {
  if (end - start > shortText) return null;
  let text = "";
  let all = 0;
  let at = start;
  for (; at + 4 <= end; at += 4) {
    const [a, b] = [bytes[at] as number, bytes[at + 1] as number];
    const [c, d] = [bytes[at + 2] as number, bytes[at + 3] as number];
    all |= a | b | c | d;
    text += String.fromCharCode(a, b, c, d);
  }
  for (; at < end; at++) {
    all |= bytes[at] as number;
    text += String.fromCharCode(bytes[at] as number);
  }
  return all < 0x80 ? text : null;
}
