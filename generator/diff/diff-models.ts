import type { SpecModel } from "../spec/model.js";
import { CharsetComparison } from "./compare/charsets.js";
import { ChangeCollector } from "./compare/collector.js";
import { compareCodeLists } from "./compare/compare-codes.js";
import { compareDialect } from "./compare/compare-dialect.js";
import { compareItemChecks } from "./compare/compare-item-checks.js";
import { compareLayouts } from "./compare/compare-layouts.js";
import { compareMessages } from "./compare/compare-messages.js";
import { compareNumbers } from "./compare/compare-numbers.js";
import { compareRelatedChecks } from "./compare/compare-related-checks.js";
import type { Decisions } from "../spec/renames/decisions.js";
import { compareHistory } from "./history/compare-history.js";
import { makeKeyMap } from "./match/key-map.js";
import { matchModels } from "./match/match-models.js";
import type { Matching } from "./matching.js";
import type { RevisionDiff, RevisionFacts } from "./revision-diff.js";

/** Compares two revisions in business terms. Pure: it reads models and touches no files. */
export function diffModels(
  before: SpecModel,
  after: SpecModel,
  decisions?: Decisions,
): { readonly diff: RevisionDiff; readonly matching: Matching } {
  const matching = matchModels(before, after, decisions);
  const collector = new ChangeCollector();
  const comparison = {
    before,
    after,
    matching,
    keys: makeKeyMap(matching.layouts.pairs),
    charsets: new CharsetComparison(before, after),
    collector,
  };
  compareLayouts(comparison);
  compareCodeLists(comparison);
  compareItemChecks(comparison);
  compareRelatedChecks(comparison);
  compareMessages(comparison);
  compareDialect(comparison);
  compareNumbers(comparison);
  const changes = collector.changes();
  return {
    matching,
    diff: {
      before: factsOf(before),
      after: factsOf(after),
      changes,
      ambiguous: matching.ambiguous,
      history: compareHistory(before, after, changes),
    },
  };
}

function factsOf({ revision, notices, layouts, ...model }: SpecModel): RevisionFacts {
  return {
    revision,
    notices,
    counts: {
      layouts: layouts.length,
      columns: layouts.reduce((sum, { columnCount }) => sum + columnCount, 0),
      codes: model.codeLists.reduce((sum, { codes }) => sum + codes.length, 0),
      relatedChecks: model.relatedChecks.length,
      messages: model.messages.length,
    },
  };
}
