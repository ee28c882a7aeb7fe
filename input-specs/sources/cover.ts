import type ExcelJS from "exceljs";
import type { Revision } from "./revisions.js";
import { bodyFont, put, titleFont, writeHeading, writeRow } from "./styles.js";
import type { HistorySource } from "./tables.js";

/** What every cover says. */
export const notice = "この見本は実在の公開仕様書に基づきません";

/** The day of a revision, at midnight UTC. */
export const releaseDates: Readonly<Record<Revision, Date>> = {
  "3.0": new Date(Date.UTC(2026, 0, 5)),
  "2.0": new Date(Date.UTC(2025, 3, 1)),
  "1.0": new Date(Date.UTC(2024, 3, 1)),
};

export function fillCover(workbook: ExcelJS.Workbook, title: string, revision: Revision): void {
  const sheet = workbook.addWorksheet("表紙");
  sheet.getColumn(2).width = 70;
  put(sheet, 6, 2, "在留申請システム（見本）", bodyFont);
  put(sheet, 8, 2, title, { ...titleFont, size: 24 });
  put(sheet, 10, 2, `第${revision}版`, titleFont);
  put(sheet, 12, 2, dateWords(releaseDates[revision]), bodyFont);
  put(sheet, 20, 2, notice, titleFont);
  put(
    sheet,
    21,
    2,
    "項目の長さ、型、要否、コードの値、列の順序は、すべてこの見本のために作ったものです",
    bodyFont,
  );
}

function dateWords(date: Date): string {
  return `${date.getUTCFullYear()}年${date.getUTCMonth() + 1}月${date.getUTCDate()}日`;
}

export function fillHistory(
  workbook: ExcelJS.Workbook,
  title: string,
  history: readonly HistorySource[],
): void {
  const sheet = workbook.addWorksheet("改版履歴");
  const { last } = writeHeading(
    sheet,
    `${title}　改版履歴`,
    [],
    [
      { text: "版", width: 8 },
      { text: "改版日", width: 14 },
      { text: "対象シート", width: 20 },
      { text: "対象項目", width: 24 },
      { text: "改版内容", width: 60 },
    ],
  );
  history
    .filter(({ book }) => book === title)
    .forEach(({ revision, date, sheet: changed, item, text }, index) => {
      writeRow(sheet, last + 1 + index, [revision, date, changed, item, text]);
    });
}
