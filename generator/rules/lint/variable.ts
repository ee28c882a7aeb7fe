import type { ItemRef } from "../expression.js";
import type { ItemFacts } from "./layout-facts.js";

/** A cell, or a fact that is taken to be true or false; its values are all that make a difference. */
export interface Variable {
  /** The cell; null for a fact. */
  readonly cell: { readonly ref: ItemRef; readonly facts: ItemFacts | undefined } | null;
  /** Values that are compared with. */
  readonly literals: Set<string>;
  /** Whether every code of its list makes a difference. */
  everyCode: boolean;
  /** Facts that look into the cell in ways that the values do not show. */
  readonly facts: Set<string>;
  /** Fixed values of something that is no cell. */
  readonly values: readonly string[] | (() => readonly string[]) | null;
}

/** A text that is none of those compared with. */
export const otherText = "\u0000";

/** The values of a variable: of those that make no difference to each other, one. */
export function domainOf({ cell, values, literals, everyCode }: Variable): readonly string[] {
  if (cell === null) return typeof values === "function" ? values() : (values ?? []);
  const requirement = cell.facts?.item.requirement;
  if (requirement === "prohibited") return [""];
  const filled = filledValues(cell.facts, literals, everyCode);
  return requirement === "required" ? filled : [...filled, ""];
}

function filledValues(
  facts: ItemFacts | undefined,
  literals: ReadonlySet<string>,
  everyCode: boolean,
): readonly string[] {
  if (facts === undefined) return [...literals, otherText];
  const { item, codes } = facts;
  if (codes !== null) {
    if (everyCode) return codes.map(({ value }) => value);
    const named = codes.filter(({ value }) => literals.has(value));
    const other = codes.find(({ value }) => !literals.has(value));
    return (other === undefined ? named : [...named, other]).map(({ value }) => value);
  }
  const longest = item.length?.max ?? Infinity;
  const fitting = [...literals].filter((text) => [...text].length <= longest);
  if (item.kind === "integer" || item.kind === "decimal") {
    const numbers = numbersAround([...literals].map(Number), item.kind === "integer");
    // The nearest that fits stands for what is too long.
    const most = 10 ** longest - 1;
    const texts = numbers.map((number) => String(Math.min(Math.max(number, -most), most)));
    return [...new Set([...fitting, ...texts])];
  }
  return [...fitting, otherText];
}

/** The numbers, and one of each gap between and beside them. */
export function numbersAround(numbers: readonly number[], whole: boolean): readonly number[] {
  const sorted = [...new Set(numbers.filter(Number.isFinite))].sort((a, b) => a - b);
  const [first] = sorted;
  if (first === undefined) return [0];
  const around = [Math.floor(first) - 1];
  for (const [index, number] of sorted.entries()) {
    const next = sorted[index + 1] ?? number + 2;
    const between = (number + next) / 2;
    if (!whole || Number.isInteger(number)) around.push(number);
    around.push(whole ? Math.floor(between) : between);
  }
  return [...new Set(around)];
}
