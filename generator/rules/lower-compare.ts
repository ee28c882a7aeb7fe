import { type Reading, readingOf } from "./comparison-reading.js";
import type { ComparisonOperator, Condition, Operand } from "./expression.js";
import type { ConditionLowering } from "./lower-condition.js";
import type { LoweringContext } from "./lowering-context.js";
import { notUnderstood } from "./not-understood.js";
import { numberOf } from "./references.js";
import type { ComparisonLetter, TokenIndex } from "./syntax.js";

/** What a comparing word says, and of what: 以前 is closed and of dates, 未満 open and of numbers. */
const comparisons: Readonly<
  Record<ComparisonLetter, { readonly operator: ComparisonOperator; readonly of: "any" | "date" }>
> = {
  下: { operator: "<=", of: "any" },
  未: { operator: "<", of: "any" },
  上: { operator: ">=", of: "any" },
  超: { operator: ">", of: "any" },
  前: { operator: "<", of: "date" },
  迄: { operator: "<=", of: "date" },
  後: { operator: ">", of: "date" },
  以: { operator: ">=", of: "date" },
  "<": { operator: "<", of: "any" },
  "≤": { operator: "<=", of: "any" },
  ">": { operator: ">", of: "any" },
  "≥": { operator: ">=", of: "any" },
  "=": { operator: "=", of: "any" },
  "≠": { operator: "!=", of: "any" },
};

/** A comparison by size of numbers or by time of dates. */
export function lowerCompare(
  left: Operand,
  letter: ComparisonLetter,
  right: Operand,
  context: LoweringContext,
): Condition {
  const { operator, of } = comparisons[letter];
  const equality = operator === "=" || operator === "!=";
  const stated = [left, right].flatMap((operand) => readingOf(operand, context.names) ?? []);
  const [reading, other] = [...new Set(stated)];
  if (reading === undefined || other !== undefined) {
    throw notUnderstood("not-comparable", 0);
  }
  if (!equality && reading === "text") {
    throw notUnderstood("no-order", 0);
  }
  if (of === "date" && reading !== "date") {
    throw notUnderstood("dates-only", 0);
  }
  return compare(reading, asOperand(left, reading), operator, asOperand(right, reading));
}

function compare(
  as: Reading,
  left: Operand,
  operator: ComparisonOperator,
  right: Operand,
): Condition {
  return { kind: "compare", as, left, operator, right };
}

/** Two operands hold the same; dates and numbers by what they mean, everything else by its text. */
export function lowerSame(left: Operand, right: Operand, context: LoweringContext): Condition {
  const kinds = [left, right].flatMap((operand) => readingOf(operand, context.names) ?? []);
  const [kind = "text", other] = [...new Set(kinds)];
  if (other === undefined) {
    return compare(kind, asOperand(left, kind), "=", asOperand(right, kind));
  }
  throw notUnderstood("not-comparable", 0);
}

/** 「9桁を超える」 of a number is more than 999,999,999; of a length it is more than 9. */
export function compareDigits(
  left: Operand,
  operator: ComparisonLetter,
  token: TokenIndex,
  { references, context }: ConditionLowering,
): Condition {
  const { text, start } = references.token(token);
  const count = numberOf(text);
  const counted = left.kind === "length" || left.kind === "decimals";
  if (!counted && operator !== "下" && operator !== "超") {
    throw notUnderstood("digits-without-limit", start);
  }
  if (left.kind === "item") throw notUnderstood("digits-of-what", start);
  const value = String(counted ? count : 10 ** count - 1);
  return lowerCompare(left, operator, { kind: "text", value }, context);
}

function asOperand(operand: Operand, reading: Reading): Operand {
  if (operand.kind !== "text") return operand;
  if (reading === "text") return operand;
  const text = operand.value.replaceAll(/[,、]/gu, "");
  if (reading === "number" && /^-?\d+(?:\.\d+)?$/.test(text)) {
    return { kind: "number", value: Number(text) };
  }
  if (reading === "date" && /^\d{8}$/.test(text)) return { kind: "date", value: text };
  throw notUnderstood(reading === "number" ? "not-a-number" : "not-a-date", 0, {
    text: operand.value,
  });
}
