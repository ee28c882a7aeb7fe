import fc, { type Arbitrary } from "fast-check";
import { describe, expect, it } from "vitest";
import type {
  Assertion,
  ComparisonOperator,
  Condition,
  Expression,
  Operand,
} from "../../../generator/rules/expression.js";
import { group, item, layout, section } from "../../emit/models.js";
import { ref, rule, specOf } from "../../rules/lint-models.js";
import { codes } from "../../emit/models.js";
import { type Facts, violations } from "../../support/oracle.js";
import { compareRules, contextOf, mirrorOf, turned } from "./compare.js";

/** Comparisons of random expressions against what the naive interpreter says of every record. */

const list = codes("list", { "1": "一", "2": "二", "3": "三" });
const eitherFlag: readonly Facts[] = [{ flags: { flag: false } }, { flags: { flag: true } }];
const noFacts: readonly Facts[] = [{}];
const someDates = ["0101", "0301", "0322", "0401", "0411", "0420", "0421", "0601"].map(
  (day): Facts => ({ applicationDate: `2026${day}` }),
);
const digits = { max: 3, unit: "character" } as const;
const small = layout("small", [
  section("main", [
    item("x", { codeList: "LIST" }),
    item("y", { codeList: "LIST" }),
    item("n", { kind: "integer", length: digits }),
    item("m", { kind: "integer", length: digits }),
    item("from", { kind: "date" }),
    item("maybe", { kind: "partial-date" }),
    group("rows", [item("u", { codeList: "LIST" }), item("v")], { repeat: 2 }),
  ]),
]);
/** The columns in order; those of the rows have their numbers. */
const columns = ["x", "y", "n", "m", "from", "maybe", "u1", "v1", "u2", "v2"] as const;
type Column = (typeof columns)[number];

type Values = Readonly<Partial<Record<Column, readonly string[]>>>;

/** Every record with some values in some columns. */
function recordsWith(values: Values): readonly (readonly string[])[] {
  return columns.reduce<readonly (readonly string[])[]>(
    (all, column) =>
      all.flatMap((start) => (values[column] ?? [""]).map((value) => [...start, value])),
    [[]],
  );
}

const operator = fc.constantFrom<ComparisonOperator>("=", "!=", "<", "<=", ">", ">=");

function compared(
  as: "text" | "number" | "date",
  left: Arbitrary<Operand>,
  right: Arbitrary<Operand>,
): Arbitrary<Condition> {
  return fc.record({
    kind: fc.constant("compare" as const),
    as: fc.constant(as),
    left,
    operator,
    right,
  });
}

/** Conditions joined from others. */
function joined(leaf: Arbitrary<Condition>): Arbitrary<Condition> {
  const { condition } = fc.letrec<{ condition: Condition }>((tie) => {
    const of = fc.array(tie("condition"), { minLength: 1, maxLength: 3 });
    return {
      condition: fc.oneof(
        { depthSize: "small" },
        { weight: 3, arbitrary: leaf },
        fc.record({ kind: fc.constantFrom("and" as const, "or" as const), of }),
        fc.record({ kind: fc.constant("not" as const), of: tie("condition") }),
        fc.record({
          kind: fc.constant("count" as const),
          of,
          operator,
          number: fc.integer({ min: 0, max: 3 }),
        }),
      ),
    };
  });
  return condition;
}

function presence(...keys: readonly string[]): Arbitrary<Condition> {
  return fc.record({
    kind: fc.constantFrom("filled" as const, "empty" as const),
    item: fc.constantFrom(...keys.map((key) => ref(key))),
  });
}

function membership(...keys: readonly string[]): Arbitrary<Condition> {
  return fc.record({
    kind: fc.constant("one-of" as const),
    item: fc.constantFrom(...keys.map((key) => ref(key))),
    values: fc.uniqueArray(fc.constantFrom("1", "2", "3"), { minLength: 1 }),
  });
}

function expressions(
  leaf: Arbitrary<Condition>,
  keys: readonly string[],
  eachRow?: string,
): Arbitrary<Expression> {
  const condition = joined(leaf);
  const items = fc.uniqueArray(fc.constantFrom(...keys), { minLength: 1, maxLength: 2 });
  const assert: Arbitrary<Assertion> = fc.oneof(
    fc.record({
      kind: fc.constantFrom("required" as const, "prohibited" as const),
      items: items.map((all) => all.map((key) => ref(key))),
    }),
    fc.record({ kind: fc.constant("holds" as const), condition }),
  );
  return fc
    .record({ when: condition, assert }, { requiredKeys: ["assert"] })
    .map((each) => (eachRow === undefined ? each : { eachRow, ...each }));
}

