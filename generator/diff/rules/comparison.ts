import type { ItemRef, Operand } from "../../rules/expression.js";
import { fixedHolds, itemsOf, mirrored } from "../../rules/lint/comparison-holds.js";
import { itemRefsIn, refKey } from "../../rules/lint/item-refs.js";
import { normalFormOf } from "../../rules/lint/normal-form.js";
import { type Holds, readCell, type Stand, vacuousIn } from "../../rules/lint/stand.js";
import { fixedDay, fixedDays, movedDate, noShift, type Point } from "./date-points.js";
import {
  axisFactsOf,
  type Compare,
  exactnessOf,
  hiddenParts,
  isArithmetic,
  isNumeric,
} from "./operand-facts.js";
import type { Exactness } from "./orders.js";
import type { Guarded } from "./plan.js";
import type { RuleSpace } from "./rule-space.js";
import { oneOfTexts } from "./texts.js";

/** Makes the test of a comparison; what two comparisons have in common they share. */
export function comparisonTest(
  condition: Compare,
  stand: Stand,
  rules: RuleSpace,
): Holds | Guarded {
  return (
    fixedText(condition, stand) ??
    fixedNumber(condition, stand, rules) ??
    (isRowCount(condition) ? null : fixedHolds(condition, stand)) ??
    orderTest(condition, stand, rules) ??
    unknownTest(condition, stand, rules)
  );
}

function isRowCount({ left, right }: Compare): boolean {
  return [left, right].some(({ kind }) => kind === "row-count" || kind === "row-number");
}

/** A number may be written in several ways, which texts tell apart. */
function fixedText({ as, left, operator, right }: Compare, stand: Stand): Holds | null {
  if (as !== "text" || left.kind !== "item" || right.kind !== "text") return null;
  if (!isNumeric(left, stand.space.layout) || (operator !== "=" && operator !== "!=")) return null;
  const vacuous = vacuousIn(stand);
  const cell = readCell(stand, left);
  const isSame = oneOfTexts(left, [right.value], stand);
  return (values) => (values[cell] === "" ? vacuous : isSame(values) === (operator === "="));
}

function fixedNumber(condition: Compare, stand: Stand, rules: RuleSpace): Guarded | null {
  const { as, left, operator, right } = condition;
  if (as !== "number") return null;
  const [side, number, turned] =
    right.kind === "number"
      ? [left, right.value, operator]
      : left.kind === "number"
        ? [right, left.value, mirrored[operator]]
        : [null, 0, operator];
  const facts = side === null ? null : axisFactsOf(side, stand.space.layout);
  if (side === null || facts === null || !Number.isFinite(number)) return null;
  return guarded([side], stand, rules, (about) => {
    const key = `number ${operandKey(side)}`;
    rules.noteNumber(side, key);
    return rules.axes.compare(key, facts, about, turned, number, isLenient(stand));
  });
}

function orderTest(condition: Compare, stand: Stand, rules: RuleSpace): Guarded | null {
  const { as, operator } = condition;
  const pair = as === "date" ? datePair(condition, stand) : plainPair(condition, stand);
  if (pair === null) return null;
  const { sides, exactness, point, isTurned } = pair;
  return guarded([condition.left, condition.right], stand, rules, (about) => {
    const keys = [operandKey(sides[0]), operandKey(sides[1])] as const;
    const key = `order ${as} ${keys[0]} ${keys[1]}`;
    for (const side of sides) rules.noteParts(side, key);
    if (haveCellInCommon(sides)) stand.space.loosen();
    return rules.orders.compare(
      { key, operands: sides, sides: keys, exactness, about },
      point,
      isTurned ? mirrored[operator] : operator,
      isLenient(stand),
    );
  });
}

interface Pair {
  /** The fixed date is the second; else they are in the order of their texts. */
  readonly sides: readonly [Operand, Operand];
  readonly exactness: readonly [Exactness, Exactness];
  /** What the second side is moved by. */
  readonly point: Point;
  readonly isTurned: boolean;
}

