import { CellTexts } from "./cell-texts.js";
import type { CsvProblem } from "./csv-problem.js";
import { FindingList } from "./findings.js";
import type { ItemPlan } from "./item-plan.js";
import { type ScannedCells } from "./scanned-cells.js";
/**
 * Finds the cells of a record in the bytes of a file and checks each on its own in the same pass. No
 * string is made but for cells that need more than a look at their characters.
 */
export declare class RecordScanner implements ScannedCells {
    #private;
    readonly starts: Int32Array;
    readonly ends: Int32Array;
    readonly extras: Int32Array;
    readonly units: Int32Array;
    readonly forms: Uint8Array;
    readonly tails: Map<number, readonly [number, number]>;
    /** The cells as the cross-item checks take them; those that no check reads stand for themselves. */
    readonly row: string[];
    readonly findings: FindingList;
    readonly problems: CsvProblem[];
    /** Cells that the record has, however many the layout has. */
    cellCount: number;
    begin: number;
    /** Where the next record begins. */
    next: number;
    /** Line ends in the record, its own included. */
    lineBreaks: number;
    constructor(plan: ItemPlan, texts: CellTexts);
    /**
     * Points at the bytes of a file, or a part of it, of which those before `limit` count. They must be
     * followed by eight line feeds and eight zeros, so that no loop runs past the end.
     */
    use(bytes: Uint8Array, limit: number): void;
    get bytes(): Uint8Array;
    /** Scans the record at `begin`. False where its end is not there yet; never where `isLast`. */
    scan(begin: number, isLast: boolean): boolean;
    /** Leaves a record without cells in the place of one that is too long. */
    setTooLong(begin: number): void;
    /** The text of a cell; "" for one that the record does not have. */
    text(column: number): string;
    /** The cells that the checks read, as texts. */
    readTexts(columns: readonly number[]): void;
}