interface Found {
  readonly caught: boolean;
  readonly freed: boolean;
}

const specWith = (all: readonly Expression[]) =>
  specOf([rule("R1", all, { layouts: ["SMALL"] })], { layouts: [small], codeLists: [list] });

/** The columns that expressions look at, with their values; the others are empty. */
function valuesIn(expressions: readonly Expression[], values: Values): Values {
  const text = JSON.stringify(expressions);
  const isRead = (column: string) =>
    text.includes(`"key":"${column.replace(/\d/, "")}"`) ||
    (/\d/.test(column) && text.includes('"group":"rows"'));
  return Object.fromEntries(Object.entries(values).filter(([column]) => isRead(column)));
}

/** What the interpreter makes of records, with every value of the flag and of the date. */
function judged(
  before: readonly Expression[],
  after: readonly Expression[],
  values: Values,
  allFacts: readonly Facts[],
): Found {
  const found = { caught: false, freed: false };
  const specs = [before, after].map(specWith);
  for (const record of recordsWith(valuesIn([...before, ...after], values))) {
    for (const facts of allFacts) {
      const [older, newer] = specs.map(
        (spec) => violations(spec, small, record, new Set(), facts).length > 0,
      );
      if (newer === true && older === false) found.caught = true;
      if (older === true && newer === false) found.freed = true;
    }
    if (found.caught && found.freed) break;
  }
  return found;
}

const meanings = { "": "same", caught: "tightened", freed: "loosened", both: "changed" } as const;

function meaningOf({ caught, freed }: Found): string {
  return meanings[caught && freed ? "both" : caught ? "caught" : freed ? "freed" : ""];
}

/** Compares, checks the mirror, and holds it against the interpreter; returns whether it was decided. */
function hold(
  before: readonly Expression[],
  after: readonly Expression[],
  values: Values,
  facts: readonly Facts[],
): string {
  const [one, other] = [before, after].map(specWith);
  const [first, second] = [one?.relatedChecks[0], other?.relatedChecks[0]];
  if (one === undefined || other === undefined || first === undefined || second === undefined)
    throw new Error("no check");
  const context = contextOf(one, other);
  const result = compareRules(first, second, context);
  expect(compareRules(second, first, turned(context))).toEqual(mirrorOf(result));
  const found = judged(before, after, values, facts);
  const { meaning, examples } = result;
  if (found.caught) expect(["tightened", "changed", "undecided"]).toContain(meaning);
  if (found.freed) expect(["loosened", "changed", "undecided"]).toContain(meaning);
  if (examples.caught !== undefined) expect(found.caught, examples.caught).toBe(true);
  if (examples.freed !== undefined) expect(found.freed, examples.freed).toBe(true);
  return meaning === meaningOf(found) ? "right" : meaning === "undecided" ? "undecided" : "careful";
}

function run(
  expression: Arbitrary<Expression>,
  values: Values,
  numRuns: number,
  facts = noFacts,
): Readonly<Record<string, number>> {
  const counts: Record<string, number> = { right: 0, undecided: 0, careful: 0 };
  const some = fc.array(expression, { minLength: 1, maxLength: 2 });
  fc.assert(
    fc.property(some, some, (before, after) => {
      const verdict = hold(before, after, values, facts);
      counts[verdict] = (counts[verdict] ?? 0) + 1;
    }),
    { numRuns, seed: 20260401 },
  );
  return counts;
}

