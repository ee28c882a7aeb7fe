import { type ByKind, visit } from "../by-kind.js";
import { usualReading } from "../comparison-reading.js";
import type { Condition } from "../expression.js";
import {
  argumentsOf,
  type Call,
  groupOf,
  groupOrScope,
  itemOf,
  itemsOf,
  listOf,
  misplaced,
  numberOf,
  textOf,
  type WrittenContext,
} from "./leaves.js";
import { formatOf, knownIn } from "./known-words.js";
import { lowerOperand } from "./lower-operand.js";
import { ExpressionSyntaxError } from "./syntax-error.js";
import type { WrittenNode } from "./tree.js";

type Compare = Extract<WrittenNode, { readonly kind: "compare" }>;

/** The condition that a node says. */
export function lowerCondition(node: WrittenNode, context: WrittenContext): Condition {
  const noCondition = (): never => {
    throw misplaced(node, "a condition");
  };
  const all = (of: readonly WrittenNode[]) => of.map((part) => lowerCondition(part, context));
  const table: ByKind<WrittenNode, Condition> = {
    and: ({ of }) => ({ kind: "and", of: all(of) }),
    or: ({ of }) => ({ kind: "or", of: all(of) }),
    compare: (comparison) => lowerComparison(comparison, context),
    in: ({ left, values }) => ({
      kind: "one-of",
      item: itemOf(left, context),
      values: listOf(values, left, 'a text in ""').map(textOf),
    }),
    call: (call) => lowerCall(call, context),
    sum: noCondition,
    product: noCondition,
    name: noCondition,
    row: noCondition,
    text: noCondition,
    date: noCondition,
    number: noCondition,
    duration: noCondition,
  };
  return visit(node, table);
}

function lowerComparison(comparison: Compare, context: WrittenContext): Condition {
  const { left, operator, right, as } = comparison;
  if (left.kind === "call" && left.name === "count") {
    if (as !== null) {
      throw new ExpressionSyntaxError("a count is compared as a number", left.offset);
    }
    return { kind: "count", of: conditionsOf(left, context), operator, number: numberOf(right) };
  }
  const a = lowerOperand(left, context);
  const b = lowerOperand(right, context);
  const reading = as ?? usualReading(a, b, context.names.layout);
  return { kind: "compare", as: reading, left: a, operator, right: b };
}

type LowerCall = (call: Call, context: WrittenContext) => Condition;

function lowerCall(call: Call, context: WrittenContext): Condition {
  const lower = functions.get(call.name);
  if (lower !== undefined) return lower(call, context);
  throw new ExpressionSyntaxError(`${call.name} is no condition`, call.offset, conditionNames());
}

/** The functions that make a condition. */
export function conditionNames(): readonly string[] {
  return [...functions.keys(), "count"].sort();
}

const functions: ReadonlyMap<string, LowerCall> = new Map<string, LowerCall>([
  ["filled", (call, context) => ofItem("filled", call, context)],
  ["empty", (call, context) => ofItem("empty", call, context)],
  ["numbered", (call, context) => ofItem("numbered", call, context)],
  ["all-of", (call, context) => ({ kind: "and", of: conditionsOf(call, context) })],
  ["any-of", (call, context) => ({ kind: "or", of: conditionsOf(call, context) })],
  [
    "not",
    (call, context) => ({ kind: "not", of: lowerCondition(argumentsOf(call, 1)[0], context) }),
  ],
  [
    "child-code",
    (call, context) => {
      const [child, parent] = argumentsOf(call, 2);
      return { kind: "child-code", child: itemOf(child, context), parent: itemOf(parent, context) };
    },
  ],
  [
    "in-list",
    (call, context) => {
      const [item, list] = argumentsOf(call, 2);
      const { lists } = context.names.layout.codes;
      return { kind: "in-list", item: itemOf(item, context), codeList: knownIn(lists, list) };
    },
  ],
  [
    "charset",
    (call, context) => {
      const [item, charset] = argumentsOf(call, 2);
      const { charsets } = context.names.layout;
      return { kind: "charset", item: itemOf(item, context), charset: knownIn(charsets, charset) };
    },
  ],
  [
    "format",
    (call, context) => {
      const [item, format] = argumentsOf(call, 2);
      return { kind: "format", item: itemOf(item, context), format: formatOf(format) };
    },
  ],
  [
    "separated",
    (call, context) => {
      const [item, by] = argumentsOf(call, 2);
      return { kind: "separated", item: itemOf(item, context), by: textOf(by) };
    },
  ],
  ["flag", (call) => ({ kind: "flag", name: textOf(argumentsOf(call, 1)[0]) })],
  ["row-filled", (call, context) => ({ kind: "row-filled", group: groupOrScope(call, context) })],
  ["any-row", (call, context) => ofRows("any-row", call, context)],
  ["every-row", (call, context) => ofRows("every-row", call, context)],
  [
    "contiguous",
    (call, context) => ({ kind: "contiguous", group: groupOf(argumentsOf(call, 1)[0], context) }),
  ],
  ["unique", (call, context) => ({ kind: "unique", items: itemsOf(call, context) })],
  [
    "unique-in-file",
    (call, context) => ({ kind: "unique-in-file", items: itemsOf(call, context) }),
  ],
  [
    "no-overlap",
    (call, context) => {
      const [from, to] = argumentsOf(call, 2);
      return { kind: "no-overlap", from: itemOf(from, context), to: itemOf(to, context) };
    },
  ],
  ...(["ascending", "descending"] as const).flatMap((direction) =>
    [false, true].map((strict): [string, LowerCall] => [
      `${strict ? "strictly-" : ""}${direction}`,
      (call, context) => ({ ...ofItem("ordered", call, context), direction, strict }),
    ]),
  ),
]);

function ofItem<Kind extends string>(kind: Kind, call: Call, context: WrittenContext) {
  return { kind, item: itemOf(argumentsOf(call, 1)[0], context) };
}

function ofRows(kind: "any-row" | "every-row", call: Call, context: WrittenContext): Condition {
  const [groupNode, of] = argumentsOf(call, 2);
  const group = groupOf(groupNode, context);
  return { kind, group, of: lowerCondition(of, { ...context, group }) };
}

function conditionsOf(call: Call, context: WrittenContext): readonly Condition[] {
  return listOf(call.args, call, "a condition").map((part) => lowerCondition(part, context));
}
