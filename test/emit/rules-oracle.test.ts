import fc from "fast-check";
import { expect, it } from "vitest";
import type {
  ComparisonOperator,
  Condition,
  Expression,
  ItemRef,
  Operand,
} from "../../generator/rules/expression.js";
import { flatten } from "../support/flat-layout.js";
import { violations } from "../support/oracle.js";
import { load } from "./loaded.js";
import { check, codes, group, item, layout, model, section } from "./models.js";

/** Random rules over one layout, generated and compiled, must fail where the naive interpreter says so. */

const texts = ["a", "b", "inA", "inB", "t"] as const;
const dates = ["d", "e", "inD"] as const;
const numbers = ["m", "n", "inN"] as const;

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
  fc.constant({ kind: "row-count", group: "rows" } as const),
);

const compare: fc.Arbitrary<Condition> = fc.oneof(
  ...(["text", "number", "date"] as const).map((as) => {
    const side = { text: ref(...texts), number, date }[as];
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
    ),
  })
  .map(({ eachRow, when, assert }) => ({
    ...(eachRow === undefined ? {} : { eachRow }),
    ...(when === undefined ? {} : { when }),
    assert,
  }));

const form = layout("Form", [
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
        item("inN", { kind: "integer" }),
      ],
      { repeat: 3 },
    ),
    item("e", { kind: "date" }),
    item("n", { kind: "integer" }),
  ]),
]);

/** Text of a cell by the kind of its item, empty often enough. */
function cellText(kind: string, key: string): fc.Arbitrary<string> {
  const full = ["20200115", "20191231", "20200229", "20210301"];
  const values: Readonly<Record<string, readonly string[]>> = {
    text: ["1", "2", "3"],
    integer: ["0", "1", "2", "5"],
    date: full,
    "partial-date": [...full, "20200000", "20200200", "99999999"],
  };
  // "x" fails the checks on a number or date, so that rules must leave the cell alone.
  const own = key === "t" ? ["1", "2"] : (values[kind] ?? []);
  return fc.constantFrom("", "", ...own, ...(kind === "text" ? [] : ["x"]));
}

const row = fc.tuple(...flatten(form).map(({ item: { kind, key } }) => cellText(kind, key)));

/** Inside a loop over rows the interpreter and the generated code may blame different rows for a bad cell. */
function nestsLoops(rule: Expression): boolean {
  return rule.eachRow !== undefined && /"(?:any|every)-row"/.test(JSON.stringify(rule));
}

it("agrees with the interpreter on random rules and records", async () => {
  const rules = fc.sample(expression, { numRuns: 250, seed: 20260401 });
  const rows = fc.sample(row, { numRuns: 250, seed: 20260401 });
  const facts = {
    applicationDate: "2020-02-01",
    today: "2021-01-01",
    flags: { yes: true, no: false },
  };
  const child = codes("child", { "1": "One", "2": "Two" });
  const spec = model({
    layouts: [form],
    codeLists: [
      {
        ...child,
        codes: child.codes.map((code, index) => ({ ...code, parent: String(index + 2) })),
      },
    ],
    relatedChecks: rules.map((rule, index) =>
      check(`R${index}`, rule, ["FORM"], { targets: ["a"] }),
    ),
  });
  const { validate } = await (await load(spec)).loadLayout("FORM");
  let failures = 0;
  for (const cells of rows) {
    const { issues } = validate(cells, facts);
    const found = issues
      .filter(({ kind }) => kind === "related")
      .map(({ check: no, column }) => `${no} ${(column ?? 0) - 1}`);
    const bad = new Set(
      issues.filter(({ kind }) => kind !== "related").map(({ column }) => (column ?? 0) - 1),
    );
    const comparable = (no: string) => {
      const rule = rules[Number(no.slice(1))];
      return bad.size === 0 || (rule !== undefined && !nestsLoops(rule));
    };
    const expected = violations(spec, form, cells, bad, facts)
      .filter((violation) => comparable(violation.check))
      .map((violation) => `${violation.check} ${violation.column}`);
    const compared = found.filter((line) => comparable(line.split(" ")[0] ?? ""));
    expect([cells, compared.sort()]).toEqual([cells, expected.sort()]);
    failures += expected.length;
  }
  // The rules fail often enough for the agreement to mean something.
  expect(failures).toBeGreaterThan(1000);
});
