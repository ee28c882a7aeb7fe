import ExcelJS from "exceljs";
import { expect, it } from "vitest";
import { DiagnosticSink } from "../../generator/diagnostics/sink.js";
import { defaultProfile } from "../../generator/profile/default-profile.js";
import { readSheets } from "../../generator/profile/find-tables.js";
import { makeLexicon } from "../../generator/profile/lexicon.js";
import { readWorkbook } from "../../generator/workbook/read-workbook.js";

it("reads headers that are merged over many narrow columns, each once", async () => {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet("一覧");
  const put = (row: number, column: number, width: number, text: string) => {
    sheet.getCell(row, column).value = text;
    sheet.mergeCells(row, column, row, column + width - 1);
  };
  sheet.getCell(1, 1).value = "メッセージの一覧";
  put(3, 1, 3, "No.");
  put(3, 4, 5, "メッセージID");
  put(3, 9, 9, "メッセージ内容");
  put(3, 18, 4, "担当部署");
  put(4, 1, 3, "1");
  put(4, 4, 5, "M001");
  put(4, 9, 9, "入力してください。");
  put(4, 18, 4, "総務");
  const bytes = new Uint8Array(await workbook.xlsx.writeBuffer());
  const sink = new DiagnosticSink();
  const read = await readWorkbook({ file: "book.xlsx", bytes }, sink);
  const readings = read === null ? [] : readSheets(read, makeLexicon(defaultProfile), sink);
  const [table] = readings.flatMap(({ tables }) => tables);
  expect(table?.columns.map(({ role, column }) => `${role} ${column}`)).toEqual([
    "no 1",
    "messageId 4",
    "messageText 9",
  ]);
  expect(table?.rows.map((row) => [row.text("messageId"), row.text("messageText")])).toEqual([
    ["M001", "入力してください。"],
  ]);
  expect(sink.diagnostics.map(({ code, at }) => `${code} ${at?.cell}`)).toEqual([
    "profile-unknown-header R3",
  ]);
});
