import { Group } from "./group.js";
import { type InputResult } from "./plain-input.js";
/** A record of one layout: a typed view over the cells of its CSV line. */
export declare abstract class RecordView<Init extends object> extends Group<Init> {
    /** Starts with empty cells and sets what `init` names. */
    constructor(columnCount: number, init?: Init);
    /**
     * Puts the cells of a line into a fresh record. Missing cells are empty; surplus cells are kept,
     * so that validation can report them.
     */
    protected static adopt<R extends RecordView<object>>(record: R, row: readonly string[]): R;
    /**
     * A record of what `toJSON` gives, as JSON text or as the value it stands for: the same cells. What
     * no record can hold is in the issues, and the record has the rest. Never throws on data.
     */
    static fromJSON<R extends RecordView<object>>(this: new () => R, input: unknown): InputResult<R>;
    /** The cells of a line that is longer than the layout are in `$surplus`. */
    toJSON(): object;
    toString(): string;
}
