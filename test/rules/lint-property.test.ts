import fc from "fast-check";
import { expect, it } from "vitest";
import type { Assertion, Condition, Expression } from "../../generator/rules/expression.js";
import { codes, item, layout, section } from "../emit/models.js";
import { violations } from "../support/oracle.js";
import { lint, ref, rule, specOf } from "./lint-models.js";

/** The lints against the naive interpreter, over every record of two code items. */

const values = ["1", "2", "3"];
const list = codes("list", { "1": "一", "2": "二", "3": "三" });
const small = layout("small", [
  section("main", [item("x", { codeList: "LIST" }), item("y", { codeList: "LIST" })]),
]);
const records = ["", ...values].flatMap((x) => ["", ...values].map((y) => [x, y]));

const key = fc.constantFrom("x", "y");
const { condition } = fc.letrec<{ condition: Condition }>((tie) => {
  const parts = fc.array(tie("condition"), { minLength: 1, maxLength: 3 });
  return {
    condition: fc.oneof(
      { depthSize: "small" },
      fc.record({
        kind: fc.constantFrom("filled" as const, "empty" as const),
        item: key.map((k) => ref(k)),
      }),
      fc.record({
        kind: fc.constant("compare" as const),
        as: fc.constant("text" as const),
        left: key.map((k) => ref(k)),
        operator: fc.constantFrom("=" as const, "!=" as const, "<" as const),
        right: fc.record({ kind: fc.constant("text" as const), value: fc.constantFrom(...values) }),
      }),
      fc.record({
        kind: fc.constant("one-of" as const),
        item: key.map((k) => ref(k)),
        values: fc.uniqueArray(fc.constantFrom(...values), { minLength: 1 }),
      }),
      fc.record({ kind: fc.constantFrom("and" as const, "or" as const), of: parts }),
      fc.record({ kind: fc.constant("not" as const), of: tie("condition") }),
      fc.record({
        kind: fc.constant("count" as const),
        of: parts,
        operator: fc.constantFrom("=" as const, ">=" as const),
        number: fc.integer({ min: 0, max: 3 }),
      }),
    ),
  };
});

const assertion: fc.Arbitrary<Assertion> = fc.oneof(
  fc.record({
    kind: fc.constantFrom("required" as const, "prohibited" as const),
    items: key.map((k) => [ref(k)]),
  }),
  fc.record({ kind: fc.constant("holds" as const), condition }),
);

/** Records that the interpreter refuses. */
function refused(...expressions: readonly Expression[]): readonly (readonly string[])[] {
  const checks = expressions.map((each, index) => rule(`R${index}`, each, { layouts: ["SMALL"] }));
  const spec = specOf(checks, { layouts: [small], codeLists: [list] });
  return records.filter((record) => violations(spec, small, record, new Set()).length > 0);
}

function codesOf(...expressions: readonly Expression[]): readonly string[] {
  const checks = expressions.map((each, index) => rule(`R${index}`, each, { layouts: ["SMALL"] }));
  return lint(checks, { layouts: [small], codeLists: [list] }).map(
    (line) => line.split(" ")[0] ?? "",
  );
}

it("says that a check never fails exactly where the interpreter finds no record that fails", () => {
  let silent = 0;
  fc.assert(
    fc.property(condition, assertion, (when, assert) => {
      const expression = { when, assert };
      const found = codesOf(expression);
      const never = found.includes("rule-never-applies") || found.includes("rule-never-fails");
      if (never) silent += 1;
      expect(never).toBe(refused(expression).length === 0);
    }),
    { numRuns: 1_000, seed: 20260401 },
  );
  expect(silent).toBeGreaterThan(50);
});

it("says that a condition never holds exactly where no record shows it", () => {
  fc.assert(
    fc.property(condition, (when) => {
      // With both, a record is refused whenever the condition holds.
      const both: readonly Expression[] = [
        { when, assert: { kind: "required", items: [ref("x")] } },
        { when, assert: { kind: "prohibited", items: [ref("x")] } },
      ];
      const found = codesOf(...both.slice(0, 1));
      expect(found.includes("rule-never-applies")).toBe(refused(...both).length === 0);
    }),
    { numRuns: 500, seed: 20260401 },
  );
});

it("reports a contradiction exactly where a record is refused either way", () => {
  let contradictions = 0;
  fc.assert(
    fc.property(condition, condition, (one, other) => {
      const found = codesOf(
        { when: one, assert: { kind: "required", items: [ref("x")] } },
        { when: other, assert: { kind: "prohibited", items: [ref("x")] } },
      );
      const applies = (when: Condition) =>
        refused(
          { when, assert: { kind: "required", items: [ref("x"), ref("y")] } },
          { when, assert: { kind: "prohibited", items: [ref("x"), ref("y")] } },
        );
      const both = applies(one).filter((record) => applies(other).includes(record));
      const reported = found.some((code) => code.startsWith("rule-contradiction"));
      if (reported) contradictions += 1;
      expect(reported).toBe(both.length > 0);
    }),
    { numRuns: 500, seed: 20260401 },
  );
  expect(contradictions).toBeGreaterThan(50);
});
