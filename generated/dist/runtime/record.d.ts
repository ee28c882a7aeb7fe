import { Group } from "./group.js";
import { type InputResult } from "./plain-input.js";
/** A record of one layout: a typed view over the cells of its CSV line. */
export declare abstract class RecordView<Init extends object> extends Group<Init> {
    /** Starts with empty cells and sets what `init` names. */
    constructor(init?: Init);
    /**
     * A record of the cells of a CSV line. Missing cells are empty; surplus cells are kept, so that
     * validation can report them.
     */
    static fromRow<Class extends new () => RecordView<object>>(this: Class, row: readonly string[]): InstanceType<Class>;
    /**
     * A record of what `toJSON` gives, as JSON text or as the value it stands for: the same cells. What
     * no record can hold is in the issues, and the record has the rest. Never throws on data.
     */
    static fromJSON<Class extends new () => RecordView<object>>(this: Class, input: unknown): InputResult<InstanceType<Class>>;
    /** The cells of a line that is longer than the layout are in `$surplus`. */
    toJSON(): object;
    toString(): string;
}
