import { type ByKind, visit } from "../by-kind.js";
import type { Operand } from "../expression.js";
import {
  argumentsOf,
  type Call,
  groupOf,
  groupOrScope,
  itemOf,
  listOf,
  misplaced,
  numberOf,
  textOf,
  type WrittenContext,
} from "./leaves.js";
import { ExpressionSyntaxError } from "./syntax-error.js";
import type { WrittenNode, WrittenUnit } from "./tree.js";

type Sum = Extract<WrittenNode, { readonly kind: "sum" }>;

/** The value that a node says. */
export function lowerOperand(node: WrittenNode, context: WrittenContext): Operand {
  const noValue = (): never => {
    throw misplaced(node, "a value");
  };
  const table: ByKind<WrittenNode, Operand> = {
    name: (name) => itemOf(name, context),
    row: (row) => itemOf(row, context),
    text: ({ value }) => ({ kind: "text", value }),
    number: ({ value }) => ({ kind: "number", value }),
    date: ({ text, offset }) => ({ kind: "date", value: dateOf(text, offset) }),
    sum: (sum) => lowerSum(sum, context),
    product: ({ of }) => ({ kind: "product", of: of.map((part) => lowerOperand(part, context)) }),
    call: (call) => lowerCall(call, context),
    and: noValue,
    or: noValue,
    compare: noValue,
    in: noValue,
    duration: noValue,
  };
  return visit(node, table);
}

function lowerCall(call: Call, context: WrittenContext): Operand {
  const lower = functions.get(call.name);
  if (lower !== undefined) return lower(call, context);
  const known = [...functions.keys()];
  throw new ExpressionSyntaxError(`${call.name} is no value`, call.offset, known);
}

const functions: ReadonlyMap<string, (call: Call, context: WrittenContext) => Operand> = new Map<
  string,
  (call: Call, context: WrittenContext) => Operand
>([
  ["item", itemOf],
  ["date", (call) => ({ kind: "date", value: textOf(argumentsOf(call, 1)[0]) })],
  ["application-date", (call) => contextDate(call, "applicationDate")],
  ["today", (call) => contextDate(call, "today")],
  [
    "age",
    (call, context) => {
      const [birth, at] = argumentsOf(call, 2);
      return { kind: "age", birth: itemOf(birth, context), at: lowerOperand(at, context) };
    },
  ],
  ["sum", (call, context) => ({ kind: "sum", of: operandsOf(call, context) })],
  ["product", (call, context) => ({ kind: "product", of: operandsOf(call, context) })],
  ["difference", (call, context) => ({ kind: "difference", of: operandsOf(call, context) })],
  [
    "remainder",
    (call, context) => {
      const [of, by] = argumentsOf(call, 2);
      return { kind: "remainder", of: lowerOperand(of, context), by: numberOf(by) };
    },
  ],
  ["length", (call, context) => ({ ...ofItem("length", call, context), unit: "character" })],
  ["bytes", (call, context) => ({ ...ofItem("length", call, context), unit: "byte" })],
  ["decimals", (call, context) => ofItem("decimals", call, context)],
  ["row-sum", (call, context) => ofItem("row-sum", call, context)],
  ["record-sum", (call, context) => ofItem("record-sum", call, context)],
  [
    "row-count",
    (call, context) => ({ kind: "row-count", group: groupOf(argumentsOf(call, 1)[0], context) }),
  ],
  ["row-number", (call, context) => ({ kind: "row-number", group: groupOrScope(call, context) })],
  [
    "record-count",
    (call) => {
      argumentsOf(call, 0);
      return { kind: "record-count" };
    },
  ],
  ["parent", (call) => ({ kind: "parent-item", name: textOf(argumentsOf(call, 1)[0]) })],
]);

function ofItem<Kind extends string>(kind: Kind, call: Call, context: WrittenContext) {
  return { kind, item: itemOf(argumentsOf(call, 1)[0], context) };
}

function contextDate(call: Call, name: "applicationDate" | "today"): Operand {
  argumentsOf(call, 0);
  return { kind: "context", name };
}

function operandsOf(call: Call, context: WrittenContext): readonly Operand[] {
  return listOf(call.args, call, "a value").map((part) => lowerOperand(part, context));
}

/** A date with durations behind it, or values with one sign between them; which signs mixed would mean is not guessed. */
function lowerSum({ first, rest }: Sum, context: WrittenContext): Operand {
  const start = lowerOperand(first, context);
  if (rest.every(({ of }) => of.kind === "duration")) return shiftBy(start, rest);
  const [signed] = rest;
  for (const { sign, of } of rest) {
    if (sign === signed?.sign) continue;
    throw new ExpressionSyntaxError("+ and - side by side need brackets", of.offset, ["("]);
  }
  const of = [start, ...rest.map((part) => lowerOperand(part.of, context))];
  return { kind: signed?.sign === "-" ? "difference" : "sum", of };
}

function shiftBy(date: Operand, parts: Sum["rest"]): Operand {
  const total: Record<WrittenUnit, number> = { year: 0, month: 0, day: 0 };
  for (const { sign, of } of parts) {
    if (of.kind === "duration") total[of.unit] += sign === "-" ? -of.value : of.value;
  }
  return { kind: "shift", date, years: total.year, months: total.month, days: total.day };
}

/** `2026-04-01` as `20260401`. */
function dateOf(text: string, offset: number): string {
  const date = new Date(`${text}T00:00:00Z`);
  if (!Number.isNaN(date.valueOf()) && date.toISOString().startsWith(text)) {
    return text.replaceAll("-", "");
  }
  throw new ExpressionSyntaxError(`${text} is no date`, offset, ["YYYY-MM-DD"]);
}
