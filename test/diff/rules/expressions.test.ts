import { describe, expect, it } from "vitest";
import type { Condition, Expression, Operand } from "../../../generator/rules/expression.js";
import { item, layout, section } from "../../emit/models.js";
import {
  and,
  earlier,
  empty,
  filled,
  form,
  holds,
  is,
  oneOf,
  or,
  prohibited,
  ref,
  required,
  rule,
  specOf,
} from "../../rules/lint-models.js";
import { compareRules, contextOf, linesOf, mirrorOf, turned } from "./compare.js";

type Rule = Expression | readonly Expression[];

function compare(before: Rule, after: Rule): readonly string[] {
  const [older, newer] = [rule("R1", before), rule("R1", after)];
  const context = contextOf(specOf([older]), specOf([newer]));
  const result = compareRules(older, newer, context);
  expect(compareRules(newer, older, turned(context))).toEqual(mirrorOf(result));
  return linesOf(result);
}

const flag = (name: string): Condition => ({ kind: "flag", name });
const number = (value: number): Operand => ({ kind: "number", value });
const anyRow = (of: Condition): Condition => ({ kind: "any-row", group: "rows", of });

describe("compareRules", () => {
  it("takes flags for facts that hold or not", () => {
    const both = and(flag("来日前"), is("sex", "1"));
    expect(
      compare(
        { when: both, assert: required("a") },
        { when: is("sex", "1"), assert: required("a") },
      ),
    ).toEqual(["tightened", "+ 性別＝1：男、項目A＝（空）、「来日前」ではない"]);
  });

  it("compares long lists of conditions", () => {
    const members = Array.from({ length: 40 }, (_, index) => item(`i${index}`));
    const wide = layout("form", [section("main", members)]);
    const someOf = (count: number): Expression => ({
      when: or(...Array.from({ length: count }, (_, index) => filled(`i${index}`))),
      assert: required("i39"),
    });
    const [older, newer] = [rule("R1", someOf(37)), rule("R1", someOf(38))];
    const spec = (check: typeof older) => specOf([check], { layouts: [wide] });
    const context = contextOf(spec(older), spec(newer));
    const { meaning, examples } = compareRules(older, newer, context);
    expect(meaning).toBe("tightened");
    expect(examples.caught).toMatch(/^項目i0＝（空）.*、項目i37＝（値あり）、項目i39＝（空）$/u);
  });

  it("compares sums of many items", () => {
    const members = Array.from({ length: 40 }, (_, index) =>
      item(`i${index}`, { kind: "integer" }),
    );
    const wide = layout("form", [section("main", members)]);
    const sum: Operand = { kind: "sum", of: members.map((_, index) => ref(`i${index}`)) };
    const below = (value: number): Expression => ({
      assert: holds({
        kind: "compare",
        as: "number",
        left: sum,
        operator: "<",
        right: number(value),
      }),
    });
    const [older, newer] = [rule("R1", below(10)), rule("R1", below(11))];
    const spec = (check: typeof older) => specOf([check], { layouts: [wide] });
    const context = contextOf(spec(older), spec(newer));
    const { meaning, examples } = compareRules(older, newer, context);
    expect(meaning).toBe("loosened");
    expect(examples.freed).toMatch(/^項目i0＋項目i1＋.*＝10$/u);
  });

  it("looks for records that pass what both say", () => {
    const common = { when: is("sex", "1"), assert: required("a") };
    const one = { when: is("umu", "1"), assert: required("a") };
    expect(compare([common, one], [common])).toEqual([
      "loosened",
      "- 性別＝（空）、有無＝1：有、項目A＝（空）",
    ]);
    const implied = { when: and(is("sex", "1"), is("umu", "1")), assert: required("a") };
    expect(compare([common, implied], [common])).toEqual(["same"]);
  });

  it("tells a recommendation from a requirement, and what is allowed from both", () => {
    const when = is("sex", "1");
    const recommended = { when, assert: { kind: "recommended", items: [ref("a")] } } as const;
    const optional = { when, assert: { kind: "optional", items: [ref("a")] } } as const;
    expect(compare({ when, assert: required("a") }, recommended)).toEqual([
      "loosened",
      "- 性別＝1：男、項目A＝（空）",
    ]);
    expect(compare(optional, recommended)).toEqual(["undecided"]);
    expect(compare(optional, { when: is("sex", "2"), assert: optional.assert })).toEqual(["same"]);
    const byDefault = (value: string) =>
      ({ assert: { kind: "default", item: ref("sex"), value } }) as const;
    expect(compare(byDefault("1"), byDefault("2"))).toEqual(["undecided"]);
  });

  it("tells the first row from every row", () => {
    const inRow = { eachRow: "rows", assert: required("inA") };
    expect(compare(inRow, { assert: required("inA") })).toEqual(["undecided"]);
    expect(
      compare(
        { assert: required("inA") },
        { assert: { kind: "required", items: [ref("inA", 1)] } },
      ),
    ).toEqual(["same"]);
  });

  it("says in which direction a condition on some row went, where no example is certain", () => {
    const asserts = (of: Condition): Expression => ({ when: anyRow(of), assert: required("a") });
    const either = or(filled("inA"), filled("inB"));
    expect(compare(asserts(filled("inA")), asserts(either))).toEqual(["tightened"]);
    expect(
      compare(
        { assert: holds(anyRow(filled("inA"))) },
        { assert: holds(anyRow(and(filled("inA"), filled("inB")))) },
      ),
    ).toEqual(["tightened"]);
    expect(
      compare(asserts(filled("inA")), {
        when: { kind: "not", of: { kind: "every-row", group: "rows", of: empty("inA") } },
        assert: required("a"),
      }),
    ).toEqual(["same"]);
  });

  it("decides ages and sums by the numbers they are compared with", () => {
    const age: Operand = {
      kind: "age",
      birth: ref("from"),
      at: { kind: "context", name: "today" },
    };
    const compared = (left: Operand, operator: "<" | "<=" | ">=", value: number): Expression => ({
      when: { kind: "compare", as: "number", left, operator, right: number(value) },
      assert: required("a"),
    });
    expect(compare(compared(age, "<", 18), compared(age, "<=", 17))).toEqual(["same"]);
    expect(compare(compared(age, "<", 20), compared(age, "<", 18))).toEqual([
      "loosened",
      "- 項目A＝（空）、開始日から本日までの満年数＝18",
    ]);
    const sum: Operand = { kind: "sum", of: [ref("number"), number(1)] };
    expect(compare(compared(sum, ">=", 10), compared(sum, ">=", 11))).toEqual([
      "loosened",
      "- 項目A＝（空）、人数＋1＝10",
    ]);
  });

  it("does not combine orders that go round in a circle", () => {
    const when = and(earlier("from", "to"), earlier("to", "from"));
    expect(
      compare(
        { when, assert: required("a") },
        { when: oneOf("sex", "1", "2"), assert: prohibited("sex") },
      ),
    ).toEqual(["tightened", "+ 性別＝1：男"]);
  });

  it("combines what it finds in the layouts", () => {
    const other = layout("other", form.sections);
    const [one, two] = ["1", "2"].map((value) => [
      { when: is("sex", value), assert: required("a") },
    ]);
    const both = [{ when: oneOf("sex", "1", "2"), assert: required("a") }];
    const check = (inForm: readonly Expression[] = [], inOther: readonly Expression[] = []) =>
      rule("R1", [], {
        layouts: ["FORM", "OTHER"],
        rule: {
          state: "compiled",
          readings: [
            { layouts: ["FORM"], expressions: inForm, canonical: "" },
            { layouts: ["OTHER"], expressions: inOther, canonical: "" },
          ],
        },
      });
    const judge = (older: ReturnType<typeof check>, newer: ReturnType<typeof check>) => {
      const spec = (each: typeof older) => specOf([each], { layouts: [form, other] });
      const { meaning, layouts } = compareRules(older, newer, contextOf(spec(older), spec(newer)));
      return [meaning, ...layouts];
    };
    expect(judge(check(one, one), check(one, one))).toEqual(["same"]);
    expect(judge(check(one, one), check(one, both))).toEqual(["tightened", "OTHER"]);
    expect(judge(check(one, both), check(both, two))).toEqual(["changed", "FORM", "OTHER"]);
  });
});
