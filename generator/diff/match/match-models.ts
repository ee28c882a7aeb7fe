import type { SpecModel } from "../../spec/model.js";
import { DecisionIndex, type Decisions, noDecisions } from "../../spec/renames/decisions.js";
import type { Matching } from "../matching.js";
import { makeKeyMap } from "./key-map.js";
import { matchItemChecks, matchRelatedChecks } from "./match-checks.js";
import { matchCodeLists } from "./match-code-lists.js";
import { matchLayouts } from "./match-layouts.js";
import { pairBy } from "./pair-by.js";

/** Finds what of one revision is what of another: by identity, then by evidence, never by a guess. */
export function matchModels(
  before: SpecModel,
  after: SpecModel,
  decisions: Decisions = noDecisions,
): Matching {
  const index = new DecisionIndex(decisions);
  const { layouts, ambiguous } = matchLayouts(before, after, index);
  const { codeLists, ambiguous: unclearLists } = matchCodeLists(before, after, index);
  const keys = makeKeyMap(layouts.pairs);
  return {
    layouts,
    codeLists,
    itemChecks: matchItemChecks(before.itemChecks, after.itemChecks, keys),
    relatedChecks: matchRelatedChecks(before.relatedChecks, after.relatedChecks, keys),
    messages: pairBy(before.messages, after.messages, ({ id }) => id),
    ambiguous: [...ambiguous, ...unclearLists],
  };
}
