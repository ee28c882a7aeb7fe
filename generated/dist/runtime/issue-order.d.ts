import type { Issue } from "./issue.js";
/**
 * Orders the issues of one file, for `sort`: by record, those of the file as a whole first; within a
 * record what is wrong with the line, then the items by column, then the cross-item checks in the order
 * of the spec. `validate` and `validateFile` give their issues in this order.
 */
export declare function compareIssues(a: Issue, b: Issue): number;
