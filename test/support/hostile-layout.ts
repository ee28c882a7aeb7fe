import {
  type LayoutNames,
  makeCodeIndex,
  makeLayoutNames,
} from "../../generator/rules/layout-names.js";
import type { Code, Item, RecordLayout, Section, ValueKind } from "../../generator/spec/model.js";

const source = { file: "book", sheet: "sheet", cell: "A1" };

function item(key: string, name: string, kind: ValueKind = "text", itemId?: string): Item {
  return {
    key,
    ...(itemId === undefined ? {} : { itemId }),
    name,
    identifier: "x",
    kind,
    ...(kind === "code" ? { codeList: "UMU" } : {}),
    attribute: "",
    requirement: "optional",
    column: 0,
    source,
    cells: {},
  };
}

function section(
  key: string,
  name: string,
  members: readonly (Item | Section)[],
  repeat?: number,
): Section {
  return {
    key,
    name,
    identifier: "x",
    ...(repeat === undefined ? {} : { repeat }),
    members: members.map((member) =>
      "members" in member ? { kind: "section", section: member } : { kind: "item", item: member },
    ),
  };
}

/** Names of every kind that a workbook can hold, each as the item whose key is `N` and its place. */
const hostile = [
  'a "quoted" name',
  "「内側」の名",
  "二\n行",
  "back\\slash",
  "本人 / 電話番号",
  "A",
  "（全角）",
  "(全角)",
  "__proto__",
  "\ud800",
  "\u2028",
  "🏠\u202e",
  "required",
  " / ",
  "",
  " ",
  'item("A")',
];

const code = (value: string, label: string): Code => ({ value, label, identifier: label, source });

const layout: RecordLayout = {
  id: "L",
  name: "L",
  procedure: { code: "L", name: "L" },
  identifier: "L",
  columnCount: 0,
  source,
  sections: [
    section("本人", "本人", [
      item("A", "電話番号", "text", "A"),
      item("B", "氏名", "text", "B"),
      item("C", "有無", "code", "C"),
      item("D", "開始日", "date", "D"),
      item("E", "終了日", "partial-date", "E"),
      item("F", "人数", "integer", "F"),
      item("本人 / 備考", "備考"),
      item("本人 / 備考 # 2", "備考"),
      ...hostile.map((name, index) => item(`N${index}`, name)),
    ]),
    section("勤務先", "勤務先", [
      item("勤務先 / 電話番号", "電話番号"),
      section("勤務先 / 本人", "本人", [item("勤務先 / 本人 / 氏名", "氏名")]),
    ]),
    section("親族", "親族", [
      section(
        "親族 / 一覧",
        "一覧",
        [
          item("G", "氏名", "text", "G"),
          item("H", "番号", "integer", "H"),
          item("I", "入社日", "date", "I"),
          item("J", "退社日", "date", "J"),
        ],
        3,
      ),
    ]),
    section("学歴", "学歴", [
      section("学歴 / 一覧", "一覧", [item("K", "学校名", "text", "K")], 2),
      section('学歴 / "表"\n', '"表"\n', [item("L", "氏名", "text", "L")], 2),
    ]),
  ],
};

/** A layout with names that stand twice, groups of one name, and names that no one should have written. */
export const hostileNames: LayoutNames = makeLayoutNames(
  layout,
  makeCodeIndex([
    {
      id: "UMU",
      name: "有無",
      identifier: "Umu",
      codes: [code("1", "有"), code("0", "無")],
      source,
    },
  ]),
  new Map([["fullwidth", "全角"]]),
);

export const groupKeys: readonly string[] = ["親族 / 一覧", "学歴 / 一覧", '学歴 / "表"\n'];
