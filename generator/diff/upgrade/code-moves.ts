import { normaliseWord } from "../../profile/words.js";
import type { CodeList } from "../../spec/model.js";
import type { CodeListPair } from "../matching.js";
import type { ChangeRuleId } from "../registry.js";
import type { ChangeIndex } from "./change-index.js";
import type { Cause, CodeMove } from "./plan.js";

/** What becomes of the codes of a list that goes on. */
export function codeMoves(pair: CodeListPair, index: ChangeIndex): readonly CodeMove[] {
  const { before: old, after: young, codes, splits, merges, reassigned } = pair;
  const cause = (rule: ChangeRuleId, before: string | null, after: string | null): Cause =>
    index.cause(
      {
        kind: "code",
        before: before === null ? null : `${old.id}:${before}`,
        after: after === null ? null : `${young.id}:${after}`,
      },
      [rule],
    );
  const has = valuesOf(young);
  const moves = new Map<string, CodeMove>();
  const add = (move: CodeMove) => {
    if (!moves.has(move.value)) moves.set(move.value, move);
  };
  const undecided = (value: string, because: Cause, candidates: readonly string[] = []) =>
    add({ value, to: null, stays: !has.has(value), candidates, cause: because });
  const paired = new Set<string>();
  for (const { before, after } of codes.pairs) {
    paired.add(before.value);
    if (before.value === after.value) continue;
    const because = cause("code-value-changed", before.value, after.value);
    add({ value: before.value, to: after.value, stays: true, candidates: [], cause: because });
  }
  for (const { before, after } of splits) {
    const parts = after.map(({ value }) => value);
    undecided(before.value, cause("code-split", before.value, null), parts);
  }
  for (const { before, after } of merges) {
    const because = cause("code-merged", null, after.value);
    for (const { value } of before) undecided(value, because, [after.value]);
  }
  for (const { before, after } of reassigned) {
    if (paired.has(before.value)) continue;
    undecided(before.value, cause("code-reassigned", before.value, after.value));
  }
  for (const { value } of codes.removed) undecided(value, cause("code-removed", value, null));
  return [...moves.values()];
}

/** What becomes of the codes of a list where another takes its place: what both have under one name stays. */
export function movesToOtherList(
  before: CodeList,
  after: CodeList,
  cause: Cause,
): readonly CodeMove[] {
  const labels = new Map(after.codes.map(({ value, label }) => [value, normaliseWord(label)]));
  return before.codes
    .filter(({ value, label }) => labels.get(value) !== normaliseWord(label))
    .map(({ value }) => ({
      value,
      to: null,
      stays: !labels.has(value),
      candidates: [],
      cause,
    }));
}

function valuesOf({ codes }: CodeList): ReadonlySet<string> {
  return new Set(codes.map(({ value }) => value));
}
