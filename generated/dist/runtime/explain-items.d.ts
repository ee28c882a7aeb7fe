import type { CheckedRecord } from "./checked-record.js";
import type { ExplainedCheck, InputMaker } from "./explain.js";
import type { Layout } from "./layout.js";
/** The checks on each item: those that the spec lists, and those that its attributes ask for besides. */
export declare function explainItems(layout: Layout, { row, findings }: CheckedRecord, inputOf: InputMaker): readonly ExplainedCheck[];
