import { describe, expect, it } from "vitest";
import type { Expression } from "../../generator/rules/expression.js";
import { fixedArguments } from "../../generator/rules/fixed-arguments.js";
import type { Message, MessageArgument } from "../../generator/spec/model.js";
import { loadSmall } from "../support/load-small.js";
import {
  earlier,
  empty,
  filled,
  holds,
  is,
  lint,
  oneOf,
  prohibited,
  ref,
  required,
  rule,
  sex,
} from "./lint-models.js";

function message(...placeholders: readonly MessageArgument[]): Message {
  return {
    id: "M1",
    severity: "error",
    text: placeholders.map((_, index) => `{${index}}`).join(""),
    placeholders: placeholders.map((argument, index) => ({ token: `{${index}}`, argument })),
    source: { file: "文言.xlsx", sheet: "一覧", cell: "C5" },
  };
}

function lintMessage(expression: Expression, ...placeholders: readonly MessageArgument[]) {
  const facts = { messageId: "M1", targets: ["sex"] };
  return lint([rule("R1", expression, facts)], { messages: [message(...placeholders)] });
}

const compareNumber = (kind: "item" | "row-count"): Expression => ({
  assert: holds({
    kind: "compare",
    as: "number",
    left: kind === "item" ? ref("number") : { kind, group: "main" },
    operator: "<=",
    right: { kind: "number", value: 5 },
  }),
});

const alone: Expression = { assert: required("sex") };
const withDate: Expression = { assert: holds(earlier("from", "to")) };
const withoutDate: Expression = { when: filled("from"), assert: required("a") };

/** Placeholder, a rule that has nothing for it, and one that has. */
const cases: readonly (readonly [MessageArgument, Expression, Expression])[] = [
  ["date", withoutDate, withDate],
  ["limit", withDate, compareNumber("item")],
  ["count", compareNumber("item"), compareNumber("row-count")],
  [
    "value",
    { when: filled("b"), assert: required("a") },
    { when: is("sex", "1"), assert: required("a") },
  ],
];

describe("messages of checks", () => {
  it.each(cases)("wants a %s of the check", (argument, without, with_) => {
    expect(lintMessage(without, "item", argument)).toEqual([
      `rule-message-unfillable E1 (C5) M1 {1} ${argument}`,
    ]);
    expect(lintMessage(with_, "item", argument)).toEqual([]);
  });

  it("wants no more items than the check names", () => {
    expect(lintMessage(alone, "item", "otherItem")).toEqual([
      "rule-message-too-many-items E1 (C5) M1 2 1",
    ]);
    const two: Expression = { when: empty("a"), assert: required("sex") };
    expect(lintMessage(two, "item", "otherItem")).toEqual([]);
    expect(lintMessage(two, "item", "item", "otherItem")).toEqual([
      "rule-message-too-many-items E1 (C5) M1 3 2",
    ]);
  });

  it("can always say which item, value, column and check it is", () => {
    expect(
      lintMessage({ assert: prohibited("sex") }, "item", "value", "column", "checkNo", "record"),
    ).toEqual([]);
    expect(lintMessage(alone, "codeList", "charset")).toEqual([]);
    expect(lintMessage(alone, "length")).toEqual(["rule-message-unfillable E1 (C5) M1 {0} length"]);
  });
});

it.each([
  ["{0}と{1}が違います。{0}は{1}と同じにしてください。", "item otherItem item otherItem"],
  ["{0}と{0}", "item item"],
  ["{0}、{1}、{2}", "item item item"],
])("tells two items of %s apart", async (text, expected) => {
  const list = `メッセージID,種別,メッセージ内容,埋込み項目\nM1,E,${text},{0}:項目名 {1}:項目名 {2}:項目名\n`;
  const { model } = await loadSmall({ メッセージ: list });
  const placeholders = model.messages[0]?.placeholders ?? [];
  expect(placeholders.map(({ argument }) => argument).join(" ")).toBe(expected);
});

describe("what a check says into its message", () => {
  const words = (key: string) => ({ name: `「${key}」`, codes: key === "sex" ? sex.codes : null });

  it.each<[string, Expression, object]>([
    ["the labels", { when: oneOf("sex", "1", "2"), assert: required("a") }, { value: "男、女" }],
    ["a text without a list", { when: is("a", "x"), assert: required("b") }, { value: "x" }],
    ["no value of an item that is there", { when: is("sex", "1"), assert: prohibited("a") }, {}],
    ["the other date", withDate, { date: "「to」" }],
    ["a limit", compareNumber("item"), { limit: "5" }],
    ["a number of rows", compareNumber("row-count"), { count: "5" }],
  ])("is %s", (_, expression, expected) => {
    expect(fixedArguments([expression], words)).toEqual(expected);
  });
});
