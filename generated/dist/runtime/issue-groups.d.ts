import type { Issue } from "./issue.js";
/** The issues that have to do with one field or section of a form. */
export interface PathIssues {
    /** Those at the field itself. */
    readonly own: readonly Issue[];
    /** Those at other fields whose check reads this one too. */
    readonly related: readonly Issue[];
    /** Those at the field and at everything below it: what the heading of a section shows. */
    readonly within: readonly Issue[];
}
/**
 * Issues by the path of the field they are at, such as `relatives[0].name`. The sections around a field
 * are there too: `relatives[0]`, `relatives`, and `""` for the record as a whole, which has the issues
 * without a path as its own. A path without issues is not in the map. Issues keep their order.
 */
export declare function issuesByPath(issues: Iterable<Issue>): ReadonlyMap<string, PathIssues>;
/** Issues by the number of their record, null for those of no record. Records keep their order of appearance. */
export declare function issuesByRecord(issues: Iterable<Issue>): ReadonlyMap<number | null, readonly Issue[]>;
