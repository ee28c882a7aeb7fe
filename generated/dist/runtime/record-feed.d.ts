import type { CellTexts } from "./cell-texts.js";
import type { ItemPlan } from "./item-plan.js";
import { RecordScanner } from "./scan-record.js";
/**
 * Takes the bytes of a file part by part and gives out its records, each when it is complete. Keeps
 * no more than the part at hand and the begin of the record that goes on in the next.
 */
export declare class RecordFeed {
    #private;
    readonly scanner: RecordScanner;
    /** Physical line on which the record begins, from 1. */
    line: number;
    /** Whether the record was longer than is read; then it has no cells. */
    isTooLong: boolean;
    /** @param offset Bytes of the file before those that are pushed. */
    constructor(plan: ItemPlan, texts: CellTexts, offset: number);
    /** Records given out so far, by which a record is known to be still in the scanner. */
    get count(): number;
    /** Position in the file of a position in the scanner's bytes. */
    offsetOf(at: number): number;
    /** Takes the next part; `isLast` when no more will come. */
    push(part: Uint8Array, isLast: boolean): void;
    /** Whether there is another record; the scanner then holds it. */
    next(): boolean;
}
