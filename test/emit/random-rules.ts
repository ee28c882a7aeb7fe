import fc from "fast-check";
import type {
  ComparisonOperator,
  Condition,
  Expression,
  ItemRef,
  Operand,
  TextFormat,
} from "../../generator/rules/expression.js";
import type { RecordLayout } from "../../generator/spec/model.js";
import { flatten } from "../support/flat-layout.js";
import { check, codes, group, item, layout, model, section } from "./models.js";

/** Random rules over one layout, with every kind of node, and random records of it. */

const texts = ["a", "b", "inA", "inB", "t"] as const;
const dates = ["d", "e", "inD"] as const;
const numbers = ["m", "n", "f", "inN"] as const;
const inRows = ["inA", "inD", "inN"] as const;

const inGroup = (key: string) => key.startsWith("in");

const ref = (...keys: readonly string[]): fc.Arbitrary<ItemRef> =>
  fc
    .constantFrom(...keys)
    .chain((key): fc.Arbitrary<ItemRef> =>
      inGroup(key)
        ? fc
            .option(fc.integer({ min: 1, max: 3 }), { nil: undefined, freq: 3 })
            .map((row) => (row === undefined ? { kind: "item", key } : { kind: "item", key, row }))
        : fc.constant({ kind: "item", key }),
    );

const operator = fc.constantFrom<ComparisonOperator>("=", "!=", "<", "<=", ">", ">=");

const date: fc.Arbitrary<Operand> = fc.oneof(
  ref(...dates),
  fc.constant({ kind: "date", value: "20200115" } as const),
  fc.constantFrom<Operand>(
    { kind: "context", name: "applicationDate" },
    { kind: "context", name: "today" },
    { kind: "parent-item", name: "生年月日" },
  ),
  fc.record({
    kind: fc.constant("shift" as const),
    date: ref(...dates),
    years: fc.integer({ min: -2, max: 2 }),
    months: fc.integer({ min: -3, max: 3 }),
    days: fc.integer({ min: -3, max: 3 }),
  }),
);

const number: fc.Arbitrary<Operand> = fc.oneof(
  ref(...numbers),
  fc.record({ kind: fc.constant("number" as const), value: fc.integer({ min: 0, max: 5 }) }),
  fc.record({
    kind: fc.constantFrom("sum" as const, "product" as const),
    of: fc.array(ref(...numbers), { minLength: 1, maxLength: 3 }),
  }),
  fc.constant({ kind: "row-sum", item: { kind: "item", key: "inN" } } as const),
  fc.constantFrom<Operand>(
    { kind: "row-count", group: "rows" },
    { kind: "row-number", group: "rows" },
    { kind: "record-count" },
    { kind: "parent-item", name: "回数" },
    { kind: "parent-item", name: "ない項目" },
  ),
  fc.record({
    kind: fc.constant("difference" as const),
    of: fc.array(ref(...numbers), { minLength: 2, maxLength: 3 }),
  }),
  fc.record({
    kind: fc.constant("remainder" as const),
    of: ref(...numbers),
    by: fc.integer({ min: 2, max: 4 }),
  }),
  fc.record({
    kind: fc.constant("length" as const),
    item: ref(...texts),
    unit: fc.constantFrom("character" as const, "byte" as const),
  }),
  fc.record({ kind: fc.constantFrom("decimals" as const, "record-sum" as const), item: ref("f") }),
);

const age: fc.Arbitrary<Operand> = fc.record({
  kind: fc.constant("age" as const),
  birth: ref(...dates),
  at: date,
});

const text: fc.Arbitrary<Operand> = fc.oneof(
  { weight: 3, arbitrary: ref(...texts) },
  { weight: 1, arbitrary: fc.constant({ kind: "parent-item", name: "区分" } as const) },
);

