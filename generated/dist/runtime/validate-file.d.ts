import type { RecordPosition } from "./issue.js";
import type { Layout } from "./layout.js";
import type { RecordView } from "./record.js";
import { type ValidationContext, type ValidationResult } from "./validate.js";
/** What the validation of a file needs to know besides its records. */
export interface FileContext extends Omit<ValidationContext, "position"> {
    /** Where the records stand, as `read` gives it; without it they are numbered from 1. */
    readonly positions?: readonly RecordPosition[] | undefined;
}
/**
 * Checks the records of one file as `validate` does, and the checks over the file as a whole too.
 * The results are in the order of the records. Never throws on data.
 */
export declare function validateFile(layout: Layout, records: Iterable<RecordView<object> | readonly string[]>, context?: FileContext): readonly ValidationResult[];
