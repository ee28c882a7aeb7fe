import { CellChange, CellSuggestion } from "./convert-report.js";
import { type ConverterId } from "./converters.js";
import type { Layout } from "./layout.js";
import type { RecordView } from "./record.js";
/** Which converters are applied. */
export interface NormaliseOptions {
    /** For all items; `safeConverters` where it is not given. */
    readonly converters?: readonly ConverterId[] | undefined;
    /** For single items in place of those, by path; `relatives[].name` is the item in every row. */
    readonly items?: Readonly<Record<string, readonly ConverterId[]>> | undefined;
}
export interface Normalised<R> {
    /** A new record. */
    readonly record: R;
    /** Its cells, with surplus ones as they were given. */
    readonly row: readonly string[];
    /** What was done, in the order in which it was done. */
    readonly changes: readonly CellChange[];
    /** Cells that are still wrong and that only a person can put right, in column order. */
    readonly suggestions: readonly CellSuggestion[];
}
/**
 * Converts the cells of a record that fail the checks of their own item, as far as named converters bring
 * them nearer to passing. A cell that passes is never touched, what was given is left as it is, and empty
 * cells and those that must be empty are no business of it. Never throws on data.
 * @throws RangeError for a converter or path that there is not.
 */
export declare function normalise<R>(layout: Layout<R>, record: RecordView<object> | readonly string[], options?: NormaliseOptions): Normalised<R>;
