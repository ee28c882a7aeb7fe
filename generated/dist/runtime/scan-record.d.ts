import { CellScanner } from "./cell-scanner.js";
import type { CellTexts } from "./cell-texts.js";
import { FindingList } from "./findings.js";
import type { ItemPlan } from "./item-plan.js";
/**
 * Finds the cells of a record in the bytes of a file and checks each on its own in the same pass. No
 * string is made but for cells that need more than a look at their characters.
 */
export declare class RecordScanner extends CellScanner {
    #private;
    /** The cells as the cross-item checks take them; those that no check reads stand for themselves. */
    readonly row: string[];
    readonly findings: FindingList;
    constructor(plan: ItemPlan, texts: CellTexts);
    /** Scans the record at `begin`. False where its end is not there yet; never where `isLast`. */
    scan(begin: number, isLast: boolean): boolean;
    /** Leaves a record without cells in the place of one that is too long. */
    setTooLong(begin: number): void;
    /** The text of a cell; "" for one that the record does not have. */
    text(column: number): string;
    /** The cells that the checks read, as texts. */
    readTexts(columns: readonly number[]): void;
}
