import type { CodeList, Item, ValueKind } from "../../spec/model.js";
import type { Change } from "../change.js";
import type { Matching } from "../matching.js";
import { causeOf, type ChangeIndex } from "./change-index.js";
import { codeMoves, movesToOtherList } from "./code-moves.js";
import type { Cause, CodeMove, Concern } from "./plan.js";

/** What the concerns of an item follow from. */
export interface ConcernFacts {
  readonly matching: Matching;
  readonly index: ChangeIndex;
  readonly listsBefore: ReadonlyMap<string, CodeList>;
  readonly listsAfter: ReadonlyMap<string, CodeList>;
  /** The change of how unknown dates are written; null where it is the same. */
  readonly unknownDates: Cause | null;
  /** The change of the texts that say that nothing is entered; null where they are the same. */
  readonly emptyTexts: Cause | null;
}

/** What may keep the value of an item from being carried over, the gravest first. */
export function concernsOf(
  before: Item,
  after: Item,
  changes: readonly Change[],
  facts: ConcernFacts,
): readonly Concern[] {
  const concerns = changes.flatMap((change) => concernsOfChange(change, before, after));
  const moves = movesOf(before, after, changes, facts);
  const codes: readonly Concern[] = moves.length === 0 ? [] : [{ kind: "codes", moves }];
  const emptied: readonly Concern[] =
    facts.emptyTexts === null ? [] : [{ kind: "emptied", cause: facts.emptyTexts }];
  const all = [...concerns, ...codes, ...emptied, ...unknownDateConcerns(after, facts)];
  const sorted = all.sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
  // To be told once that a value has to be looked at is enough.
  const kept = sorted.find(({ kind }) => kind === "keep");
  return sorted.filter((concern) => concern.kind !== "keep" || concern === kept);
}

const order: readonly Concern["kind"][] = [
  "discard",
  "codes",
  "emptied",
  "keep",
  "untyped",
  "length",
  "missing",
];

function concernsOfChange(change: Change, before: Item, after: Item): readonly Concern[] {
  const cause = causeOf(change);
  switch (change.rule) {
    case "item-unit-changed":
    case "item-decimal-point-changed":
      return [{ kind: "discard", cause }];
    case "item-decimals-increased":
    case "item-decimals-reduced":
      // Without its point a number means another one as soon as the point moves.
      return after.length?.impliedDecimals === true ? [{ kind: "discard", cause }] : [];
    case "item-kind-changed":
      return kindConcerns(cause, before.kind, after.kind);
    case "item-length-shortened":
    case "item-length-changed":
    case "item-length-unit-changed":
      return after.length === undefined ? [] : [{ kind: "length", cause, length: after.length }];
    case "item-code-list-added":
    case "item-prohibited":
      return [{ kind: "keep", cause }];
    default:
      return [];
  }
}

/** Kinds whose texts are read alike: those before the last take fewer of them. */
const families: readonly (readonly ValueKind[])[] = [
  ["date", "partial-date"],
  ["year-month", "partial-year-month"],
  ["integer", "decimal"],
];

function kindConcerns(cause: Cause, before: ValueKind, after: ValueKind): readonly Concern[] {
  const family = families.find((kinds) => kinds.includes(before) && kinds.includes(after));
  if (family === undefined) return [{ kind: "keep", cause }];
  if (family.indexOf(after) > family.indexOf(before)) return [];
  return [{ kind: "untyped", cause, as: after }];
}

/** A date of which all is known is written the same whatever stands for what is not known. */
function unknownDateConcerns(
  { kind }: Item,
  { unknownDates: cause }: ConcernFacts,
): readonly Concern[] {
  if (cause === null) return [];
  if (kind === "partial-date") return [{ kind: "untyped", cause, as: "date" }];
  return kind === "partial-year-month" ? [{ kind: "untyped", cause, as: "year-month" }] : [];
}

function movesOf(
  before: Item,
  after: Item,
  changes: readonly Change[],
  { matching, index, listsBefore, listsAfter }: ConcernFacts,
): readonly CodeMove[] {
  const [old, young] = [before.codeList, after.codeList];
  if (old === undefined || young === undefined || before.kind !== after.kind) return [];
  const pair = matching.codeLists.pairs.find(
    (each) => each.before.id === old && each.after.id === young,
  );
  if (pair !== undefined) return codeMoves(pair, index);
  const change = changes.find(({ rule }) => rule === "item-code-list-changed");
  const [one, other] = [listsBefore.get(old), listsAfter.get(young)];
  if (one === undefined || other === undefined) return [];
  const cause: Cause =
    change === undefined ? { rule: "item-code-list-changed", fingerprint: null } : causeOf(change);
  return movesToOtherList(one, other, cause);
}
