import { describe, expect, it } from "vitest";
import type { Expression } from "../../generator/rules/expression.js";
import { codes, item, layout, section } from "../emit/models.js";
import {
  and,
  before,
  empty,
  filled,
  form,
  holds,
  is,
  lint,
  not,
  oneOf,
  or,
  prohibited,
  ref,
  required,
  rule,
  sex,
} from "./lint-models.js";

const number = (operator: "<" | ">", value: number) =>
  ({
    kind: "compare",
    as: "number",
    left: ref("number"),
    operator,
    right: { kind: "number", value },
  }) as const;

/** Name, the rule that is reported, as what, and a rule nearby that is not. */
const single: readonly (readonly [string, Expression, string, Expression])[] = [
  [
    "two values at once",
    { when: and(is("sex", "1"), is("sex", "2")), assert: required("a") },
    "rule-never-applies E1",
    { when: or(is("sex", "1"), and(is("sex", "2"), filled("b"))), assert: required("a") },
  ],
  [
    "a number that is small and large",
    { when: and(number("<", 3), number(">", 2)), assert: required("a") },
    "rule-never-applies E1",
    { when: and(number("<", 4), number(">", 2)), assert: required("a") },
  ],
  [
    "a condition on a prohibited item",
    { when: filled("never"), assert: required("a") },
    "rule-never-applies E1",
    { when: filled("b"), assert: required("a") },
  ],
  [
    "a condition that a required item is empty",
    { when: empty("must"), assert: required("a") },
    "rule-never-applies E1",
    { when: empty("b"), assert: required("a") },
  ],
  [
    "a date compared with itself turned round",
    { when: and(before("from", "to"), not(before("from", "to"))), assert: required("a") },
    "rule-never-applies E1",
    { when: and(before("from", "to"), not(before("to", "from"))), assert: required("a") },
  ],
  [
    "all values of a list",
    { when: oneOf("sex", "1", "2"), assert: required("a") },
    "rule-always-applies E1",
    // A list of one code is a box to be ticked: the condition asks whether it is.
    { when: is("box", "1"), assert: required("a") },
  ],
  [
    "a condition that a required item is filled",
    { when: filled("must"), assert: required("a") },
    "rule-always-applies E1",
    { when: or(filled("a"), is("sex", "1")), assert: required("b") },
  ],
  [
    "what the condition says already",
    { when: filled("a"), assert: required("a") },
    "rule-never-fails E1",
    { when: filled("a"), assert: required("b") },
  ],
  [
    "an allowed set of all values",
    { assert: holds(oneOf("sex", "1", "2")) },
    "rule-never-fails E1",
    { assert: holds(oneOf("sex", "1")) },
  ],
  [
    "a value that the condition excludes",
    { when: is("umu", "1"), assert: holds(is("umu", "0")) },
    "rule-cannot-be-met E1",
    { when: is("umu", "1"), assert: holds(is("sex", "1")) },
  ],
  [
    "a code that the list does not have",
    { when: is("sex", "3"), assert: required("a") },
    "rule-unknown-code E1 (A1) 性別 3 SEX",
    { when: is("a", "3"), assert: required("b") },
  ],
  [
    "a prohibited item that is required",
    { when: filled("b"), assert: required("a", "never") },
    "rule-target-prohibited E1 (F14) 予備",
    { when: filled("b"), assert: required("a") },
  ],
  [
    "a required item that is prohibited",
    { when: filled("b"), assert: prohibited("must") },
    "rule-prohibits-required E1 (F13) 必須項目",
    { when: filled("b"), assert: prohibited("a") },
  ],
  [
    "a required item that is required",
    { when: filled("b"), assert: required("must") },
    "rule-already-required E1 (F13) 必須項目",
    { when: filled("b"), assert: { kind: "optional", items: [ref("must")] } },
  ],
  [
    "a prohibited item that is prohibited",
    { when: filled("b"), assert: prohibited("never") },
    "rule-already-prohibited E1 (F14) 予備",
    { when: filled("b"), assert: { kind: "ignored", items: [ref("a")] } },
  ],
];

