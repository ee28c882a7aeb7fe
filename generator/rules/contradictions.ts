import type { Condition } from "./expression.js";

/** 「30未満、40以上」: limits of one number that leave nothing between them. */
export function excludeEachOther(parts: readonly Condition[]): boolean {
  const limits = parts.flatMap((part) =>
    part.kind === "compare" && part.right.kind === "number"
      ? [{ of: JSON.stringify(part.left), operator: part.operator, value: part.right.value }]
      : [],
  );
  return limits.some((low) =>
    limits.some(
      (high) =>
        low.of === high.of &&
        low.operator.startsWith(">") &&
        high.operator.startsWith("<") &&
        low.value >= high.value &&
        !(low.value === high.value && low.operator === ">=" && high.operator === "<="),
    ),
  );
}

/** The item that a condition says to hold one text. */
export function equalItem(condition: Condition): string | null {
  const { kind } = condition;
  if (kind !== "compare" || condition.operator !== "=" || condition.left.kind !== "item")
    return null;
  return condition.right.kind === "text" ? JSON.stringify(condition.left) : null;
}
