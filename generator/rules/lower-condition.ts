import { equalItem, excludeEachOther } from "./contradictions.js";
import type { Condition, ItemRef, Operand } from "./expression.js";
import { childCode, inList, validDate, wellFormed } from "./lower-codes.js";
import { compareDigits, lowerCompare, lowerSame } from "./lower-compare.js";
import { count, denied, jointValues, quantified, sharedValue, unique } from "./lower-lists.js";
import { lowerOperand } from "./lower-operand.js";
import { laterRows, ofRows, overRows } from "./lower-rows.js";
import { notOne, partly, state } from "./lower-states.js";
import { lowerTextForm, separator } from "./lower-text-form.js";
import { lowerValues } from "./lower-values.js";
import type { LoweringContext } from "./lowering-context.js";
import { negate } from "./negate.js";
import { notUnderstood } from "./not-understood.js";
import { numberOf, type References } from "./references.js";
import type {
  ConditionTree,
  CountTree,
  OperandTree,
  ReferenceListTree,
  ReferenceTree,
} from "./syntax.js";

/** The trees of conditions by their kind. */
export type ConditionTrees = { readonly [Tree in ConditionTree as Tree["kind"]]: Tree };
type Lowerings = {
  readonly [Kind in keyof ConditionTrees]: (
    tree: ConditionTrees[Kind],
    lowering: ConditionLowering,
  ) => Condition;
};

/** Gives the conditions of a sentence their meaning in a layout. */
export class ConditionLowering {
  constructor(
    readonly references: References,
    readonly context: LoweringContext,
  ) {}

  lower(tree: ConditionTree): Condition {
    const lowering = lowerings[tree.kind] as (
      tree: ConditionTree,
      lowering: ConditionLowering,
    ) => Condition;
    return lowering(tree, this);
  }

  item(tree: ReferenceTree | null): ItemRef {
    return tree === null ? this.references.itself() : this.references.one(tree);
  }

  operand(tree: OperandTree | null): Operand {
    return lowerOperand(tree, this.references, this.context);
  }

  number(count: CountTree): number {
    return typeof count === "number" ? count : numberOf(this.references.token(count.token).text);
  }

  /** How the items of a list go together where no いずれか or いずれも says it. */
  joined(list: ReferenceListTree): "and" | "or" {
    const joiners = new Set(list.joiners);
    if (joiners.size === 1) return joiners.has("or") ? "or" : "and";
    throw notUnderstood("list-not-joined", this.references.startOf(list));
  }
}

