import type { ItemCheck, ItemCheckKind } from "../../generator/spec/model.js";
import { is, required } from "../rules/lint-models.js";
import { check, codes, group, item, layout, model, section } from "./models.js";

/** A form with an item for every kind of issue. */

const four = { max: 4, min: 2, unit: "character" } as const;

export const issueForm = layout("Form", [
  section("main", [
    item("must", { name: "氏名", requirement: "required" }),
    item("never", { name: "予備", requirement: "prohibited" }),
    item("digits", { name: "電話番号", charset: "digits", length: four }),
    item("sex", { name: "性別", kind: "code", codeList: "SEX" }),
    item("born", { name: "生年月日", kind: "date", attribute: "日付" }),
    item("hours", { name: "時間", kind: "integer" }),
    item("version", { name: "版数" }),
    item("company", { name: "法人番号", pattern: "corporate-number" }),
    item("reason", { name: "理由" }),
    group("rows", [item("part", { name: "続柄" })], { repeat: 2 }),
  ]),
]);

function itemCheck(
  no: string,
  kind: ItemCheckKind,
  key: string,
  facts: Partial<ItemCheck> = {},
): ItemCheck {
  return {
    no,
    kind,
    item: key,
    layouts: ["FORM"],
    parameter: { kind: "none" },
    severity: "error",
    source: { file: "仕様書.xlsx", sheet: "チェック", cell: "A1" },
    ...facts,
  };
}

const message = { file: "仕様書.xlsx", sheet: "文言", cell: "A2" };

export const issueSpec = model({
  layouts: [issueForm],
  charsets: [{ id: "digits", label: "半角数字", include: ["digit"], add: "", remove: "" }],
  codeLists: [codes("sex", { "1": "男", "2": "女" })],
  itemChecks: [
    itemCheck("T1", "required", "must", { messageId: "M1" }),
    itemCheck("T2", "range", "hours", { parameter: { kind: "range", min: 1, max: 40 } }),
    itemCheck("T3", "fixed", "version", { parameter: { kind: "fixed", value: "V1" } }),
    itemCheck("T4", "charset", "digits", { parameter: { kind: "charset", charset: "digits" } }),
  ],
  relatedChecks: [
    check("R2", { when: is("sex", "1"), assert: required("reason") }, ["FORM"], {
      targets: ["reason"],
      severity: "warning",
    }),
    check("R1", { assert: required("part") }, ["FORM"], { targets: ["part"] }),
  ],
  messages: [
    {
      id: "M1",
      severity: "error",
      text: "{0}を入力してください（{1}）。",
      placeholders: [
        { token: "{0}", argument: "item" },
        { token: "{1}", argument: "value" },
      ],
      source: message,
    },
  ],
});

/** A row of the form with the cells that are named. */
export function formRow(cells: Readonly<Record<string, string>>): string[] {
  const keys = "must never digits sex born hours version company reason part part2".split(" ");
  return keys.map((key) => cells[key] ?? "");
}
