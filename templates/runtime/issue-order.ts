import type { Issue, IssueKind } from "./issue.js";

/**
 * Orders the issues of one file, for `sort`: by record, those of the file as a whole first; within a
 * record what is wrong with the line, then the items by column, then the cross-item checks in the order
 * of the spec. `validate` and `validateFile` give their issues in this order.
 */
export function compareIssues(a: Issue, b: Issue): number {
  return (
    (a.record ?? 0) - (b.record ?? 0) ||
    stages[a.kind] - stages[b.kind] ||
    (a.specOrder ?? 0) - (b.specOrder ?? 0) ||
    (a.column ?? 0) - (b.column ?? 0) ||
    (a.line ?? 0) - (b.line ?? 0) ||
    withinItem[a.kind] - withinItem[b.kind]
  );
}

const [ofLine, ofItem, acrossItems] = [0, 1, 2];

const stages: Readonly<Record<IssueKind, number>> = {
  encoding: ofLine,
  csv: ofLine,
  header: ofLine,
  "column-count": ofLine,
  required: ofItem,
  prohibited: ofItem,
  charset: ofItem,
  length: ofItem,
  code: ofItem,
  format: ofItem,
  range: ofItem,
  fixed: ofItem,
  "check-digit": ofItem,
  related: acrossItems,
};

/** Kinds in the order in which one cell is checked. */
const withinItem: Readonly<Record<IssueKind, number>> = {
  encoding: 0,
  csv: 1,
  header: 2,
  "column-count": 3,
  required: 4,
  prohibited: 5,
  charset: 6,
  length: 7,
  code: 8,
  format: 9,
  range: 10,
  fixed: 11,
  "check-digit": 12,
  related: 13,
};
