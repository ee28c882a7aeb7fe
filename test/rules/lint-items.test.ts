import { describe, expect, it } from "vitest";
import type { Expression } from "../../generator/rules/expression.js";
import { codes, item, layout, section } from "../emit/models.js";
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
    "a number that does not fit",
    { when: number(">", 999), assert: required("a") },
    "rule-never-applies E1",
    { when: number(">", 998), assert: required("a") },
  ],
  [
    "a limit that every number keeps",
    { assert: holds(number("<", 20_000)) },
    "rule-never-fails E1",
    { when: filled("number"), assert: holds(number("<", 999)) },
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
    { when: and(earlier("from", "to"), not(earlier("from", "to"))), assert: required("a") },
    "rule-never-applies E1",
    { when: and(earlier("from", "to"), not(earlier("to", "from"))), assert: required("a") },
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
