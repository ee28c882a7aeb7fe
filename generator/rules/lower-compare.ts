import type { ValueKind } from "../spec/model.js";
import type { ComparisonOperator, Condition, ItemRef, Operand } from "./expression.js";
import type { LoweringContext } from "./lowering-context.js";
import { NotUnderstood } from "./not-understood.js";
import type { ComparisonLetter } from "./syntax.js";

/** What a comparing word says, and of what: 以前 is closed and of dates, 未満 open and of numbers. */
const comparisons: Readonly<
  Record<ComparisonLetter, { readonly operator: ComparisonOperator; readonly of: "any" | "date" }>
> = {
  "<": { operator: "<=", of: "any" },
  L: { operator: "<", of: "any" },
  ">": { operator: ">=", of: "any" },
  W: { operator: ">", of: "any" },
  "[": { operator: "<", of: "date" },
  "{": { operator: "<=", of: "date" },
  "]": { operator: ">", of: "date" },
  "}": { operator: ">=", of: "date" },
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
  const stated = [left, right].flatMap((operand) => readingOf(operand, context) ?? []);
  const [reading, other] = [...new Set(stated)];
  if (reading === undefined || other !== undefined) {
    throw new NotUnderstood("the two sides cannot be compared", 0);
  }
  if (reading === "text" || (of === "date" && reading !== "date")) {
    throw new NotUnderstood("only numbers and dates have an order", 0);
  }
  return {
    kind: "compare",
    as: reading,
    left: asOperand(left, reading),
    operator,
    right: asOperand(right, reading),
  };
}

/** All items of a list hold the same; dates and numbers by what they mean. */
export function lowerSame(items: readonly ItemRef[], context: LoweringContext): Condition {
  const [first, ...rest] = items;
  if (first === undefined || rest.length === 0) throw new NotUnderstood("the same as what?", 0);
  const kinds = new Set(items.map((item) => readingOf(item, context)));
  // Texts and codes, or values of two kinds, are the same when their texts are.
  const [kind = "text"] = kinds.size === 1 ? kinds : [];
  const conditions = rest.map((right): Condition => ({
    kind: "compare",
    as: kind ?? "text",
    left: first,
    operator: "=",
    right,
  }));
  const [only, second] = conditions;
  return only !== undefined && second === undefined ? only : { kind: "and", of: conditions };
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
    // A literal is read as the other side is.
    case "text":
      return undefined;
    default:
      return "number";
  }
}

function asOperand(operand: Operand, reading: Reading): Operand {
  if (operand.kind !== "text") return operand;
  const text = operand.value.replaceAll(",", "");
  if (reading === "number" && /^-?\d+(?:\.\d+)?$/.test(text)) {
    return { kind: "number", value: Number(text) };
  }
  if (reading === "date" && /^\d{8}$/.test(text)) return { kind: "date", value: text };
  throw new NotUnderstood(`${operand.value} is no ${reading}`, 0);
}
