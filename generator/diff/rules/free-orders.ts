import type { Space } from "../../rules/lint/space.js";
import { fixedDays, isEarlier } from "./date-points.js";
import type { Order } from "./orders.js";

/**
 * Whether the facts about cells can be combined as freely as the combinations pretend: one fact per
 * cell that is not looked into otherwise, or any number of orders that go round in no circle. Null
 * where they cannot; else the orders for which that is certain of dates known to the day only.
 */
export function freeWhereExact(space: Space, orders: readonly Order[]): readonly Order[] | null {
  const byKey = new Map(orders.map((order) => [order.key, order]));
  const restricted = new Set(orders.filter((order) => !rangesAreFree(order)));
  for (const { variable } of space.variables) {
    const { facts, literals, everyCode } = variable;
    if (facts.size === 0) continue;
    if (literals.size > 0 || everyCode) return null;
    if (facts.size === 1) continue;
    for (const key of facts) {
      const order = byKey.get(key);
      if (order === undefined) return null;
      restricted.add(order);
    }
  }
  if ([...restricted].some(({ exactness }) => exactness.includes("span"))) return null;
  const isFree = orders.every(hasOrderedPoints) && hasNoCircle(orders.map(({ sides }) => sides));
  return isFree ? [...restricted] : null;
}

/** Whether a month can stand in every way to the other side, wherever that begins and ends. */
function rangesAreFree({ exactness, points, operands }: Order): boolean {
  const isExact = exactness.every((each) => each === "exact");
  return isExact || (points.length === 1 && !operands.includes(fixedDays));
}

/** Whether it is known which point is the earlier one, whatever day they are counted from. */
function hasOrderedPoints({ points }: Order): boolean {
  return points.every((one, index) =>
    points
      .slice(0, index)
      .every((other) => isEarlier(one, other) !== null || isEarlier(other, one) !== null),
  );
}

function hasNoCircle(edges: readonly (readonly [string, string])[]): boolean {
  const parents = new Map<string, string>();
  const rootOf = (side: string): string => {
    const parent = parents.get(side);
    return parent === undefined ? side : rootOf(parent);
  };
  return edges.every(([one, other]) => {
    const [first, second] = [rootOf(one), rootOf(other)];
    if (first === second) return false;
    parents.set(first, second);
    return true;
  });
}
