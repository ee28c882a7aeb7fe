import { Group } from "./group.js";
/** A record of one layout: a typed view over the cells of its CSV line. */
export declare abstract class RecordView<Init extends object> extends Group<Init> {
    /** Starts with empty cells and sets what `init` names. */
    constructor(columnCount: number, init?: Init);
    /**
     * Puts the cells of a line into a fresh record. Missing cells are empty; surplus cells are kept,
     * so that validation can report them.
     */
    protected static adopt<R extends RecordView<object>>(record: R, row: readonly string[]): R;
    toString(): string;
}
