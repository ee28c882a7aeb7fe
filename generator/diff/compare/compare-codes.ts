import type { Code, CodeList } from "../../spec/model.js";
import type { CodeListPair, Paired } from "../matching.js";
import type { Seen } from "./collector.js";
import type { Comparison } from "./comparison.js";
import { side, sideOf, subjectOf } from "./side.js";
import { enumOf, memberOf } from "./symbols.js";
import { validityChange } from "./validity.js";

export function compareCodeLists(comparison: Comparison): void {
  const { matching, collector } = comparison;
  const { pairs, removed, added } = matching.codeLists;
  for (const list of added) collector.add(wholeList("code-list-added", null, list));
  for (const list of removed) collector.add(wholeList("code-list-removed", list, null));
  for (const pair of pairs) {
    compareList(pair, comparison);
    compareCodes(pair, comparison);
  }
}

function wholeList(
  rule: "code-list-added" | "code-list-removed",
  before: CodeList | null,
  after: CodeList | null,
): Seen {
  return {
    rule,
    subject: listSubject(before, after),
    before: before === null ? null : side(before.id, before.source),
    after: after === null ? null : side(after.id, after.source),
    symbols: [enumOf(before, after)],
  };
}

function listSubject(before: CodeList | null, after: CodeList | null) {
  return subjectOf("code-list", before, after, ({ id, name }) => ({ id, name }));
}

function compareList({ before, after, evidence }: CodeListPair, comparison: Comparison): void {
  const report = (rule: Seen["rule"], value: string | undefined, other: string | undefined) => {
    if (value === other) return;
    comparison.collector.add({
      rule,
      subject: listSubject(before, after),
      before: sideOf(value, before.source),
      after: sideOf(other, after.source),
      symbols: [enumOf(before, after)],
      evidence,
    });
  };
  report("code-list-renamed", before.name, after.name);
  report("code-list-id-changed", before.id, after.id);
  report("code-list-enum-renamed", before.identifier, after.identifier);
  if (!isSameParent(before, after, comparison))
    report("code-list-parent-changed", before.parentList, after.parentList);
}

/** A parent that goes on under another id is no other parent. */
function isSameParent(before: CodeList, after: CodeList, { matching }: Comparison): boolean {
  return (
    before.parentList === after.parentList ||
    matching.codeLists.pairs.some(
      (pair) => pair.before.id === before.parentList && pair.after.id === after.parentList,
    )
  );
}

function compareCodes(pair: CodeListPair, comparison: Comparison): void {
  const { collector } = comparison;
  const { codes, splits, merges, reassigned } = pair;
  const at = (list: CodeList, code: Code | null) => (code === null ? null : { list, code });
  const add = (
    rule: Seen["rule"],
    before: Code | null,
    after: Code | null,
    facts: Pick<Seen, "before" | "after"> & Partial<Pick<Seen, "evidence">>,
  ) =>
    collector.add({
      rule,
      subject: subjectOf(
        "code",
        at(pair.before, before),
        at(pair.after, after),
        ({ list, code }) => ({
          id: `${list.id}:${code.value}`,
          name: code.label,
        }),
      ),
      symbols: [memberOf(at(pair.before, before), at(pair.after, after))],
      ...facts,
    });
  const value = (code: Code) => side(code.value, code.source);
  const label = (code: Code) => side(code.label, code.source);
  const all = (each: readonly Code[]) => {
    // Codes have no order; the change is the same in any.
    const sorted = each.toSorted((a, b) => (a.value < b.value ? -1 : 1));
    return {
      value: sorted.map((code) => `${code.value}：${code.label}`),
      sources: sorted.map(({ source }) => source),
    };
  };
  for (const code of codes.added)
    add("code-added", null, code, { before: null, after: value(code) });
  for (const code of codes.removed)
    add("code-removed", code, null, { before: value(code), after: null });
  for (const { before, after } of splits)
    add("code-split", before, null, { before: all([before]), after: all(after) });
  for (const { before, after } of merges)
    add("code-merged", null, after, { before: all(before), after: all([after]) });
  for (const { before, after } of reassigned)
    add("code-reassigned", before, after, { before: label(before), after: label(after) });
  for (const found of codes.pairs) compareCode(found, pair, add, comparison);
}

type Add = (
  rule: Seen["rule"],
  before: Code,
  after: Code,
  facts: Pick<Seen, "before" | "after" | "evidence">,
) => void;

function compareCode(
  { before, after, evidence }: Paired<Code>,
  lists: CodeListPair,
  add: Add,
  comparison: Comparison,
): void {
  const report = (rule: Seen["rule"], value: string | undefined, other: string | undefined) => {
    if (value === other) return;
    const facts = { before: sideOf(value, before.source), after: sideOf(other, after.source) };
    add(rule, before, after, { ...facts, evidence });
  };
  report("code-value-changed", before.value, after.value);
  report("code-relabelled", before.label, after.label);
  report("code-english-relabelled", before.labelEn, after.labelEn);
  report("code-member-renamed", before.identifier, after.identifier);
  if (parentOf(before, lists, comparison) !== after.parent)
    report("code-parent-changed", before.parent, after.parent);
  const validity = validityChange(before, after);
  if (validity !== null) report(validity.rule, validity.before, validity.after);
}

/** The parent of an old code by its value in the newer spec. */
function parentOf({ parent }: Code, { before }: CodeListPair, { matching }: Comparison) {
  const parents = matching.codeLists.pairs.find((pair) => pair.before.id === before.parentList);
  const found = parents?.codes.pairs.find((pair) => pair.before.value === parent);
  return found?.after.value ?? parent;
}
