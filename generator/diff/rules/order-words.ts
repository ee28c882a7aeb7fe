import type { LayoutFacts } from "../../rules/lint/layout-facts.js";
import { isEarlier, type Point } from "./date-points.js";
import { pointWords, operandWords } from "./operand-words.js";
import { type Order, signOf } from "./orders.js";

/** How the sides of an order stand to each other, as `開始日＝終了日`; null where that has no words. */
export function orderWords(order: Order, value: string, layout: LayoutFacts): string | null {
  const [near, far] = order.operands;
  const first = operandWords(near, layout);
  const points = order.points.map((point, index) => ({
    point,
    low: signOf(value[2 * index]),
    high: signOf(value[2 * index + 1]),
  }));
  const say = (sign: string, point: Point): string | null => {
    const second = pointWords(far, point, layout);
    return first === null || second === null ? null : `${first}${sign}${second}`;
  };
  const open = points.find(({ low, high }) => low !== high);
  if (open !== undefined) {
    const text = say("と", open.point);
    return text === null ? null : `${text}の前後は不明`;
  }
  const same = points.find(({ low }) => low === 0);
  if (same !== undefined) return say("＝", same.point);
  const later = points.filter(({ low }) => low > 0).map(({ point }) => point);
  const earlier = points.filter(({ low }) => low < 0).map(({ point }) => point);
  const nearest = [
    ...later
      .filter((point) => !later.some((other) => isEarlier(point, other) !== null))
      .map((point) => say("＞", point)),
    ...earlier
      .filter((point) => !earlier.some((other) => isEarlier(other, point) !== null))
      .map((point) => say("＜", point)),
  ];
  return nearest.includes(null) ? null : nearest.join("、");
}
