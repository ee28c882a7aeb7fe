import type { FindingList } from "./findings.js";
import { Issue, type RecordPosition } from "./issue.js";
import type { Layout } from "./layout.js";
import type { Undetermined } from "./rule-facts.js";
import { type UndeterminedCheck } from "./undetermined.js";
/** One record of a file as it is read and checked. What is not asked for is not made. */
export interface ReadLine<R> {
    readonly position: RecordPosition;
    /** Whether it is well-formed and has no issue of severity `error` or `fatal`. */
    readonly ok: boolean;
    /** Number of the issues; to ask for it makes none of them. */
    readonly issueCount: number;
    /** What is wrong with it as CSV, then with its items, then across them. */
    readonly issues: readonly Issue[];
    readonly undetermined: readonly UndeterminedCheck[];
    /** Its cells as they stand in the file, surplus ones included. */
    readonly row: readonly string[];
    readonly record: R;
}
/** What was found in a line, and how to get at the rest. */
export interface FoundInLine {
    readonly position: RecordPosition;
    readonly cellCount: number;
    /** What is wrong with it as CSV. */
    readonly fileIssues: readonly Issue[];
    readonly findings: FindingList | null;
    readonly undecided: readonly Undetermined[];
    readonly showValues: boolean;
    /** Makes the texts of its cells. */
    readonly cells: () => readonly string[];
}
export declare class CsvLine<R> implements ReadLine<R> {
    #private;
    readonly position: RecordPosition;
    constructor(layout: Layout<R>, found: FoundInLine);
    get ok(): boolean;
    get issueCount(): number;
    get issues(): readonly Issue[];
    /** What is wrong with it as CSV, its number of cells included. */
    get fileIssues(): readonly Issue[];
    get undetermined(): readonly UndeterminedCheck[];
    get row(): readonly string[];
    get record(): R;
}
