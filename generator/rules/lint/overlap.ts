import type { Condition } from "../expression.js";
import { holdsOf } from "./holds.js";
import type { LayoutFacts } from "./layout-facts.js";
import { otherText, Space } from "./space.js";
import type { Stand } from "./stand.js";

/** Records to which two conditions apply. */
export interface Overlap {
  /** Values of one such record, as `name＝value：label`. */
  readonly example: string;
  /** Whether the one never applies without the other. */
  readonly same: boolean;
}

/** Where two conditions hold together; null where they do not, and where that is not certain. */
export function overlapOf(
  one: Condition | undefined,
  other: Condition | undefined,
  layout: LayoutFacts,
): Overlap | null {
  const space = new Space(layout);
  const stand: Stand = {
    space,
    part: "when",
    positive: true,
    reads: new Set(),
    presence: { asked: false },
  };
  const tests = [one, other].map((when) =>
    when === undefined ? () => true : holdsOf(when, stand),
  );
  if (!space.isExact) return null;
  let example: string | null = null;
  let same = true;
  const complete = space.visit((values) => {
    const [first, second] = tests.map((test) => test(values));
    if (first === true && second === true) example ??= describe(space, values);
    if (first !== second) same = false;
    return example !== null && !same;
  });
  return complete && example !== null ? { example, same } : null;
}

function describe(space: Space, values: readonly string[]): string {
  const cells = space.cells.map(({ number, ref, facts }) => {
    const name = facts?.item.name ?? ref.key;
    const row = ref.row === undefined ? "" : `[${ref.row}]`;
    return `${name}${row}＝${valueText(values[number] ?? "", facts?.codes ?? null)}`;
  });
  const flags = space.flagsIn(values).map((name) => `「${name}」`);
  return [...cells, ...flags].join("、") || "—";
}

function valueText(
  value: string,
  codes: readonly { readonly value: string; readonly label: string }[] | null,
): string {
  if (value === "") return "（空）";
  if (value === otherText) return "（値あり）";
  const code = codes?.find((each) => each.value === value);
  return code === undefined ? value : `${value}：${code.label}`;
}
