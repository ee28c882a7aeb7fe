import type { Assertion, Condition, Expression, ItemRef, Operand } from "../../rules/expression.js";

/** What an expression reads: an item, an item in every row, the current row of a group, or all of a group. */
export type Read =
  | {
      readonly kind: "item";
      readonly ref: ItemRef;
      /** Whether the item is only asked to be filled or empty, and what it says does not matter. */
      readonly demanded?: true;
    }
  /** If the item is in the group, or in any where `group` is null; else it is read once. */
  | { readonly kind: "item-in-rows"; readonly ref: ItemRef; readonly group: string | null }
  | { readonly kind: "row"; readonly group: string }
  | { readonly kind: "group"; readonly group: string };

/** Everything that an expression reads, in the order of its words. */
export function readsOf({ when, assert }: Expression): readonly Read[] {
  return [...(when === undefined ? [] : conditionReads(when)), ...assertionReads(assert)];
}

/** What an assertion reads. */
export function assertionReads(assertion: Assertion): readonly Read[] {
  return dispatch(ofAssertion, assertion);
}

type AssertionReads = {
  readonly [Kind in Assertion["kind"]]: (
    assertion: Extract<Assertion, { kind: Kind }>,
  ) => readonly Read[];
};

const ofAssertion: AssertionReads = {
  required: ({ items }) => items.map(demanded),
  prohibited: ({ items }) => items.map(demanded),
  ignored: ({ items }) => items.map(item),
  optional: ({ items }) => items.map(item),
  recommended: ({ items }) => items.map(item),
  default: (assertion) => [item(assertion.item)],
  holds: ({ condition }) => conditionReads(condition),
};

function demanded(ref: ItemRef): Read {
  return { kind: "item", ref, demanded: true };
}

function item(ref: ItemRef): Read {
  return { kind: "item", ref };
}

type ConditionReads = {
  readonly [Kind in Condition["kind"]]: (
    condition: Extract<Condition, { kind: Kind }>,
  ) => readonly Read[];
};

/** What a condition reads. */
export function conditionReads(condition: Condition): readonly Read[] {
  return dispatch(ofCondition, condition);
}

const ofCondition: ConditionReads = {
  filled: (condition) => [item(condition.item)],
  empty: (condition) => [item(condition.item)],
  compare: ({ left, right }) => [...operandReads(left), ...operandReads(right)],
  "one-of": (condition) => [item(condition.item)],
  and: ({ of }) => of.flatMap(conditionReads),
  or: ({ of }) => of.flatMap(conditionReads),
  not: ({ of }) => conditionReads(of),
  count: ({ of }) => of.flatMap(conditionReads),
  "child-code": ({ child, parent }) => [item(child), item(parent)],
  flag: () => [],
  "row-filled": ({ group }) => [{ kind: "row", group }],
  "any-row": ({ group, of }) => conditionReads(of).map((read) => inRows(read, group)),
  "every-row": ({ group, of }) => conditionReads(of).map((read) => inRows(read, group)),
  contiguous: ({ group }) => [{ kind: "group", group }],
  "in-list": (condition) => [item(condition.item)],
  charset: (condition) => [item(condition.item)],
  format: (condition) => [item(condition.item)],
  separated: (condition) => [item(condition.item)],
  unique: ({ items }) => items.map(inEveryRow),
  ordered: (condition) => [inEveryRow(condition.item)],
  numbered: (condition) => [inEveryRow(condition.item)],
  "no-overlap": ({ from, to }) => [inEveryRow(from), inEveryRow(to)],
  "unique-in-file": ({ items }) => items.map(item),
};

/** An item that is read in every row of its group, unless the row is named. */
function inEveryRow(ref: ItemRef): Read {
  return ref.row === undefined ? { kind: "item-in-rows", ref, group: null } : item(ref);
}

/** What a condition over the rows of a group reads of them. */
function inRows(read: Read, group: string): Read {
  if (read.kind === "row" && read.group === group) return { kind: "group", group };
  if (read.kind !== "item" || read.ref.row !== undefined) return read;
  return { kind: "item-in-rows", ref: read.ref, group };
}

type OperandReads = {
  readonly [Kind in Operand["kind"]]: (
    operand: Extract<Operand, { kind: Kind }>,
  ) => readonly Read[];
};

function operandReads(operand: Operand): readonly Read[] {
  return dispatch(ofOperand, operand);
}

const ofOperand: OperandReads = {
  item: (ref) => [item(ref)],
  text: () => [],
  number: () => [],
  date: () => [],
  context: () => [],
  shift: ({ date }) => operandReads(date),
  age: ({ birth, at }) => [item(birth), ...operandReads(at)],
  sum: ({ of }) => of.flatMap(operandReads),
  product: ({ of }) => of.flatMap(operandReads),
  difference: ({ of }) => of.flatMap(operandReads),
  remainder: ({ of }) => operandReads(of),
  length: (operand) => [item(operand.item)],
  decimals: (operand) => [item(operand.item)],
  "row-sum": (operand) => [{ kind: "item-in-rows", ref: operand.item, group: null }],
  "row-count": ({ group }) => [{ kind: "group", group }],
  "row-number": () => [],
  "record-count": () => [],
  "record-sum": (operand) => [item(operand.item)],
  "parent-item": () => [],
};

function dispatch<Node extends { readonly kind: string }, Result>(
  table: { readonly [Kind in Node["kind"]]: (node: Extract<Node, { kind: Kind }>) => Result },
  node: Node,
): Result {
  const handle = table[node.kind as Node["kind"]] as (node: Node) => Result;
  return handle(node);
}