const lowerings: Lowerings = {
  and: ({ of }, lowering) => conjunction(of, lowering),
  or: ({ of }, lowering) => ({ kind: "or", of: of.map((part) => lowering.lower(part)) }),
  not: ({ of }, lowering) =>
    of.kind === "values" ? denied(of, lowering) : negate(lowering.lower(of)),
  state: (tree, lowering) => state(tree, lowering),
  value: ({ item, values }, lowering) => lowerValues(lowering.item(item), values, lowering.context),
  "none-entered": ({ list }, { references }) =>
    all(references.list(list).map((item) => notOne(item, references))),
  values: (tree, lowering) => quantified(tree, lowering),
  "joint-values": (tree, lowering) => jointValues(tree, lowering),
  count: (tree, lowering) => count(tree, lowering),
  compare: ({ left, operator, right }, lowering) => {
    const first = lowering.operand(left);
    if (right.kind === "digits") return compareDigits(first, operator, right.token, lowering);
    return lowerCompare(first, operator, lowering.operand(right), lowering.context);
  },
  same: ({ left, right }, lowering) => {
    const first = lowering.operand(left);
    for (const other of right) refuseLabel(first, other, lowering);
    return all(right.map((other) => lowerSame(first, lowering.operand(other), lowering.context)));
  },
  "same-value": ({ left, right }, lowering) => {
    const condition = lowerSame(lowering.operand(left), lowering.operand(right), lowering.context);
    const ordered = condition.kind === "compare" && condition.as !== "text";
    if (!ordered) throw notUnderstood("item-is-another", 0);
    return condition;
  },
  "shared-value": (tree, lowering) => sharedValue(tree, lowering),
  "all-same": ({ list }, { references, context }) => {
    const [first, ...rest] = references.list(list);
    if (first === undefined || rest.length === 0) throw notUnderstood("same-as-what", 0);
    return all(rest.map((right) => lowerSame(first, right, context)));
  },
  belongs: ({ child, parent }, lowering) =>
    childCode(lowering.item(child), lowering.references.one(parent), lowering.context),
  "in-list": (tree, lowering) => inList(tree, lowering),
  "valid-date": ({ item }, lowering) => validDate(lowering.item(item), lowering.context),
  "well-formed": (tree, lowering) => wellFormed(tree, lowering),
  partly: (tree, { references }) => partly(tree, references),
  "text-form": (tree, lowering) =>
    lowerTextForm(tree, lowering.item(tree.item), lowering.references),
  separated: ({ item, by }, lowering) => ({
    kind: "separated",
    item: lowering.item(item),
    by: separator(lowering.references.token(by)),
  }),
  multiple: ({ left, of }, lowering) => ({
    kind: "compare",
    as: "number",
    left: {
      kind: "remainder",
      of: lowering.operand(left),
      by: wholeNumber(lowering.references.token(of)),
    },
    operator: "=",
    right: { kind: "number", value: 0 },
  }),
  phrase: ({ token }, { references }) => ({ kind: "flag", name: references.token(token).text }),
  form: ({ token }, { references }) => {
    const { text, start } = references.token(token);
    throw notUnderstood("condition-out-of-place", start, { text });
  },
  "row-filled": (_, { references }) => ({ kind: "row-filled", group: references.ownGroup() }),
  "any-row": ({ of }, lowering) => overRows("any-row", lowering.lower(of), lowering),
  "every-row": ({ of }, lowering) => overRows("every-row", lowering.lower(of), lowering),
  "later-rows": (tree, { references }) => laterRows(tree, references),
  contiguous: ({ group }, { references }) => ({
    kind: "contiguous",
    group: group === null ? references.ownGroup() : references.group(group),
  }),
  rows: ({ group, operator, number }, lowering) => ({
    kind: "compare",
    as: "number",
    left: { kind: "row-count", group: lowering.references.group(group) },
    operator,
    right: { kind: "number", value: lowering.number(number) },
  }),
  unique: (tree, lowering) => unique(tree, lowering),
  ordered: ({ item, direction }, lowering) => {
    const ref = ofRows(lowering.item(item), lowering);
    return { kind: "ordered", item: ref, direction, strict: false };
  },
  numbered: ({ item }, lowering) => ({
    kind: "numbered",
    item: ofRows(lowering.item(item), lowering),
  }),
  "no-overlap": ({ from, to }, lowering) => ({
    kind: "no-overlap",
    from: ofRows(lowering.references.one(from), lowering),
    to: ofRows(lowering.references.one(to), lowering),
  }),
};

function wholeNumber({ text, start }: { readonly text: string; readonly start: number }): number {
  const number = Number(text.replace(/[^\d.]/gu, ""));
  if (Number.isInteger(number) && number > 0) return number;
  throw notUnderstood("multiple-of-fraction", start);
}

function all(of: readonly Condition[]): Condition {
  const [only, second] = of;
  return only !== undefined && second === undefined ? only : { kind: "and", of };
}

/** 「A＝0」及び「A＝2」 can only mean either: one item does not hold two values. */
function conjunction(of: readonly ConditionTree[], lowering: ConditionLowering): Condition {
  const parts = of.map((part) => lowering.lower(part));
  const items = parts.map(equalItem);
  const [first] = items;
  if (first !== null && items.every((item) => item === first)) return { kind: "or", of: parts };
  const named = items.filter((item) => item !== null);
  if (new Set(named).size < named.length || excludeEachOther(parts)) {
    throw notUnderstood("two-values-at-once", 0);
  }
  return { kind: "and", of: parts };
}

/** 「続柄」が「本人」と…: a name that is a label of the item's codes too can mean the one or the other. */
function refuseLabel(
  left: Operand,
  right: OperandTree,
  { references, context }: ConditionLowering,
): void {
  if (left.kind !== "item" || right.kind !== "named" || right.section !== null) return;
  const { codeList } = context.names.placeOf(left.key)?.item ?? {};
  const { text, start } = references.token(right.token);
  if (context.names.codes.byLabel.get(codeList ?? "")?.has(text) === true) {
    throw notUnderstood("item-or-code", start, { text });
  }
}
