import type { Layout } from "./layout.js";
import type { RecordView } from "./record.js";
/** The main application that a record is made together with. */
export declare class ParentApplication {
    #private;
    constructor(layout: Layout, record: RecordView<object> | readonly string[]);
    /**
     * The cell in the first column with one of the names, item ids or keys, a number with its point even
     * where the wire has none; null where none can be used.
     */
    textOf(names: readonly string[]): string | null;
}
