import type { FindingList } from "./findings.js";
import { Issue } from "./issue.js";
import { type Disclosure } from "./issue-facts.js";
import type { Layout } from "./layout.js";
import type { Undetermined } from "./rule-facts.js";
import { type UndeterminedCheck } from "./undetermined.js";
import type { ValidationResult } from "./validate.js";
/** What checking a record found, before anyone asks for issues. */
export interface FoundInRecord {
    /** Number of cells that were given. */
    readonly given: number;
    /** Null for nothing. */
    readonly findings: FindingList | null;
    readonly undecided: readonly Undetermined[];
    readonly show: Disclosure;
    /** The cells of the record, for the issues' arguments. */
    readonly cells: () => readonly string[];
}
/** The result of validation; issues are made when they are first asked for. */
export declare class RecordFindings implements ValidationResult {
    #private;
    constructor(layout: Layout, found: FoundInRecord);
    get ok(): boolean;
    get issues(): readonly Issue[];
    get undetermined(): readonly UndeterminedCheck[];
}