describe("comparisons against the naive interpreter", () => {
  it("decides codes, counts and flags", () => {
    const flag = fc.constant<Condition>({ kind: "flag", name: "flag" });
    const text = compared(
      "text",
      fc.constantFrom(ref("x"), ref("y")),
      fc.constantFrom("1", "2", "3").map((value) => ({ kind: "text" as const, value })),
    );
    const leaf = fc.oneof(presence("x", "y"), membership("x", "y"), text, flag);
    const values = ["", "1", "2", "3"];
    const counts = run(expressions(leaf, ["x", "y"]), { x: values, y: values }, 400, eitherFlag);
    expect(counts).toEqual({ right: 400, undecided: 0, careful: 0 });
  });

  it("decides numbers, and says nothing wrong of two that are compared", () => {
    const values = ["", "-1", "0", "1", "2", "3", "4", "9", "01", "02", "03", "100"];
    const cell = fc.constantFrom(ref("n"), ref("m"));
    const number = fc
      .integer({ min: 0, max: 3 })
      .map((value) => ({ kind: "number" as const, value }));
    const sum = fc.constant<Operand>({ kind: "sum", of: [ref("n"), ref("m")] });
    const length = fc.constant<Operand>({ kind: "length", item: ref("n"), unit: "character" });
    const leaf = fc.oneof(
      presence("n"),
      { weight: 3, arbitrary: compared("number", cell, number) },
      compared("number", cell, cell),
      compared("number", fc.oneof(sum, length), number),
      compared("number", sum, cell),
      membership("n"),
    );
    const records = { n: values, m: values };
    const counts = run(expressions(leaf, ["n", "m"]), records, 200);
    expect(counts["right"]).toBeGreaterThan(100);
  });

  it("decides dates, and says nothing wrong of partial ones", () => {
    const days = ["0101", "0111", "0401", "0405", "0411", "0420", "0430", "0501", "0601"].map(
      (day) => `2026${day}`,
    );
    const applicationDate: Operand = { kind: "context", name: "applicationDate" };
    const shifted = fc.constantFrom([0, 10], [1, 0]).map(([months = 0, days = 0]): Operand => ({
      kind: "shift",
      date: applicationDate,
      years: 0,
      months,
      days,
    }));
    const fixed = fc
      .constantFrom("20260401", "20260411")
      .map((value): Operand => ({ kind: "date", value }));
    const cell = fc.constantFrom(ref("from"), ref("maybe"));
    const other = fc.oneof(cell, fc.constant(applicationDate), shifted, fixed);
    const leaf = fc.oneof(
      presence("from", "maybe"),
      compared("date", cell, other),
      compared("date", other, cell),
    );
    const records = {
      from: ["", ...days],
      maybe: ["", ...days, "20260300", "20260400", "20260500", "20260000", "99999999"],
    };
    const counts = run(expressions(leaf, ["from", "maybe"]), records, 80, someDates);
    expect(counts["right"]).toBeGreaterThan(50);
  });

  it("decides what is said row by row", () => {
    const filled: Condition = { kind: "row-filled", group: "rows" };
    const leaf = fc.oneof(presence("u", "v", "x"), membership("u", "x"), fc.constant(filled));
    const values = ["", "1", "2", "3"];
    const row = { u1: values, v1: ["", "全"], u2: values, v2: ["", "全"] };
    const records = { x: values, ...row };
    const counts = run(expressions(leaf, ["u", "v"], "rows"), records, 120);
    expect(counts).toEqual({ right: 120, undecided: 0, careful: 0 });
  });

  it("says nothing wrong of rows that are counted and named", () => {
    const rowCount = fc.constant<Operand>({ kind: "row-count", group: "rows" });
    const number = fc
      .integer({ min: 0, max: 2 })
      .map((value) => ({ kind: "number" as const, value }));
    const named = fc.record({
      kind: fc.constantFrom("filled" as const, "empty" as const),
      item: fc.constantFrom(ref("u", 1), ref("u", 2), ref("u")),
    });
    const inner = fc.oneof(presence("u", "v"), membership("u"));
    const anyRow = fc.record({
      kind: fc.constantFrom("any-row" as const, "every-row" as const),
      group: fc.constant("rows"),
      of: inner,
    });
    const contiguous = fc.constant<Condition>({ kind: "contiguous", group: "rows" });
    const leaf = fc.oneof(
      compared("number", rowCount, number),
      named,
      anyRow,
      contiguous,
      membership("x"),
    );
    const values = ["", "1", "2"];
    const records = {
      x: ["", "1", "2", "3"],
      u1: values,
      v1: ["", "全"],
      u2: values,
      v2: ["", "全"],
    };
    const counts = run(
      fc.oneof(expressions(leaf, ["u", "x"]), expressions(presence("u", "v"), ["u", "v"], "rows")),
      records,
      120,
    );
    expect(counts["right"]).toBeGreaterThan(50);
  });
});