const compare: fc.Arbitrary<Condition> = fc.oneof(
  fc.record({
    kind: fc.constant("compare" as const),
    as: fc.constant("number" as const),
    left: age,
    operator,
    right: number,
  }),
  ...(["text", "number", "date"] as const).map((as) => {
    const side = { text, number, date }[as];
    const right =
      as === "text"
        ? fc.oneof(
            side,
            fc.record({ kind: fc.constant("text" as const), value: fc.constantFrom("1", "2") }),
          )
        : side;
    return fc.record({
      kind: fc.constant("compare" as const),
      as: fc.constant(as),
      left: side,
      operator,
      right,
    });
  }),
);

const formats: readonly TextFormat[] = [
  "date",
  "year-month",
  "integer",
  "decimal",
  "email",
  "residence-card",
  "corporate-number",
  "postal-code",
  "telephone",
];

/** Conditions on the form of one text. */
const textCondition: fc.Arbitrary<Condition> = fc.oneof(
  fc.record({
    kind: fc.constant("in-list" as const),
    item: ref(...texts),
    codeList: fc.constant("CHILD"),
  }),
  fc.record({
    kind: fc.constant("charset" as const),
    item: ref(...texts),
    charset: fc.constantFrom("digits", "letters"),
  }),
  fc.record({
    kind: fc.constant("format" as const),
    item: ref(...texts, ...dates),
    format: fc.constantFrom(...formats),
  }),
  fc.record({
    kind: fc.constant("separated" as const),
    item: ref(...texts),
    by: fc.constantFrom(" ", "1"),
  }),
);

/** Conditions on the values of several rows or records. */
const setCondition: fc.Arbitrary<Condition> = fc.oneof(
  fc.record({
    kind: fc.constantFrom("unique" as const, "unique-in-file" as const),
    items: fc.oneof(
      ...[texts, dates, numbers].map((keys) =>
        fc.array(ref(...keys), { minLength: 1, maxLength: 2 }),
      ),
    ),
  }),
  fc.record({
    kind: fc.constant("ordered" as const),
    item: ref(...inRows),
    direction: fc.constantFrom("ascending" as const, "descending" as const),
    strict: fc.boolean(),
  }),
  fc.record({ kind: fc.constant("numbered" as const), item: ref("inN", "inA") }),
  fc.constant<Condition>({
    kind: "no-overlap",
    from: { kind: "item", key: "inD" },
    to: { kind: "item", key: "inE" },
  }),
);

const { condition } = fc.letrec<{ condition: Condition }>((tie) => {
  const parts = fc.array(tie("condition"), { minLength: 1, maxLength: 3 });
  const inner = tie("condition");
  return {
    condition: fc.oneof(
      { depthSize: "small", withCrossShrink: true },
      fc.record({
        kind: fc.constantFrom("filled" as const, "empty" as const),
        item: ref(...texts, ...dates, ...numbers),
      }),
      compare,
      textCondition,
      setCondition,
      fc.record({
        kind: fc.constant("one-of" as const),
        item: ref(...texts),
        values: fc.uniqueArray(fc.constantFrom("1", "2", "3", "4", "5", "6"), { minLength: 1 }),
      }),
      fc.constant<Condition>({ kind: "contiguous", group: "rows" }),
      fc.constant<Condition>({ kind: "row-filled", group: "rows" }),
      fc.constantFrom<Condition>({ kind: "flag", name: "yes" }, { kind: "flag", name: "no" }),
      fc.constant<Condition>({
        kind: "child-code",
        child: { kind: "item", key: "t" },
        parent: { kind: "item", key: "a" },
      }),
      fc.record({ kind: fc.constantFrom("and" as const, "or" as const), of: parts }),
      fc.record({ kind: fc.constant("not" as const), of: inner }),
      fc.record({
        kind: fc.constant("count" as const),
        of: parts,
        operator,
        number: fc.integer({ min: 0, max: 3 }),
      }),
      fc.record({
        kind: fc.constantFrom("any-row" as const, "every-row" as const),
        group: fc.constant("rows"),
        of: inner,
      }),
    ),
  };
});

