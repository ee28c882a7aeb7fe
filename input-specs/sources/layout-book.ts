import type ExcelJS from "exceljs";
import { itemTypeOf } from "./item-types.js";
import { type HeaderColumn, writeHeading, writeRow } from "./styles.js";
import type { ItemSource, LayoutSource, SampleSources } from "./tables.js";

const marks: Readonly<Record<string, string>> = { M: "◎", C: "△", O: "○" };
const notInLayout = "－";

/** CSVレイアウト仕様書: the list of layouts, and a sheet for all layouts with one form category. */
export function fillLayoutBook(workbook: ExcelJS.Workbook, sources: SampleSources): void {
  fillIndex(workbook, sources.layouts);
  for (const name of new Set(sources.layouts.map(({ sheet }) => sheet))) {
    fillSheet(workbook, name, sources);
  }
}

function fillIndex(workbook: ExcelJS.Workbook, layouts: readonly LayoutSource[]): void {
  const sheet = workbook.addWorksheet("レイアウト一覧");
  const { last } = writeHeading(
    sheet,
    "レイアウト一覧",
    ["※ 要否列は、各シートの「要否」のうち、そのレイアウトが使う列を示す。"],
    [
      { text: "レイアウトID", width: 14 },
      { text: "レイアウト名", width: 44 },
      { text: "業務コード", width: 12 },
      { text: "手続名", width: 34 },
      { text: "様式区分", width: 10 },
      { text: "シート名", width: 14 },
      { text: "要否列", width: 14 },
      { text: "列数", width: 8 },
      { text: "備考", width: 20 },
    ],
  );
  layouts.forEach((layout, index) => {
    const { id, name, procedureCode, procedure, category, sheet: shown, column, columns } = layout;
    writeRow(sheet, last + 1 + index, [
      ...[id, name, procedureCode, procedure, category, shown, column],
      { number: Number(columns), format: "0" },
      "",
    ]);
  });
}

const itemColumns: readonly HeaderColumn[] = [
  { text: "項番", width: 6 },
  { text: "項目ID", width: 16 },
  { text: "大分類", width: 16 },
  { text: "中分類", width: 16 },
  { text: "項目名", width: 34 },
  { text: "項目名\n（英語）", width: 30 },
  {
    text: "繰返し",
    width: 20,
    parts: [
      { text: "グループ名", width: 20 },
      { text: "回数", width: 6 },
    ],
  },
  { text: "属性", width: 18 },
  { text: "桁数", width: 6 },
  { text: "桁数\n区分", width: 8 },
  { text: "書式", width: 20 },
  { text: "コード表", width: 14 },
];

function fillSheet(workbook: ExcelJS.Workbook, name: string, sources: SampleSources): void {
  const layouts = sources.layouts.filter(({ sheet }) => sheet === name);
  const sheet = workbook.addWorksheet(name);
  const parts = layouts.map(({ column }) => ({ text: column, width: 8 }));
  const { last } = writeHeading(
    sheet,
    `CSVレイアウト（${name}）`,
    [
      "※ 要否　◎：必須　△：条件により必須　○：任意　－：そのレイアウトにない列",
      "※ 繰返しのある項目は、1行目の全項目、2行目の全項目の順に、回数分の列を置く。",
    ],
    [...itemColumns, { text: "要否", width: 8, parts }, { text: "備考", width: 24 }],
  );
  const items = orderedItems(layouts, sources.items);
  const headings = new Map(sources.sections.map(({ section, heading }) => [section, heading]));
  const rows = items.map((item, index) => ({
    row: last + 1 + index,
    item,
    major: headings.get(item.section) ?? "",
    minor: minorOf(items, index),
  }));
  for (const { row, item, major, minor } of rows) {
    writeRow(sheet, row, itemCells(item, major, minor, row - last, layouts, sources));
  }
  mergeRuns(
    sheet,
    3,
    rows.map(({ row, item }) => ({ row, key: item.section })),
  );
  mergeRuns(
    sheet,
    4,
    rows.map(({ row, item, minor }) => ({
      row,
      key: minor === "" || minor === "－" ? "" : `${item.section} ${minor}`,
    })),
  );
}

/** The items of all layouts of a sheet, each once, in an order that suits every one of them. */
function orderedItems(
  layouts: readonly LayoutSource[],
  items: readonly ItemSource[],
): readonly ItemSource[] {
  const sections: string[] = [];
  for (const layout of layouts) {
    let at = 0;
    for (const section of layout.sections.split(" ")) {
      const known = sections.indexOf(section);
      if (known < 0) sections.splice(at++, 0, section);
      else at = known + 1;
    }
  }
  return sections.flatMap((section) => items.filter((item) => item.section === section));
}

/** 中分類 goes on below until another one; a dash ends it. */
function minorOf(items: readonly ItemSource[], index: number): string {
  const item = items[index];
  const before = items[index - 1];
  if (item === undefined || item.minor !== "") return item?.minor ?? "";
  if (before === undefined || before.section !== item.section) return "";
  return hasMinorBefore(items, index) ? "－" : "";
}

function hasMinorBefore(items: readonly ItemSource[], index: number): boolean {
  const section = items[index]?.section;
  for (let at = index - 1; at >= 0 && items[at]?.section === section; at--) {
    if (items[at]?.minor !== "") return true;
  }
  return false;
}

function itemCells(
  item: ItemSource,
  major: string,
  minor: string,
  no: number,
  layouts: readonly LayoutSource[],
  { codes }: SampleSources,
) {
  const type = itemTypeOf(item, codes);
  return [
    { number: no, format: "0" },
    item.id,
    major,
    minor,
    item.name,
    item.english,
    item.repeatGroup,
    item.repeatCount === "" ? "" : { number: Number(item.repeatCount), format: "0" },
    type.attribute,
    { number: Number(item.length), format: "0" },
    type.fixed ? "固定" : "以内",
    type.format,
    item.codeList,
    ...layouts.map(({ sections }) =>
      sections.split(" ").includes(item.section) ? (marks[item.requirement] ?? "") : notInLayout,
    ),
    item.no === "" ? "" : `様式の項番　${item.no}`,
  ];
}

/** Merges neighbouring rows of a column that belong together. */
function mergeRuns(
  sheet: ExcelJS.Worksheet,
  column: number,
  rows: readonly { readonly row: number; readonly key: string }[],
): void {
  let start = 0;
  for (let index = 1; index <= rows.length; index++) {
    if (index < rows.length && rows[index]?.key === rows[start]?.key) continue;
    const [from, to] = [rows[start]?.row ?? 0, rows[index - 1]?.row ?? 0];
    if (rows[start]?.key !== "" && to > from) sheet.mergeCells(from, column, to, column);
    start = index;
  }
}