describe("a rule and its items", () => {
  it.each(single)("reports %s", (_, bad, expected, good) => {
    expect(lint([rule("R1", bad)])).toEqual([expected]);
    expect(lint([rule("R1", good)])).toEqual([]);
  });

  it("says nothing of a check that has something to say in one of its layouts", () => {
    const conditional = layout("other", [
      section("main", [item("never", { requirement: "conditional" }), item("a")]),
    ]);
    const expression = { when: filled("never"), assert: required("a") };
    const layouts = { layouts: [form, conditional] };
    expect(lint([rule("R1", expression, { layouts: ["FORM", "OTHER"] })], layouts)).toEqual([]);
    expect(lint([rule("R1", expression, { layouts: ["FORM"] })], layouts)).toEqual([
      "rule-never-applies E1",
    ]);
  });

  it("gives up where there are too many combinations", () => {
    const many = Array.from({ length: 18 }, (_, index) => `x${index}`);
    const wide = layout("wide", [section("main", [item("a"), ...many.map((key) => item(key))])]);
    const expression = (keys: readonly string[]) => ({
      when: and(...keys.map(filled), ...keys.map(empty)),
      assert: required("a"),
    });
    const lintWide = (keys: readonly string[]) =>
      lint([rule("R1", expression(keys), { layouts: ["WIDE"] })], { layouts: [wide] });
    expect(lintWide(many)).toEqual([]);
    expect(lintWide(many.slice(0, 10))).toEqual(["rule-never-applies E1"]);
  });

  it("reports a code that has ended before the newest line of the history", () => {
    const list = {
      ...sex,
      codes: sex.codes.map((code) =>
        code.value === "2" ? { ...code, validTo: "2025-03-31" } : code,
      ),
    };
    const source = { file: "", sheet: "", cell: "" };
    const lintWith = (date: string, value: string) =>
      lint([rule("R1", { when: is("sex", value), assert: required("a") })], {
        codeLists: [list],
        history: [{ revision: "1", date, text: "", source }],
      });
    expect(lintWith("2025-04-01", "2")).toEqual([
      "rule-retired-code E1 (B3) 性別 2 SEX 2025-03-31",
    ]);
    expect(lintWith("2025-03-01", "2")).toEqual([]);
    expect(lintWith("2025-04-01", "1")).toEqual([]);
  });
});

