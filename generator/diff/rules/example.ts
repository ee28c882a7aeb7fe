import type { ItemRef } from "../../rules/expression.js";
import { itemRefsIn, refKey } from "../../rules/lint/item-refs.js";
import { cellName, valueText } from "../../rules/lint/overlap.js";
import { shownName } from "./context.js";
import type { Diagrams, Root } from "./diagram.js";
import { operandWords } from "./operand-words.js";
import { isExactValue } from "./orders.js";
import { orderWords } from "./order-words.js";
import type { RuleSpace } from "./rule-space.js";
import { usualPrefix } from "./texts.js";

/** A value that an example says. */
interface Said {
  readonly number: number;
  readonly value: string;
}

/** Where records are looked for. */
export interface RecordSearch {
  readonly diagrams: Diagrams;
  /** Number of the variable of each level. */
  readonly levels: readonly number[];
  /** Values of the variable of each level. */
  readonly domains: readonly (readonly string[])[];
  readonly rules: RuleSpace;
}

/**
 * Values of the record with the fewest filled cells for which a diagram holds; what makes no
 * difference is left out.
 */
export function describeRecord(
  root: Root,
  { diagrams, levels, domains, rules }: RecordSearch,
): string {
  const { variables } = rules.space;
  const valueAt = (level: number, place: number): string => domains[level]?.[place] ?? "";
  const path = diagrams.cheapest(root, (level, place) =>
    costOf(variables[levels[level] ?? -1]?.key ?? "", valueAt(level, place)),
  );
  const said = [...path].flatMap(([level, place]): readonly Said[] => {
    const number = levels[level];
    return number === undefined ? [] : [{ number, value: valueAt(level, place) }];
  });
  const relations = relationsIn(said, rules);
  const named = new Set(relations.flatMap(({ about }) => about));
  return (
    [
      ...cellsIn(said, named, rules),
      ...relations.map(({ words }) => words),
      ...flagsIn(said, rules),
    ].join("、") || "—"
  );
}

const flagPrefix = "flag ";

/** What is filled or out of the ordinary costs; of what is equally cheap, numbers from 0 come first. */
function costOf(key: string, value: string): number {
  if (key.startsWith("order ")) return isExactValue(value) ? 0 : 3;
  if (key.startsWith("number ")) return value.includes(" ") ? 3 : value.startsWith("-") ? 1 : 0;
  if (key.startsWith(flagPrefix)) return value === "true" ? 1 : 0;
  if (key.startsWith(usualPrefix)) return 0;
  return value === "" || value === "false" ? 0 : 1;
}

interface Relation {
  readonly words: string;
  /** Keys of the cells that it speaks of. */
  readonly about: readonly string[];
}

/** Orders and numbers that are no cells. */
function relationsIn(said: readonly Said[], rules: RuleSpace): readonly Relation[] {
  const { variables, layout } = rules.space;
  return said.flatMap(({ number, value }): readonly Relation[] => {
    const key = variables[number]?.key ?? "";
    const order = rules.orders.all.find((each) => each.key === key);
    const operand = rules.numbers.get(key);
    const words =
      order !== undefined
        ? orderWords(order, value, layout)
        : operand !== undefined
          ? joined(operandWords(operand, layout), value)
          : null;
    const about = itemRefsIn(order?.operands ?? operand).map(refKey);
    return words === null ? [] : [{ words, about }];
  });
}

function joined(name: string | null, value: string): string | null {
  return name === null ? null : `${name}＝${value.replace(" ", "～")}`;
}

/** The cells in the order of the layout, but for those that a relation speaks of. */
function cellsIn(
  said: readonly Said[],
  named: ReadonlySet<string>,
  { space }: RuleSpace,
): readonly string[] {
  const values = new Map(said.map(({ number, value }) => [number, value]));
  const { variables } = space;
  return space.cells
    .flatMap(({ number, ref, facts }) => {
      const value = values.get(number);
      const variable = variables[number]?.variable;
      if (value === undefined || variable === undefined) return [];
      if (value !== "" && named.has(refKey(ref))) return [];
      const isLookedInto = variable.facts.size > 0 && value !== "";
      const text = isLookedInto ? "（値あり）" : shownValue(value, facts?.codes ?? null);
      const name = cellName({ ...ref, key: shownName(ref.key) }, facts);
      return [{ text: `${name}＝${text}`, place: placeOf(ref, facts?.item.column) }];
    })
    .sort((a, b) => a.place - b.place)
    .map(({ text }) => text);
}

function placeOf({ key, row = 0 }: ItemRef, column = 0): number {
  // What the newer spec does not have comes last.
  return (shownName(key) === key ? 0 : 1_000_000) + column + row / 1_000;
}

function shownValue(value: string, codes: Parameters<typeof valueText>[1]): string {
  const code = codes?.find((each) => each.value === value);
  return shownName(value) === value
    ? valueText(value, codes)
    : valueText(
        shownName(value),
        code === undefined ? null : [{ ...code, value: shownName(value) }],
      );
}

function flagsIn(said: readonly Said[], { space }: RuleSpace): readonly string[] {
  return said.flatMap(({ number, value }) => {
    const key = space.variables[number]?.key ?? "";
    if (!key.startsWith(flagPrefix)) return [];
    const name = `「${key.slice(flagPrefix.length)}」`;
    return [value === "true" ? name : `${name}ではない`];
  });
}