function datePair({ left, right }: Compare, { space }: Stand): Pair | null {
  const one = exactnessOf(left, space.layout);
  const two = exactnessOf(right, space.layout);
  if (one === null || two === null) return null;
  const isTurned =
    fixedDay(right) === null &&
    (fixedDay(left) !== null || sideRank(movedDate(left).base) > sideRank(movedDate(right).base));
  const [near, far] = isTurned ? [right, left] : [left, right];
  const exactness = isTurned ? ([two, one] as const) : ([one, two] as const);
  return { ...movedPair(near, far), exactness, isTurned };
}

/** The two dates as one and another that is moved. */
function movedPair(near: Operand, far: Operand): Pick<Pair, "sides" | "point"> {
  const day = fixedDay(far);
  if (day !== null) return { sides: [near, fixedDays], point: day };
  const [one, other] = [movedDate(near), movedDate(far)];
  // Days added on one side are days taken away on the other; with months that is not so.
  if (one.by.months !== 0 || (one.by.days !== 0 && other.by.months !== 0))
    return { sides: [near, far], point: noShift };
  const point = { months: other.by.months, days: other.by.days - one.by.days };
  return { sides: [one.base, other.base], point };
}

/** Items come first. */
function sideRank(operand: Operand): string {
  return `${operand.kind === "item" ? 0 : 1} ${operandKey(operand)}`;
}

function plainPair({ as, left, right }: Compare, { space }: Stand): Pair | null {
  const isKnown = ({ kind }: Operand) => kind === "item" || kind === "text";
  const fits =
    as === "text"
      ? [left, right].every((side) => isKnown(side) || side.kind === "parent-item")
      : [left, right].every((side) => isArithmetic(side, space.layout));
  if (!fits) return null;
  // Two fixed texts are not free to stand to each other as they like.
  if ([left, right].some(({ kind }) => kind === "text" || kind === "number")) space.loosen();
  const isTurned = sideRank(left) > sideRank(right);
  const sides: readonly [Operand, Operand] = isTurned ? [right, left] : [left, right];
  return { sides, exactness: ["exact", "exact"], point: noShift, isTurned };
}

/** What is not followed further; the places where it may be judged differently have facts of their own. */
function unknownTest(condition: Compare, stand: Stand, rules: RuleSpace): Guarded {
  stand.space.loosen();
  return guarded([condition.left, condition.right], stand, rules, (about) => {
    const key = `unknown ${stand.part} ${stand.positive} ${normalFormOf(condition)}`;
    const fact = stand.space.fact(key, about);
    return (values) => values[fact] === "true";
  });
}

/** Adds that a comparison with nothing is vacuous. */
function guarded(
  operands: readonly Operand[],
  stand: Stand,
  rules: RuleSpace,
  make: (about: readonly number[]) => Holds,
): Guarded {
  const cells = [...new Set(operands.flatMap(itemsOf).map((ref: ItemRef) => readCell(stand, ref)))];
  const nothing = operands.flatMap(hiddenParts).map((part) => rules.hasNothing(part));
  const { made: holds, numbers } = stand.space.watch(() => make(cells));
  return { cells, nothing, vacuous: vacuousIn(stand), leaf: { holds, numbers } };
}

function haveCellInCommon([one, other]: readonly [Operand, Operand]): boolean {
  const keys = new Set(itemRefsIn(one).map(refKey));
  return itemRefsIn(other).some((ref) => keys.has(refKey(ref)));
}

function isLenient({ part, positive }: Stand): boolean {
  return positive === (part === "assert");
}

function operandKey(operand: Operand): string {
  if (operand.kind !== "sum" && operand.kind !== "product") return JSON.stringify(operand);
  return `${operand.kind} ${operand.of.map(operandKey).sort().join()}`;
}