describe("rules against each other", () => {
  it("reports two that require and prohibit an item, with a record that both apply to", () => {
    const one = rule("R1", { when: is("sex", "2"), assert: required("a", "b") });
    expect(lint([one, rule("R2", { when: is("umu", "0"), assert: prohibited("b") })])).toEqual([
      "rule-contradiction E1 (E2) R2 項目B FORM 性別＝2：女、有無＝0：無",
    ]);
    expect(lint([one, rule("R2", { when: is("sex", "1"), assert: prohibited("b") })])).toEqual([]);
    expect(lint([one, rule("R2", { when: not(is("sex", "2")), assert: prohibited("b") })])).toEqual(
      [],
    );
  });

  it("makes it an error where no record that either applies to can be right", () => {
    const when = is("sex", "2");
    const one = rule("R1", { when, assert: required("a") });
    const other = { when: oneOf("sex", "2"), assert: prohibited("a") };
    expect(lint([one, rule("R2", other)])).toEqual([
      "rule-contradiction-exact E1 (E2) R2 項目A FORM 性別＝2：女",
    ]);
    expect(lint([one, rule("R2", other, { severity: "warning" })])).toEqual([
      "rule-contradiction E1 (E2) R2 項目A FORM 性別＝2：女",
    ]);
  });

  it("leaves out a record that another check refuses anyway", () => {
    const checks = [
      rule("R1", { when: filled("a"), assert: required("b") }),
      rule("R2", { when: is("umu", "0"), assert: prohibited("b") }),
    ];
    expect(lint(checks)).toEqual([
      "rule-contradiction E1 (E2) R2 項目B FORM 項目A＝（値あり）、有無＝0：無",
    ]);
    const third = { when: is("umu", "0"), assert: prohibited("a") };
    expect(lint([...checks, rule("R3", third)])).toEqual([]);
    expect(lint([...checks, rule("R3", third, { severity: "warning" })])).toHaveLength(1);
  });

  it("leaves out conditions whose overlap is not certain", () => {
    const one = rule("R1", { when: before("from", "to"), assert: required("a") });
    const with_ = (when: Expression["when"] & object) =>
      lint([one, rule("R2", { when, assert: prohibited("a") })]);
    expect(with_(before("to", "from"))).toEqual([]);
    expect(with_(is("sex", "1"))).toEqual([
      "rule-contradiction E1 (E2) R2 項目A FORM 開始日＝（値あり）、終了日＝（値あり）、性別＝1：男",
    ]);
  });

  it("takes the rows of a section for different items, and the same row for the same", () => {
    const one = rule("R1", { eachRow: "rows", when: filled("inA"), assert: required("inB") });
    const each = { eachRow: "rows", when: filled("inA"), assert: prohibited("inB") };
    expect(lint([one, rule("R2", each)])).toEqual([
      "rule-contradiction-exact E1 (E2) R2 行B FORM 行A＝（値あり）",
    ]);
    const second = {
      when: { kind: "filled", item: ref("inA", 2) } as const,
      assert: { kind: "prohibited", items: [ref("inB", 2)] } as const,
    };
    const first = {
      when: { kind: "filled", item: ref("inA", 1) } as const,
      assert: { kind: "required", items: [ref("inB", 1)] } as const,
    };
    expect(lint([rule("R1", first), rule("R2", second)])).toEqual([]);
  });

  it("says which check prohibits an item that another requires", () => {
    const one = rule("R1", { when: is("sex", "2"), assert: required("a") });
    expect(lint([one, rule("R2", { assert: prohibited("a") })])).toEqual([
      "rule-target-prohibited-by-check E1 (E2) R2 項目A FORM",
    ]);
  });

  it("does not hold checks of different layouts against each other", () => {
    const other = layout("other", [section("main", [item("sex", { codeList: "SEX" }), item("a")])]);
    const expression = { when: is("sex", "2"), assert: required("a") };
    const lintWith = (no: string, layouts: readonly string[]) =>
      lint([rule("R1", expression), rule(no, expression, { layouts })], { layouts: [form, other] });
    expect(lintWith("R2", ["OTHER"])).toEqual([]);
    expect(lintWith("R2", ["OTHER", "FORM"])).toEqual(["rule-duplicate E2 (E1) R1 FORM"]);
  });

  it.each<[string, Expression, Expression, boolean]>([
    [
      "the order of conditions and items",
      { when: and(is("sex", "1"), filled("a")), assert: required("b", "number") },
      { when: and(filled("a"), oneOf("sex", "1")), assert: required("number", "b") },
      true,
    ],
    [
      "a comparison turned round",
      { assert: holds(before("from", "to")) },
      {
        assert: holds({
          kind: "compare",
          as: "date",
          left: ref("to"),
          operator: ">",
          right: ref("from"),
        }),
      },
      true,
    ],
    [
      "the direction",
      { assert: holds(before("from", "to")) },
      { assert: holds(before("to", "from")) },
      false,
    ],
    [
      "and for or",
      { when: and(filled("a"), filled("b")), assert: required("number") },
      { when: or(filled("a"), filled("b")), assert: required("number") },
      false,
    ],
  ])("compares two checks that differ in %s", (_, one, other, same) => {
    expect(lint([rule("R1", one), rule("R2", other)])).toEqual(
      same ? ["rule-duplicate E2 (E1) R1 FORM"] : [],
    );
  });

  it("reports defaults that wait for each other, and no others", () => {
    const defaults = (item: string, when: Expression["when"] & object): Expression => ({
      when,
      assert: { kind: "default", item: ref(item), value: "1" },
    });
    const one = rule("R1", defaults("a", is("b", "1")));
    expect(lint([one, rule("R2", defaults("b", is("a", "2")))])).toEqual([
      "rule-default-cycle E1 (E2) 「項目A」→「項目B」→「項目A」",
    ]);
    expect(lint([one, rule("R2", defaults("b", is("number", "2")))])).toEqual([]);
    expect(lint([rule("R1", defaults("a", empty("a")))])).toEqual([]);
    const cyclic = [
      rule("R1", { when: filled("a"), assert: required("b") }),
      rule("R2", { when: filled("b"), assert: required("a") }),
    ];
    expect(lint(cyclic)).toEqual([]);
  });
});

it("looks at a list with many codes only as far as they are named", () => {
  const values = Object.fromEntries(
    Array.from({ length: 3_000 }, (_, code) => [`${code}`, `c${code}`]),
  );
  const many = codes("many", values);
  const wide = layout("wide", [
    section("main", [item("x", { codeList: "MANY" }), item("y", { codeList: "MANY" }), item("a")]),
  ]);
  const expression = { when: and(is("x", "1"), is("x", "2"), is("y", "3")), assert: required("a") };
  const facts = { layouts: [wide], codeLists: [many] };
  expect(lint([rule("R1", expression, { layouts: ["WIDE"] })], facts)).toEqual([
    "rule-never-applies E1",
  ]);
});
