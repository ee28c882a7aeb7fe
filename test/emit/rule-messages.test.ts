import { expect, it } from "vitest";
import type { Message } from "../../generator/spec/model.js";
import {
  earlier,
  filled,
  form,
  holds,
  is,
  ref,
  required,
  rule,
  specOf,
} from "../rules/lint-models.js";
import { flatten } from "../support/flat-layout.js";
import { load } from "./loaded.js";

/** Messages of checks, filled with what the checks themselves say. */

const message = (id: string, text: string, placeholders: Message["placeholders"]): Message => ({
  id,
  severity: "error",
  text,
  placeholders,
  source: { file: "文言.xlsx", sheet: "一覧", cell: "C5" },
});

const item = { token: "{0}", argument: "item" } as const;

const messages = [
  message("M1", "{1}のときは{0}を入力してください。", [{ token: "{1}", argument: "value" }, item]),
  message("M2", "{0}は{1}より前にしてください。", [item, { token: "{1}", argument: "date" }]),
  message("M3", "{0}は{1}以下です。", [item, { token: "{1}", argument: "limit" }]),
  message("M4", "{0}に{1}は入力できません。", [item, { token: "{1}", argument: "value" }]),
];

const checks = [
  rule("R1", { when: is("sex", "2"), assert: required("a") }, { messageId: "M1", targets: ["a"] }),
  rule("R2", { assert: holds(earlier("from", "to")) }, { messageId: "M2", targets: ["from"] }),
  rule(
    "R3",
    {
      assert: holds({
        kind: "compare",
        as: "number",
        left: ref("number"),
        operator: "<=",
        right: { kind: "number", value: 5 },
      }),
    },
    { messageId: "M3", targets: ["number"] },
  ),
  rule(
    "R4",
    { when: filled("from"), assert: holds(is("sex", "1")) },
    { messageId: "M4", targets: ["sex"] },
  ),
];

it("says what a check compares with, and hides what was entered", async () => {
  const cells: Readonly<Record<string, string>> = {
    sex: "2",
    umu: "1",
    must: "必",
    from: "20250401",
    to: "20250301",
    number: "6",
  };
  const row = flatten(form).map(({ item: { key } }) => cells[key] ?? "");
  const { validate } = await (await load(specOf(checks, { messages }))).loadLayout("FORM");
  expect(validate(row).issues.map((issue) => issue.message)).toEqual([
    "女のときは項目Aを入力してください。",
    "開始日は終了日より前にしてください。",
    "人数は5以下です。",
    "性別に***は入力できません。",
  ]);
});
