import { describe, expect, it } from "vitest";
import type { Expression } from "../../generator/rules/expression.js";
import { item, layout, section } from "../emit/models.js";
import {
  and,
  earlier,
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
} from "./lint-models.js";

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
    const one = rule("R1", { when: earlier("from", "to"), assert: required("a") });
    const with_ = (when: Expression["when"] & object) =>
      lint([one, rule("R2", { when, assert: prohibited("a") })]);
    expect(with_(earlier("to", "from"))).toEqual([]);
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
      { assert: holds(earlier("from", "to")) },
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
      { assert: holds(earlier("from", "to")) },
      { assert: holds(earlier("to", "from")) },
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
