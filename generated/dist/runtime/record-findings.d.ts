import type { FindingList } from "./findings.js";
import { Issue } from "./issue.js";
import { type Disclosure } from "./issue-facts.js";
import type { Layout } from "./layout.js";
/** What checking a record found, before anyone asks for issues. */
export interface FoundInRecord {
    /** Number of cells that were given. */
    readonly given: number;
    /** Null for nothing. */
    readonly findings: FindingList | null;
    readonly show: Disclosure;
    /** The cells of the record, for the issues' arguments. */
    readonly cells: () => readonly string[];
}
/** Whether nothing was found that keeps the record from being accepted. */
export declare function isAcceptable(layout: Layout, { given, findings }: FoundInRecord): boolean;
/** Number of the issues that would be made. */
export declare function countIssues(layout: Layout, { given, findings }: FoundInRecord): number;
/** Makes the issues of what was found. */
export declare function makeIssues(layout: Layout, { given, findings, show, cells }: FoundInRecord): readonly Issue[];
