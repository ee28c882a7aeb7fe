import { numbersAround } from "../../rules/lint/variable.js";
import type { Space } from "../../rules/lint/space.js";
import type { ComparisonOperator } from "../../rules/expression.js";
import { compareValues, type Holds } from "../../rules/lint/stand.js";

/** What a number that is no cell, such as a length, can be. */
export interface AxisFacts {
  readonly least: number;
  readonly greatest: number;
  readonly isWhole: boolean;
  /** Whether it may be known only as a range, as the age of someone whose birthday is not known. */
  readonly isRange: boolean;
}

/** Numbers that are compared with fixed ones: of those that make no difference to each other, one. */
export class Axes {
  readonly #numbers = new Map<string, Set<number>>();

  constructor(readonly space: Space) {}

  /** @param about numbers of the cells that it is made of */
  compare(
    key: string,
    facts: AxisFacts,
    about: readonly number[],
    operator: ComparisonOperator,
    number: number,
    lenient: boolean,
  ): Holds {
    const numbers = this.#numbers.get(key) ?? new Set<number>();
    this.#numbers.set(key, numbers.add(number));
    const axis = this.space.quantity(key, () => valuesOf(numbers, facts), about);
    return (values) => {
      const [low = "", high = low] = (values[axis] ?? "").split(" ");
      return holdsBetween(Number(low), Number(high), operator, number, lenient);
    };
  }
}

/** Whether some number of a range, or each of them, compares as asked. */
function holdsBetween(
  low: number,
  high: number,
  operator: ComparisonOperator,
  number: number,
  lenient: boolean,
): boolean {
  const ends = [low, high].map((end) => compareValues(end, operator, number));
  const isInside = low < number && number < high;
  if (operator === "=") return lenient ? isInside || ends.includes(true) : !ends.includes(false);
  if (operator === "!=") return lenient ? ends.includes(true) : !isInside && !ends.includes(false);
  return lenient ? ends.includes(true) : !ends.includes(false);
}

function valuesOf(numbers: ReadonlySet<number>, facts: AxisFacts): readonly string[] {
  const { least, greatest, isWhole, isRange } = facts;
  const all = numbersAround([...numbers], isWhole);
  const possible = [...new Set(all.map((each) => Math.min(Math.max(each, least), greatest)))];
  const single = possible.map(String);
  if (!isRange) return single;
  const ranges = possible.flatMap((low) =>
    possible.flatMap((high) => (low < high ? [`${low} ${high}`] : [])),
  );
  return [...single, ...ranges];
}
