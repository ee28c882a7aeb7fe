import type { CodeList, SpecModel } from "../../spec/model.js";
import type { Ambiguity } from "../change.js";
import type { DecisionIndex } from "../../spec/renames/decisions.js";
import type { CodeListPair, Pairing } from "../matching.js";
import { ambiguityOf } from "./ambiguity.js";
import { bestPairs, type Candidate } from "./best-pairs.js";
import { pairingOf } from "./pairing-of.js";
import { pairByDecidedId } from "./decided.js";
import { labelLikeness } from "./likeness.js";
import { matchCodes } from "./match-codes.js";

export interface CodeListMatching {
  readonly codeLists: Pairing<CodeList, CodeListPair>;
  readonly ambiguous: readonly Ambiguity[];
}

/** Lists under another id are one from this likeness of name and codes on. */
const leastScore = 0.7;

export function matchCodeLists(
  before: SpecModel,
  after: SpecModel,
  decisions: DecisionIndex,
): CodeListMatching {
  const byId = pairByDecidedId("code-list", before.codeLists, after.codeLists, decisions);
  const best = bestPairs(candidatesAmong(byId, decisions));
  const all = [...byId.pairs, ...best.pairs];
  const { pairs, ...rest } = pairingOf(before.codeLists, after.codeLists, all);
  return {
    codeLists: {
      ...rest,
      pairs: pairs.map(({ before: one, after: other, evidence }): CodeListPair => ({
        before: one,
        after: other,
        evidence,
        ...matchCodes(one, other, decisions),
      })),
    },
    ambiguous: best.ambiguous.flatMap((candidates) =>
      ambiguityOf("code-list", candidates, ({ id, name, source }) => ({ id, name, source })),
    ),
  };
}

function candidatesAmong(
  { removed, added }: Pairing<CodeList>,
  decisions: DecisionIndex,
): readonly Candidate<CodeList>[] {
  return removed.flatMap((before) =>
    added.flatMap((after) => {
      if (decisions.isDenied("code-list", before.id, after.id)) return [];
      const label = labelLikeness(before.name, after.name);
      const codes = shareOf(before, after);
      const score = (label + codes) / 2;
      if (score < leastScore) return [];
      const evidence = [
        { kind: "label", score: label },
        { kind: "codes", score: codes },
      ] as const;
      return [{ before, after, score, evidence }];
    }),
  );
}

function shareOf(before: CodeList, after: CodeList): number {
  const codes = new Set(before.codes.map(({ value, label }) => `${value} ${label}`));
  const shared = after.codes.filter(({ value, label }) => codes.has(`${value} ${label}`)).length;
  return (2 * shared) / Math.max(1, before.codes.length + after.codes.length);
}
