import type { SetsOfUnits } from "./cell-sets.js";
import type { CellTexts } from "./cell-texts.js";
import type { CsvProblem } from "./csv-problem.js";
import { cellForm, type ScannedCells } from "./scanned-cells.js";

export const quote = 0x22;
export const comma = 0x2c;
export const cr = 0x0d;
export const lf = 0x0a;

/** Finds where the cells of a record begin and end in the bytes of a file, and what characters they have. */
export class CellScanner implements ScannedCells {
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly extras: Int32Array;
  readonly units: Int32Array;
  readonly forms: Uint8Array;
  readonly tails = new Map<number, readonly [number, number]>();
  readonly problems: CsvProblem[] = [];
  bytes: Uint8Array = new Uint8Array(0);
  /** Cells that the record has, however many the layout has. */
  cellCount = 0;
  begin = 0;
  /** Where the next record begins. */
  next = 0;
  /** Line ends in the record, its own included. */
  lineBreaks = 0;
  protected limit = 0;
  /** Bytes of the record so far less its UTF-16 units so far. */
  protected extra = 0;
  /** Of the cell that was last scanned: whether its characters are in its set, and their number. */
  protected admitted = false;
  protected length = 0;
  /** Sets of each UTF-16 unit or, in Windows-31J, of each one-byte and two-byte code. */
  readonly #sets: SetsOfUnits;
  readonly #isUtf8: boolean;
  #lineStart = 0;

  constructor(sets: SetsOfUnits, { encoding }: CellTexts, slots: number) {
    this.#sets = sets;
    this.#isUtf8 = encoding === "utf-8";
    this.starts = new Int32Array(slots);
    this.ends = new Int32Array(slots);
    this.extras = new Int32Array(slots);
    this.units = new Int32Array(slots);
    this.forms = new Uint8Array(slots);
  }

  /**
   * Points at the bytes of a file, or a part of it, of which those before `limit` count. They must be
   * followed by eight line feeds and eight zeros, so that no loop runs past the end.
   */
  use(bytes: Uint8Array, limit: number): void {
    this.bytes = bytes;
    this.limit = limit;
  }

  protected startRecord(begin: number): void {
    this.begin = begin;
    this.lineBreaks = 0;
    this.#lineStart = begin;
    this.extra = 0;
    if (this.problems.length > 0) this.problems.length = 0;
    if (this.tails.size > 0) this.tails.clear();
  }

  /**
   * Runs over the characters of a cell, plain or in quotes, and tells whether all are in the sets of
   * `bit`. Returns the position of what ends the cell.
   */
  protected scanCell(begin: number, column: number, bit: number): number {
    const bytes = this.bytes;
    const table = this.#sets;
    const isUtf8 = this.#isUtf8;
    const isQuoted = bytes[begin] === quote;
    const start = isQuoted ? begin + 1 : begin;
    this.starts[column] = start;
    this.extras[column] = this.extra;
    this.forms[column] = isQuoted ? cellForm.quoted : cellForm.plain;
    let sets = bit;
    let length = 0;
    let extra = this.extra;
    let at = start;
    for (;;) {
      const byte = bytes[at] as number;
      if (byte < 0x80) {
        if (byte <= comma && isSpecial(byte)) {
          const isEnd = isQuoted ? bytes[at + 1] !== quote : byte !== 0;
          if (isEnd && (byte === quote) === isQuoted) break;
          const skip = this.#special(byte, at, column, isQuoted);
          if (skip < 0) break;
          at += skip;
        }
        sets &= table[byte] as number;
        at += 1;
      } else if (isUtf8 && byte >= 0xe0 && byte < 0xf0) {
        const second = bytes[at + 1] as number;
        const third = bytes[at + 2] as number;
        const unit = ((byte & 0xf) << 12) | ((second & 0x3f) << 6) | (third & 0x3f);
        if ((((second ^ 0x80) | (third ^ 0x80)) & 0xc0) === 0 && unit >= 0x800) {
          sets &= table[unit] as number;
          extra += 2;
          at += 3;
        } else {
          sets = 0;
          at += 1;
        }
      } else if (isUtf8) {
        const size = this.#rareCharacter(at, byte);
        sets &=
          size === 2
            ? (table[((byte & 0x1f) << 6) | ((bytes[at + 1] as number) & 0x3f)] as number)
            : 0;
        extra += size === 4 ? 2 : size - 1;
        at += size;
      } else if (byte >= 0xa1 && byte <= 0xdf) {
        sets &= table[byte] as number;
        at += 1;
      } else {
        const trail = bytes[at + 1] as number;
        // A trail byte below 0x40 is no half of a character, but may be what ends the cell.
        const isPair = trail >= 0x40;
        sets &= isPair ? (table[(byte << 8) | trail] as number) : 0;
        extra += isPair ? 1 : 0;
        at += isPair ? 2 : 1;
      }
      length += 1;
    }
    const end = Math.min(at, this.limit);
    this.ends[column] = end;
    this.units[column] = end - start - (extra - this.extra);
    this.extra = extra;
    this.admitted = sets !== 0;
    this.length = length;
    return isQuoted ? this.#afterQuote(at, column) : at;
  }

  /** Bytes of the UTF-8 character at a position that has two or four; 1 where there is none. */
  #rareCharacter(at: number, lead: number): number {
    const size = lead >= 0xc2 && lead < 0xe0 ? 2 : lead >= 0xf0 && lead < 0xf5 ? 4 : 1;
    for (let next = 1; next < size; next++) {
      if (((this.bytes[at + next] as number) & 0xc0) !== 0x80) return 1;
    }
    return size;
  }

  /**
   * Takes note of a quote, line end or NUL within a cell. Returns how many bytes to pass over before
   * it; -1 where it is the end of the bytes.
   */
  #special(byte: number, at: number, column: number, isQuoted: boolean): number {
    if (byte === quote) {
      if (isQuoted) {
        this.forms[column] = cellForm.escaped;
        return 1;
      }
      this.report("quote-in-unquoted-cell", at);
    } else if (byte === 0) {
      if (at >= this.limit) return -1;
      this.report("nul-character", at);
    } else if (at < this.limit && (byte === lf || (byte === cr && this.bytes[at + 1] !== lf))) {
      this.lineBreaks += 1;
      this.#lineStart = at + 1;
    }
    return 0;
  }

  /** Passes the closing quote; what follows it before the next comma belongs to the cell, but should not be there. */
  #afterQuote(at: number, column: number): number {
    const bytes = this.bytes;
    if (at >= this.limit) {
      this.report("unclosed-quote", this.limit);
      return this.limit;
    }
    let after = at + 1;
    if (isCellEnd(bytes[after] as number)) return after;
    this.report("text-after-quote", after);
    while (!isCellEnd(bytes[after] as number)) after += 1;
    this.tails.set(column, [at + 1, Math.min(after, this.limit)]);
    this.admitted = false;
    return after;
  }

  protected report(kind: CsvProblem["kind"], at: number): void {
    this.problems.push({ kind, line: this.lineBreaks, at, lineStart: this.#lineStart });
  }
}

/** Whether a byte ends a cell that is not in quotes. */
export function isCellEnd(byte: number): boolean {
  return byte === comma || byte === cr || byte === lf;
}

function isSpecial(byte: number): boolean {
  return isCellEnd(byte) || byte === quote || byte === 0;
}
