import type { Space } from "../../rules/lint/space.js";
import type { Order } from "./orders.js";

/**
 * Whether the facts about cells can be combined as freely as the combinations pretend: one fact per
 * cell that is not looked into otherwise, or any number of orders that go round in no circle.
 */
export function areFree(space: Space, orders: readonly Order[]): boolean {
  const exact = new Set(
    orders
      .filter(({ exactness }) => exactness.every((each) => each === "exact"))
      .map(({ key }) => key),
  );
  const cellsAreFree = space.variables.every(({ variable }) => {
    const { facts, literals, everyCode } = variable;
    if (facts.size === 0) return true;
    if (literals.size > 0 || everyCode) return false;
    return facts.size === 1 || [...facts].every((key) => exact.has(key));
  });
  return cellsAreFree && hasNoCircle(orders.map(({ sides }) => sides));
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
