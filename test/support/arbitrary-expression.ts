import fc, { type Arbitrary, type LetrecTypedTie, type LetrecValue } from "fast-check";
import type {
  Assertion,
  ComparisonOperator,
  Condition,
  Expression,
  ItemRef,
  Operand,
  TextFormat,
} from "../../generator/rules/expression.js";
import type { LayoutNames } from "../../generator/rules/layout-names.js";

/** One arbitrary for each kind of node, so that a new kind does not compile without. */
type ByKind<Node extends { readonly kind: string }> = {
  readonly [Kind in Node["kind"]]: Arbitrary<Extract<Node, { readonly kind: Kind }>>;
};

const kindOf = <Kind extends string>(kind: Kind) => fc.constant(kind);
const operator = fc.constantFrom<ComparisonOperator>("=", "!=", "<", "<=", ">", ">=");
const number = fc.oneof(
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }).filter((value) => !Object.is(value, -0)),
);
const text = fc.oneof(
  fc.constantFrom("1", "", '"', "\\", "」", "\n", "\u2028", "\ud800", "none"),
  fc.string({ unit: "binary" }),
);
const format = fc.constantFrom<TextFormat>("date", "integer", "email", "residence-card");
const duration = fc.oneof(fc.constant(0), fc.integer({ min: -50, max: 50 }));

interface Nodes {
  readonly operand: Operand;
  readonly condition: Condition;
}

/** Well-formed expressions over a layout: rows only of items of groups, lists and charsets that there are. */
export function arbitraryExpression(
  names: LayoutNames,
  groups: readonly string[],
): Arbitrary<Expression> {
  const item = arbitraryItem(names);
  const group = fc.constantFrom(...groups);
  const items = fc.array(item, { maxLength: 3 });
  const { condition } = fc.letrec<Nodes>((tie: LetrecTypedTie<Nodes>): LetrecValue<Nodes> => {
    const operand = arbitraryOperands(item, group, tie("operand"));
    const condition = arbitraryConditions(item, items, group, tie("condition"), tie("operand"));
    return {
      operand: fc.oneof({ maxDepth: 3 }, operand.item, ...Object.values(operand)),
      condition: fc.oneof({ maxDepth: 4 }, condition.filled, ...Object.values(condition)),
    };
  });
  const assertions: ByKind<Assertion> = {
    required: fc.record({ kind: kindOf("required"), items }),
    prohibited: fc.record({ kind: kindOf("prohibited"), items }),
    ignored: fc.record({ kind: kindOf("ignored"), items }),
    optional: fc.record({ kind: kindOf("optional"), items }),
    recommended: fc.record({ kind: kindOf("recommended"), items }),
    default: fc.record({ kind: kindOf("default"), item, value: text }),
    holds: fc.record({ kind: kindOf("holds"), condition }),
  };
  return fc.record(
    { eachRow: group, when: condition, assert: fc.oneof(...Object.values(assertions)) },
    { requiredKeys: ["assert"] },
  );
}

function arbitraryItem(names: LayoutNames): Arbitrary<ItemRef> {
  return fc.constantFrom(...names.places).chain((place) =>
    fc.record<ItemRef>(
      {
        kind: kindOf("item"),
        key: fc.constant(place.item.key),
        ...(place.group === null ? {} : { row: fc.integer({ min: 1, max: 20 }) }),
      },
      { requiredKeys: ["kind", "key"] },
    ),
  );
}

function arbitraryOperands(
  item: Arbitrary<ItemRef>,
  group: Arbitrary<string>,
  operand: Arbitrary<Operand>,
): ByKind<Operand> {
  const of = fc.array(operand, { maxLength: 3 });
  return {
    item,
    text: fc.record({ kind: kindOf("text"), value: text }),
    number: fc.record({ kind: kindOf("number"), value: number }),
    date: fc.record({
      kind: kindOf("date"),
      value: fc.constantFrom("20260401", "20260231", "99999999", "20260000", "?"),
    }),
    context: fc.record({
      kind: kindOf("context"),
      name: fc.constantFrom("applicationDate", "today"),
    }),
    shift: fc.record({
      kind: kindOf("shift"),
      date: operand,
      years: duration,
      months: duration,
      days: duration,
    }),
    age: fc.record({ kind: kindOf("age"), birth: item, at: operand }),
    sum: fc.record({ kind: kindOf("sum"), of }),
    product: fc.record({ kind: kindOf("product"), of }),
    difference: fc.record({ kind: kindOf("difference"), of }),
    remainder: fc.record({ kind: kindOf("remainder"), of: operand, by: number }),
    length: fc.record({
      kind: kindOf("length"),
      item,
      unit: fc.constantFrom("character", "byte"),
    }),
    decimals: fc.record({ kind: kindOf("decimals"), item }),
    "row-sum": fc.record({ kind: kindOf("row-sum"), item }),
    "row-count": fc.record({ kind: kindOf("row-count"), group }),
    "row-number": fc.record({ kind: kindOf("row-number"), group }),
    "record-count": fc.record({ kind: kindOf("record-count") }),
    "record-sum": fc.record({ kind: kindOf("record-sum"), item }),
    "parent-item": fc.record({ kind: kindOf("parent-item"), name: text }),
  };
}

function arbitraryConditions(
  item: Arbitrary<ItemRef>,
  items: Arbitrary<readonly ItemRef[]>,
  group: Arbitrary<string>,
  condition: Arbitrary<Condition>,
  operand: Arbitrary<Operand>,
): ByKind<Condition> {
  const of = fc.array(condition, { maxLength: 3 });
  return {
    filled: fc.record({ kind: kindOf("filled"), item }),
    empty: fc.record({ kind: kindOf("empty"), item }),
    compare: fc.record({
      kind: kindOf("compare"),
      as: fc.constantFrom("text", "number", "date"),
      left: operand,
      operator,
      right: operand,
    }),
    "one-of": fc.record({ kind: kindOf("one-of"), item, values: fc.array(text, { maxLength: 3 }) }),
    and: fc.record({ kind: kindOf("and"), of }),
    or: fc.record({ kind: kindOf("or"), of }),
    not: fc.record({ kind: kindOf("not"), of: condition }),
    count: fc.record({ kind: kindOf("count"), of, operator, number }),
    "child-code": fc.record({ kind: kindOf("child-code"), child: item, parent: item }),
    "in-list": fc.record({ kind: kindOf("in-list"), item, codeList: fc.constant("UMU") }),
    charset: fc.record({ kind: kindOf("charset"), item, charset: fc.constant("fullwidth") }),
    format: fc.record({ kind: kindOf("format"), item, format }),
    separated: fc.record({ kind: kindOf("separated"), item, by: text }),
    flag: fc.record({ kind: kindOf("flag"), name: text }),
    "row-filled": fc.record({ kind: kindOf("row-filled"), group }),
    "any-row": fc.record({ kind: kindOf("any-row"), group, of: condition }),
    "every-row": fc.record({ kind: kindOf("every-row"), group, of: condition }),
    contiguous: fc.record({ kind: kindOf("contiguous"), group }),
    unique: fc.record({ kind: kindOf("unique"), items }),
    ordered: fc.record({
      kind: kindOf("ordered"),
      item,
      direction: fc.constantFrom("ascending", "descending"),
      strict: fc.boolean(),
    }),
    numbered: fc.record({ kind: kindOf("numbered"), item }),
    "no-overlap": fc.record({ kind: kindOf("no-overlap"), from: item, to: item }),
    "unique-in-file": fc.record({ kind: kindOf("unique-in-file"), items }),
  };
}
