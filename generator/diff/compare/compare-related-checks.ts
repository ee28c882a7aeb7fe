import type { RelatedCheck } from "../../spec/model.js";
import type { Seen } from "./collector.js";
import type { Comparison } from "./comparison.js";
import { ruleMeanings } from "./rule-meanings.js";
import {
  meaningFacts,
  plainFacts,
  type RelatedCheckFact,
  scopeFacts,
  sentenceOf,
} from "./related-check-facts.js";
import { CommonLayouts } from "./scope.js";
import { subjectOf } from "./side.js";
import { validatorsIn } from "./symbols.js";

/** Checks across items. Those that hold only in layouts of one revision are told with the layout. */
export function compareRelatedChecks(comparison: Comparison): void {
  const { matching, collector } = comparison;
  const common = new CommonLayouts(matching);
  const symbols = validatorsIn(matching);
  const { pairs, removed, added } = matching.relatedChecks;
  for (const check of added) {
    const layouts = common.ofAfter(check.layouts);
    if (layouts.length > 0) collector.add(whole(null, check, layouts, symbols(layouts)));
  }
  for (const check of removed) {
    const layouts = common.ofBefore(check.layouts);
    if (layouts.length > 0) collector.add(whole(check, null, layouts, symbols(layouts)));
  }
  const meanings = ruleMeanings(comparison);
  for (const pair of pairs) {
    const layouts = common.ofAfter(pair.after.layouts);
    if (layouts.length === 0 && common.ofBefore(pair.before.layouts).length === 0) continue;
    const add = (fact: RelatedCheckFact) =>
      collector.add({
        rule: fact.rule,
        subject: subject(pair.before, pair.after),
        before: fact.before,
        after: fact.after,
        layouts: fact.layouts ?? layouts,
        symbols: [...symbols(fact.layouts ?? layouts), ...(fact.symbols ?? [])],
        evidence: pair.evidence,
        ...(fact.examples === undefined ? {} : { examples: fact.examples }),
      });
    for (const fact of [
      ...meaningFacts(pair, meanings),
      ...plainFacts(pair, comparison),
      ...scopeFacts(pair, common),
    ])
      add(fact);
  }
}

function subject(before: RelatedCheck | null, after: RelatedCheck | null) {
  return subjectOf("related-check", before, after, ({ no, sentence }) => ({
    id: no,
    name: sentence,
  }));
}

function whole(
  before: RelatedCheck | null,
  after: RelatedCheck | null,
  layouts: readonly string[],
  symbols: Seen["symbols"],
): Seen {
  const kind = (after ?? before)?.rule.state === "note" ? "rule-note" : "rule";
  return {
    rule: `${kind}-${after === null ? "removed" : "added"}`,
    subject: subject(before, after),
    before: before === null ? null : sentenceOf(before),
    after: after === null ? null : sentenceOf(after),
    layouts,
    ...(symbols === undefined ? {} : { symbols }),
  };
}
