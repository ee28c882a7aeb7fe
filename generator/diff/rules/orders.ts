import type { ComparisonOperator, Operand } from "../../rules/expression.js";
import type { Space } from "../../rules/lint/space.js";
import { compareValues, type Holds } from "../../rules/lint/stand.js";
import { isEarlier, type Point } from "./date-points.js";
import { TooLarge } from "./diagram.js";

/** How exactly dates are known: to the day, never to the day, or either. Texts and numbers are exact. */
export type Exactness = "exact" | "span" | "either";

export interface OrderFacts {
  readonly key: string;
  /** What is compared; the second before it is moved. */
  readonly operands: readonly [Operand, Operand];
  /** Texts that are the same for the same side. */
  readonly sides: readonly [string, string];
  readonly exactness: readonly [Exactness, Exactness];
  /** Numbers of the cells in the sides. */
  readonly about: readonly number[];
}

/** How two things stand to each other, shared by all comparisons of the two. */
export interface Order extends OrderFacts {
  /** What the second side is moved by, in the order in which it was found. */
  readonly points: readonly Point[];
}

/**
 * The orders of pairs of things that are compared with each other. A value of the variable has two
 * letters per point: how the least of the first side stands to the greatest that the second may be
 * there, and the greatest of the first to the least of the second.
 */
export class Orders {
  readonly #orders = new Map<string, OrderFacts & { readonly points: Point[] }>();

  constructor(readonly space: Space) {}

  get all(): readonly Order[] {
    return [...this.#orders.values()];
  }

  compare(facts: OrderFacts, point: Point, operator: ComparisonOperator, lenient: boolean): Holds {
    const order = this.#orders.get(facts.key) ?? { ...facts, points: [] };
    this.#orders.set(facts.key, order);
    const known = order.points.findIndex(
      ({ months, days }) => months === point.months && days === point.days,
    );
    const at = 2 * (known < 0 ? order.points.push(point) - 1 : known);
    const number = this.space.quantity(facts.key, () => valuesOf(order), facts.about);
    return (values) => {
      const text = values[number] ?? "";
      return stands(signOf(text[at]), signOf(text[at + 1]), operator, lenient);
    };
  }
}

/** Whether a value of an order says that both sides are known to the day. */
export function isExactValue(value: string): boolean {
  return /^(?:<<|==|>>)*$/.test(value);
}

/** -1 for earlier or less, 1 for later or more, 0 for the same. */
export function signOf(letter: string | undefined): number {
  return letter === "<" ? -1 : letter === ">" ? 1 : 0;
}

/** Whether two ranges compare as asked, for some or for all of what they may be. */
export function stands(
  low: number,
  high: number,
  operator: ComparisonOperator,
  lenient: boolean,
): boolean {
  const possible = [-1, 0, 1].filter((sign) => {
    if (sign < 0) return low < 0;
    return sign > 0 ? high > 0 : low <= 0 && high >= 0;
  });
  const compares = (sign: number) => compareValues(sign, operator, 0);
  return lenient ? possible.some(compares) : possible.every(compares);
}

const letters = ["<", "=", ">"] as const;
const exactPairs = letters.map((letter) => letter + letter);
const rangePairs = ["<=", "<>", "=>"];
const mostValues = 400;

function valuesOf(order: Order): readonly string[] {
  const pairs = pairsOf(order);
  let found: readonly string[] = [""];
  for (const index of order.points.keys()) {
    found = found.flatMap((start) =>
      pairs.map((pair) => start + pair).filter((text) => isPossible(text, index, order.points)),
    );
    if (found.length > mostValues) throw new TooLarge();
  }
  return found;
}

function pairsOf({ exactness, points }: Order): readonly string[] {
  const [one, other] = exactness;
  if (one === "exact" && other === "exact") return exactPairs;
  if (one !== "span" && other !== "span") return [...exactPairs, ...rangePairs];
  const isMoved = points.some(({ months, days }) => months !== 0 || days !== 0);
  // Two months are the same one, or have no day in common.
  if (one === "span" && other === "span" && !isMoved) return ["<<", ">>", "<>"];
  return ["<<", ">>", ...rangePairs];
}

/** Whether the last of some pairs agrees with the others. */
function isPossible(text: string, last: number, points: readonly Point[]): boolean {
  return [0, 1].every((end) =>
    points
      .slice(0, last)
      .every((_, index) =>
        agree(
          points[index],
          signOf(text[2 * index + end]),
          points[last],
          signOf(text[2 * last + end]),
        ),
      ),
  );
}

/** What stands at or before a point stands before all later ones. */
function agree(one: Point | undefined, at: number, other: Point | undefined, then: number) {
  if (one === undefined || other === undefined) return true;
  const forwards = isEarlier(one, other);
  if (forwards !== null)
    return (at > 0 || then < 0) && !(forwards === "next" && at > 0 && then < 0);
  const backwards = isEarlier(other, one);
  if (backwards === null) return true;
  return (then > 0 || at < 0) && !(backwards === "next" && then > 0 && at < 0);
}
