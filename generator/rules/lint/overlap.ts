import type { Condition, ItemRef } from "../expression.js";
import { holdsOf } from "./holds.js";
import type { ItemFacts, LayoutFacts } from "./layout-facts.js";
import { Space } from "./space.js";
import { type Holds, standIn } from "./stand.js";
import { otherText } from "./variable.js";

/** Records to which two conditions apply. */
export interface Overlap {
  /** Values of one such record, as `name＝value：label`. */
  readonly example: string;
  /** Whether the one never applies without the other. */
  readonly same: boolean;
}

/**
 * Where two conditions hold together for a record that is not refused for another reason; null where
 * they do not, and where that is not certain. `refusedBy` gives tests for records that are refused.
 */
export function overlapOf(
  one: Condition | undefined,
  other: Condition | undefined,
  layout: LayoutFacts,
  refusedBy: (space: Space) => readonly Holds[],
): Overlap | null {
  const space = new Space(layout);
  const [first, second] = [one, other].map((when): Holds =>
    when === undefined ? () => true : holdsOf(when, standIn(space, "when")),
  );
  const refused = refusedBy(space);
  if (!space.isExact || first === undefined || second === undefined) return null;
  let example: string | null = null;
  let same = true;
  const complete = space.visit((values) => {
    const both = first(values) && second(values);
    if (!both && (first(values) || second(values))) same = false;
    if (both && example === null && !refused.some((test) => test(values)))
      example = describe(space, values);
    return example !== null && !same;
  });
  return complete && example !== null ? { example, same } : null;
}

function describe(space: Space, values: readonly string[]): string {
  const cells = space.cells.map(({ number, ref, facts }) => {
    return `${cellName(ref, facts)}＝${valueText(values[number] ?? "", facts?.codes ?? null)}`;
  });
  const flags = space.flagsIn(values).map((name) => `「${name}」`);
  return [...cells, ...flags].join("、") || "—";
}

/** What people call a cell: the name of its item, with the row where one is meant. */
export function cellName(ref: ItemRef, facts: ItemFacts | undefined): string {
  const row = ref.row === undefined ? "" : `[${ref.row}]`;
  return `${facts?.item.name ?? ref.key}${row}`;
}

/** A value of a cell for people to read. */
export function valueText(
  value: string,
  codes: readonly { readonly value: string; readonly label: string }[] | null,
): string {
  if (value === "") return "（空）";
  if (value === otherText) return "（値あり）";
  const code = codes?.find((each) => each.value === value);
  return code === undefined ? value : `${value}：${code.label}`;
}
