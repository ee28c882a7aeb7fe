import { FindingList } from "./findings.js";
import type { Layout } from "./layout.js";
import type { RecordView } from "./record.js";
/** A record of which every item was checked on its own. */
export interface CheckedRecord {
    /** Number of cells that were given. */
    readonly given: number;
    /** As many cells as the layout has, each a string; "" where nothing is entered. */
    readonly row: readonly string[];
    readonly findings: FindingList;
}
/** Checks every item of a record or of the cells of a CSV line on its own. */
export declare function checkRecord(layout: Layout, record: RecordView<object> | readonly string[]): CheckedRecord;
