import type { SetsOfUnits } from "./cell-sets.js";
import type { CellTexts } from "./cell-texts.js";
import type { CsvProblem } from "./csv-problem.js";
import { type ScannedCells } from "./scanned-cells.js";
/** Finds where the cells of a record begin and end in the bytes of a file, and what characters they have. */
export declare class CellScanner implements ScannedCells {
    #private;
    readonly starts: Int32Array;
    readonly ends: Int32Array;
    readonly extras: Int32Array;
    readonly units: Int32Array;
    readonly forms: Uint8Array;
    readonly tails: Map<number, readonly [number, number]>;
    readonly problems: CsvProblem[];
    bytes: Uint8Array;
    /** Cells that the record has, however many the layout has. */
    cellCount: number;
    begin: number;
    /** Where the next record begins. */
    next: number;
    /** Line ends in the record, its own included. */
    lineBreaks: number;
    protected limit: number;
    /** Bytes of the record so far less its UTF-16 units so far. */
    protected extra: number;
    /** Of the cell that was last scanned: whether its characters are in its set, and their number. */
    protected admitted: boolean;
    protected length: number;
    constructor(sets: SetsOfUnits, { encoding }: CellTexts, slots: number);
    /**
     * Points at the bytes of a file, or a part of it, of which those before `limit` count. They must be
     * followed by eight line feeds and eight zeros, so that no loop runs past the end.
     */
    use(bytes: Uint8Array, limit: number): void;
    protected startRecord(begin: number): void;
    /**
     * Runs over the characters of a cell, plain or in quotes, and tells whether all are in the sets of
     * `bit`. Returns the position of what ends the cell.
     */
    protected scanCell(begin: number, column: number, bit: number): number;
    protected report(kind: CsvProblem["kind"], at: number): void;
}
