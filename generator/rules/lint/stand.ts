import type { ComparisonOperator, Condition, ItemRef } from "../expression.js";
import type { Space } from "./space.js";

/** Whether a condition holds for a combination of values of a space. */
export type Holds = (values: readonly string[]) => boolean;

/** Where a condition stands. */
export interface Stand {
  readonly space: Space;
  readonly part: "when" | "assert";
  /** Above an odd number of `not`s it is false. */
  readonly positive: boolean;
  /** Takes the numbers of the cells that are looked at. */
  readonly reads: Set<number>;
  /** Takes whether the condition asks if something is entered at all. */
  readonly presence: { asked: boolean };
}

/** Where a whole condition or assertion stands. */
export function standIn(space: Space, part: "when" | "assert"): Stand {
  return { space, part, positive: true, reads: new Set(), presence: { asked: false } };
}

/** Truth of a comparison with nothing. */
export function vacuousIn({ part, positive }: Stand): boolean {
  return part === "assert" && positive;
}

export function readCell(stand: Stand, ref: ItemRef, literals?: readonly string[], all?: boolean) {
  const number = stand.space.cell(ref, literals, all);
  stand.reads.add(number);
  return number;
}

function mayBePartial({ key }: ItemRef, { space }: Stand): boolean {
  return /partial|month/.test(space.layout.items.get(key)?.item.kind ?? "partial");
}

/** A fact about cells that is empty where one of them is, and else may be true or false. */
export function factAbout(condition: Condition, refs: readonly ItemRef[], stand: Stand): Holds {
  const cells = refs.map((ref) => readCell(stand, ref));
  // Dates of which a part is unknown make a comparison and its opposite both false in `when`.
  const turns = condition.kind === "compare" && refs.some((ref) => mayBePartial(ref, stand));
  const key = JSON.stringify(condition) + (turns ? stand.positive === (stand.part === "when") : "");
  const fact = stand.space.fact(key, cells);
  const vacuous = vacuousIn(stand);
  return (values) =>
    cells.some((cell) => values[cell] === "") ? vacuous : values[fact] === "true";
}

export function compareValues<Value extends string | number>(
  left: Value,
  operator: ComparisonOperator,
  right: Value,
): boolean {
  return operators[operator](left < right ? -1 : left > right ? 1 : 0);
}

const operators: Readonly<Record<ComparisonOperator, (order: number) => boolean>> = {
  "=": (order) => order === 0,
  "!=": (order) => order !== 0,
  "<": (order) => order < 0,
  "<=": (order) => order <= 0,
  ">": (order) => order > 0,
  ">=": (order) => order >= 0,
};
