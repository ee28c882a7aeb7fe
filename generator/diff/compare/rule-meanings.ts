import { makeLayoutFacts } from "../../rules/lint/layout-facts.js";
import type { RelatedCheck } from "../../spec/model.js";
import type { CodeListPair, LayoutPair } from "../matching.js";
import { type RuleComparison, RuleComparer } from "../rules/compare-rules.js";
import type { CodeListTranslation, LayoutTranslation } from "../rules/context.js";
import type { Comparison } from "./comparison.js";

/** Compares checks across items by what they mean, in the identities of the newer spec. */
export function ruleMeanings({
  before,
  after,
  matching,
}: Comparison): (before: RelatedCheck, after: RelatedCheck) => RuleComparison {
  const comparer = new RuleComparer({
    before: makeLayoutFacts(before),
    after: makeLayoutFacts(after),
    layouts: matching.layouts.pairs.map(translateLayout),
    codeLists: new Map(
      matching.codeLists.pairs.map((pair) => [pair.before.id, translateList(pair)]),
    ),
  });
  return (one, other) => comparer.compare(one, other);
}

function translateLayout({ before, after, items, sections }: LayoutPair): LayoutTranslation {
  return {
    before: before.id,
    after: after.id,
    items: new Map<string, string | null>([
      ...items.removed.map(({ item }) => [item.key, null] as const),
      ...items.pairs.map((pair) => [pair.before.item.key, pair.after.item.key] as const),
    ]),
    sections: new Map(sections.map((pair) => [pair.before.key, pair.after.key])),
  };
}

function translateList({
  after,
  codes,
  splits,
  merges,
  reassigned,
}: CodeListPair): CodeListTranslation {
  const gone = [
    ...codes.removed,
    ...splits.map(({ before }) => before),
    ...merges.flatMap(({ before }) => before),
    ...reassigned.map(({ before }) => before),
  ];
  return {
    id: after.id,
    values: new Map<string, string | null>([
      ...gone.map(({ value }) => [value, null] as const),
      ...codes.pairs.map((pair) => [pair.before.value, pair.after.value] as const),
    ]),
  };
}
