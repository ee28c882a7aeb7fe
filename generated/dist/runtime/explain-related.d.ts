import type { CheckedRecord } from "./checked-record.js";
import type { CheckWordTable } from "./check-words.js";
import type { ExplainedCheck, InputMaker } from "./explain.js";
import type { FileScope } from "./file-scope.js";
import type { Layout } from "./layout.js";
import { type RuleContext } from "./rule-facts.js";
/** Where the checks get what the record does not hold. */
export interface ExplainSurroundings {
    readonly facts: RuleContext;
    readonly file: FileScope | null;
    readonly words: CheckWordTable | null;
}
/** The cross-item checks, each run on its own and watched. */
export declare function explainRelated(layout: Layout, checked: CheckedRecord, { facts, file, words }: ExplainSurroundings, inputOf: InputMaker): readonly ExplainedCheck[];
