import { type ByKind, visit } from "../by-kind.js";
import { usualReading } from "../comparison-reading.js";
import type { Assertion, Condition, Expression, ItemRef } from "../expression.js";
import type { LayoutNames } from "../layout-names.js";
import { groupArgument, type PrintContext, printList, printOperand } from "./print-operand.js";
import { quoteText } from "./quote.js";
import { WrittenNames } from "./written-names.js";

/** Expressions as `parseExpressions` reads them, each on its own line. */
export function printExpressions(expressions: readonly Expression[], names: LayoutNames): string {
  const written = new WrittenNames(names);
  return expressions.map((expression) => printExpression(expression, written)).join(";\n");
}

/** A condition as `parseCondition` reads it. */
export function printCondition(condition: Condition, names: LayoutNames): string {
  return print(condition, { names: new WrittenNames(names) });
}

function printExpression({ eachRow, when, assert }: Expression, names: WrittenNames): string {
  const context: PrintContext = { names, group: eachRow };
  const head = [
    ...(eachRow === undefined ? [] : [`each ${names.writeGroup(eachRow)}`]),
    ...(when === undefined ? [] : [`when ${print(when, context)}`]),
  ].join(" ");
  return (head === "" ? "" : `${head}: `) + printAssertion(assert, context);
}

function printAssertion(assertion: Assertion, context: PrintContext): string {
  switch (assertion.kind) {
    case "holds":
      return print(assertion.condition, context);
    case "default":
      return `default(${context.names.writeItem(assertion.item)}, ${quoteText(assertion.value)})`;
    default:
      return `${assertion.kind}(${printItems(assertion.items, context)})`;
  }
}

function print(condition: Condition, context: PrintContext): string {
  const { names } = context;
  const item = names.writeItem.bind(names);
  const rows = (kind: string, group: string, of: Condition): string =>
    `${kind}(${names.writeGroup(group)}, ${print(of, { ...context, group })})`;
  const table: ByKind<Condition, string> = {
    filled: ({ item: of }) => `filled(${item(of)})`,
    empty: ({ item: of }) => `empty(${item(of)})`,
    compare: (comparison) => printComparison(comparison, context),
    "one-of": ({ item: of, values }) => `${item(of)} in (${printList(values.map(quoteText))})`,
    and: ({ of }) => printJoined("and", "all-of", of, context),
    or: ({ of }) => printJoined("or", "any-of", of, context),
    not: ({ of }) => `not(${print(of, context)})`,
    count: ({ of, operator, number }) =>
      `count(${printConditions(of, context)}) ${operator} ${number}`,
    "child-code": ({ child, parent }) => `child-code(${item(child)}, ${item(parent)})`,
    "in-list": ({ item: of, codeList }) => `in-list(${item(of)}, ${quoteText(codeList)})`,
    charset: ({ item: of, charset }) => `charset(${item(of)}, ${quoteText(charset)})`,
    format: ({ item: of, format }) => `format(${item(of)}, ${format})`,
    separated: ({ item: of, by }) => `separated(${item(of)}, ${quoteText(by)})`,
    flag: ({ name }) => `flag(${quoteText(name)})`,
    "row-filled": ({ group }) => `row-filled${groupArgument(group, context)}`,
    "any-row": ({ group, of }) => rows("any-row", group, of),
    "every-row": ({ group, of }) => rows("every-row", group, of),
    contiguous: ({ group }) => `contiguous(${names.writeGroup(group)})`,
    unique: ({ items }) => `unique(${printItems(items, context)})`,
    ordered: ({ item: of, direction, strict }) =>
      `${strict ? "strictly-" : ""}${direction}(${item(of)})`,
    numbered: ({ item: of }) => `numbered(${item(of)})`,
    "no-overlap": ({ from, to }) => `no-overlap(${item(from)}, ${item(to)})`,
    "unique-in-file": ({ items }) => `unique-in-file(${printItems(items, context)})`,
  };
  return visit(condition, table);
}

function printComparison(
  { as, left, operator, right }: Extract<Condition, { readonly kind: "compare" }>,
  context: PrintContext,
): string {
  const usual = usualReading(left, right, context.names.layout);
  const reading = as === usual ? "" : ` as ${as}`;
  return `${printOperand(left, context)} ${operator} ${printOperand(right, context)}${reading}`;
}

function printJoined(
  joiner: "and" | "or",
  name: string,
  of: readonly Condition[],
  context: PrintContext,
): string {
  if (of.length < 2) return `${name}(${printConditions(of, context)})`;
  return of
    .map((part) => {
      const text = print(part, context);
      const joined = (part.kind === "and" || part.kind === "or") && part.of.length > 1;
      return joined ? `(${text})` : text;
    })
    .join(` ${joiner} `);
}

function printConditions(of: readonly Condition[], context: PrintContext): string {
  return printList(
    of.map((part) => print(part, context)),
    "; ",
  );
}

function printItems(items: readonly ItemRef[], { names }: PrintContext): string {
  return printList(items.map((item) => names.writeItem(item)));
}
