import ExcelJS from "exceljs";
import type { BookInput } from "../../generator/pipeline/book-input.js";
import { hostileTexts } from "./hostile-texts.js";

/** Hostile texts that a workbook can hold and that are some text at all. */
export const texts = hostileTexts.filter((text) => text.trim() !== "" && !/\p{Cs}/u.test(text));

type Row = readonly string[];

/** Without what would be a placeholder of a message that stands for nothing. */
function plain(text: string): string {
  return text.replace(/[{}[\]%]/g, "");
}

async function book(
  name: string,
  sheets: Readonly<Record<string, readonly Row[]>>,
): Promise<BookInput> {
  const workbook = new ExcelJS.Workbook();
  for (const [title, rows] of Object.entries(sheets)) {
    const sheet = workbook.addWorksheet(title);
    rows.forEach((row, index) => {
      sheet.getRow(index + 1).values = [...row];
    });
  }
  const bytes = new Uint8Array(await workbook.xlsx.writeBuffer());
  return { kind: "workbook", name, file: { file: name, bytes } };
}

/** A small spec in which every text that a spec may choose is hostile. */
export function hostileBooks(): Promise<readonly BookInput[]> {
  const text = (index: number) => texts[index % texts.length] ?? "";
  const items = texts.map((name, index): Row => [
    String(index + 1),
    `ID-${index}`,
    // Names that differ only in what identifiers cannot hold would clash.
    `${name}${index}`,
    text(0),
    index % 3 === 0 ? "半角数字" : "制限なし",
    "10",
    "",
    index === 1 ? `L${text(2)}` : "",
    index % 2 === 0 ? "◎" : "○",
    text(index + 3),
  ]);
  const header = [
    "項番",
    "項目ID",
    "項目名",
    "大分類",
    "属性",
    "桁数",
    "書式",
    "コード表",
    "必須",
    "備考",
  ];
  const layouts = book(`layouts ${text(0).replaceAll("/", "")}.xlsx`, {
    [`表紙`]: [["著作権", text(4)]],
    hostile: [[text(5)], [`※ ${text(6)}`], header, ...items],
  });
  const codes = book("codes.xlsx", {
    codes: [
      ["コード表ID", "コード表名", "コード", "名称", "備考"],
      ...texts.map((label, index): Row => [
        `L${text(2)}`,
        `${text(3)}list`,
        `${index}${label.slice(0, 6)}`,
        `${label}${index}`,
        text(7),
      ]),
    ],
  });
  const checks = book("checks.xlsx", {
    checks: [
      ["チェック番号", "項目ID", "チェック種別", "チェック内容", "エラー区分", "メッセージID"],
      ...texts.map((no, index): Row => [
        `${index} ${no}`,
        `ID-${index}`,
        "必須",
        "",
        "E",
        `M${text(index)}`,
      ]),
    ],
    related: [
      ["チェック番号", "対象項目ID", "チェック内容", "エラー区分", "メッセージID"],
      ...texts.map((no, index): Row => [
        `R${index} ${no}`,
        "ID-1",
        `「ID-0」が入力されている場合は、「ID-${Math.max(index, 1)}」を入力すること。`,
        "E",
        `M${text(index)}`,
      ]),
    ],
    messages: [
      ["メッセージID", "種別", "メッセージ内容", "対処方法"],
      ...texts.map((message): Row => [
        `M${message}`,
        "E",
        `${plain(message)} {項目名} ${plain(message)}`,
        message,
      ]),
    ],
  });
  return Promise.all([layouts, codes, checks]);
}
