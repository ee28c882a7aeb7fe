import type { ValueKind } from "../spec/model.js";
import type { ComparisonOperator, Condition, Operand } from "./expression.js";
import type { LoweringContext } from "./lowering-context.js";
import { notUnderstood } from "./not-understood.js";
import type { ComparisonLetter } from "./syntax.js";

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

type Reading = "text" | "number" | "date";

const readings: Readonly<Record<ValueKind, Reading>> = {
  text: "text",
  code: "text",
  integer: "number",
  decimal: "number",
  date: "date",
  "partial-date": "date",
  "year-month": "date",
  "partial-year-month": "date",
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
  const stated = [left, right].flatMap((operand) => readingOf(operand, context) ?? []);
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
  const kinds = [left, right].flatMap((operand) => readingOf(operand, context) ?? []);
  const [kind = "text", other] = [...new Set(kinds)];
  if (other === undefined) {
    return compare(kind, asOperand(left, kind), "=", asOperand(right, kind));
  }
  throw notUnderstood("not-comparable", 0);
}

function readingOf(operand: Operand, { names }: LoweringContext): Reading | undefined {
  switch (operand.kind) {
    case "item": {
      const kind = names.placeOf(operand.key)?.item.kind;
      return kind === undefined ? undefined : readings[kind];
    }
    case "context":
    case "date":
    case "shift":
      return "date";
    // These are read as the other side is.
    case "text":
    case "parent-item":
      return undefined;
    default:
      return "number";
  }
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