const expression: fc.Arbitrary<Expression> = fc
  .record({
    eachRow: fc.option(fc.constant("rows"), { nil: undefined }),
    when: fc.option(condition, { nil: undefined }),
    assert: fc.oneof(
      fc.record({ kind: fc.constant("holds" as const), condition }),
      fc.record({
        kind: fc.constantFrom("required" as const, "prohibited" as const),
        items: fc.array(ref(...texts, ...numbers), { minLength: 1, maxLength: 2 }),
      }),
      fc.record({
        kind: fc.constantFrom("ignored" as const, "optional" as const, "recommended" as const),
        items: fc.array(ref(...texts), { minLength: 1, maxLength: 2 }),
      }),
      fc.record({
        kind: fc.constant("default" as const),
        item: ref(...texts),
        value: fc.constant("1"),
      }),
    ),
  })
  .map(({ eachRow, when, assert }) => ({
    ...(eachRow === undefined ? {} : { eachRow }),
    ...(when === undefined ? {} : { when }),
    assert,
  }));

export const form = layout("Form", [
  section("head", [item("a"), item("d", { kind: "partial-date" }), item("m", { kind: "integer" })]),
  section("body", [
    item("b"),
    item("t", { kind: "text", codeList: "CHILD" }),
    group(
      "rows",
      [
        item("inA"),
        item("inB"),
        item("inD", { kind: "partial-date" }),
        item("inE", { kind: "partial-date" }),
        item("inN", { kind: "integer" }),
      ],
      { repeat: 3 },
    ),
    item("e", { kind: "date" }),
    item("n", { kind: "integer" }),
    item("f", { kind: "decimal" }),
  ]),
]);

export const main = layout("Main", [
  section("head", [
    item("kubun", { name: "ｸﾌﾞﾝ", itemId: "区分" }),
    item("times", { name: "回数", kind: "integer" }),
    item("born", { name: "生年月日", kind: "partial-date" }),
  ]),
]);

/** Text of a cell by the kind of its item, empty often enough. */
function cellText(kind: string, key: string): fc.Arbitrary<string> {
  const full = ["20200115", "20191231", "20200229", "20210301"];
  const values: Readonly<Record<string, readonly string[]>> = {
    text: ["1", "2", "3", "2 1", "A", "202004", "𠮷"],
    integer: ["0", "1", "2", "02", "5"],
    decimal: ["0", "1", "1.0", "2.25"],
    date: full,
    "partial-date": [...full, "20200000", "20200200", "99999999"],
  };
  // "x" fails the checks on a number or date, so that rules must leave the cell alone.
  const own = key === "t" ? ["1", "2"] : (values[kind] ?? []);
  return fc.constantFrom("", "", ...own, ...(kind === "text" ? [] : ["x"]));
}

export const rowOf = (of: RecordLayout) =>
  fc.tuple(...flatten(of).map(({ item: { kind, key } }) => cellText(kind, key)));

/** Whether the number of a row is asked for where there is none. */
function asksRowNumberOutside(node: object): boolean {
  if ("eachRow" in node || ("kind" in node && /^(?:any|every)-row$/.test(String(node.kind)))) {
    return false;
  }
  if ("kind" in node && node.kind === "row-number") return true;
  return Object.values(node).some(
    (part) => typeof part === "object" && part !== null && asksRowNumberOutside(part),
  );
}

export const rules = fc.sample(
  fc.array(
    expression.filter((rule) => !asksRowNumberOutside(rule)),
    { minLength: 1, maxLength: 2 },
  ),
  { numRuns: 400, seed: 20260401 },
);

const child = codes("child", { "1": "One", "2": "Two" });
export const spec = model({
  layouts: [form, main],
  codeLists: [
    {
      ...child,
      codes: child.codes.map((code, index) => ({ ...code, parent: String(index + 2) })),
    },
  ],
  charsets: [
    { id: "letters", label: "英字", include: ["upper"], add: "𠮷", remove: "" },
    { id: "digits", label: "数字", include: ["digit", "space"], add: "", remove: "2" },
  ],
  relatedChecks: rules.map((rule, index) => check(`R${index}`, rule, ["FORM"], { targets: ["a"] })),
});
