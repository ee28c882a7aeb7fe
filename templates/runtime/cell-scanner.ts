import {
  type CharacterCount,
  type CharacterRun,
  cr,
  isCellEnd,
  lf,
  quote,
  runOverUtf8,
  runOverWindows31j,
} from "./character-runs.js";
import type { SetsOfUnits } from "./cell-sets.js";
import type { CellTexts } from "./cell-texts.js";
import type { CsvProblem } from "./csv-problem.js";
import { cellForm, type ScannedCells } from "./scanned-cells.js";

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
  readonly #run: CharacterRun;
  readonly #count: CharacterCount = { sets: 0, characters: 0, extra: 0 };
  #lineStart = 0;

  constructor(sets: SetsOfUnits, { encoding }: CellTexts, slots: number) {
    this.#sets = sets;
    this.#run = encoding === "utf-8" ? runOverUtf8 : runOverWindows31j;
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
    const { bytes } = this;
    const table = this.#sets;
    const count = this.#count;
    const isQuoted = bytes[begin] === quote;
    const start = isQuoted ? begin + 1 : begin;
    this.starts[column] = start;
    this.extras[column] = this.extra;
    this.forms[column] = isQuoted ? cellForm.quoted : cellForm.plain;
    count.sets = bit;
    count.characters = 0;
    count.extra = this.extra;
    let at = start;
    for (;;) {
      at = this.#run(bytes, at, table, count);
      const byte = bytes[at] as number;
      const mayEnd = isQuoted ? bytes[at + 1] !== quote : byte !== 0;
      if (mayEnd && (byte === quote) === isQuoted) break;
      const skip = this.#special(byte, at, column, isQuoted);
      if (skip < 0) break;
      count.sets &= table[byte] as number;
      count.characters += 1;
      at += skip + 1;
    }
    const end = Math.min(at, this.limit);
    this.ends[column] = end;
    this.units[column] = end - start - (count.extra - this.extra);
    this.extra = count.extra;
    this.admitted = count.sets !== 0;
    this.length = count.characters;
    return isQuoted ? this.#afterQuote(at, column) : at;
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
