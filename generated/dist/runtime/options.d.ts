import type { Layout } from "./layout.js";
import type { RecordView } from "./record.js";
import { type RuleContext } from "./rule-facts.js";
import { type UndeterminedCheck } from "./undetermined.js";
/** A code of an item's list, with its label. */
export interface CodeOption {
    readonly value: string;
    readonly label: string;
}
/** The codes that could be entered in an item as the rest of the record is filled in now. */
export interface CodeOptions {
    /** In the order of the list. */
    readonly codes: readonly CodeOption[];
    /** Checks of the layout that may refuse some of them, and the fact that was not passed. */
    readonly undetermined: readonly UndeterminedCheck[];
}
/**
 * The codes of the item at a path such as `relatives[0].sex` for which, entered there, no check
 * reports an error at the item itself. Never throws on data.
 * @throws RangeError where the layout has no item with a code list at the path.
 */
export declare function options(layout: Layout, path: string, record: RecordView<object> | readonly string[], context?: RuleContext): CodeOptions;
