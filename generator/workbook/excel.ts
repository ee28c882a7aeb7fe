import type ExcelJS from "exceljs";
import exceljs from "exceljs/lib/exceljs.bare.js";
import { addressOf, parseAddress } from "./address.js";
import { readContent } from "./excel-value.js";
import { makeSheet } from "./grid.js";
import { formatCode } from "./number-format.js";
import { packWorkbook } from "./parts/pack-workbook.js";
import type { PreparedWorkbook, SheetFacts } from "./parts/prepare-workbook.js";
import type { Cell, Sheet, TextRun } from "./sheet.js";

/**
 * Sheets of a prepared workbook: exceljs reads the values, their runs and their looks, everything else is
 * known already. Throws what exceljs throws.
 */
export async function loadSheets(prepared: PreparedWorkbook, file: string): Promise<Sheet[]> {
  const workbook = new exceljs.Workbook();
  const { buffer, byteOffset, byteLength } = packWorkbook(prepared);
  await workbook.xlsx.load(buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer);
  return prepared.sheets.map((facts, index) => {
    const cells = readCells(workbook.getWorksheet(index + 1), facts, prepared);
    const { name, state, merges, hiddenRows, hiddenColumns } = facts;
    const hidden = state !== "visible";
    return makeSheet({ file, name, hidden, state, cells, merges, hiddenRows, hiddenColumns });
  });
}

function readCells(
  worksheet: ExcelJS.Worksheet | undefined,
  facts: SheetFacts,
  { codes, date1904 }: PreparedWorkbook,
): Iterable<Cell> {
  const cells = new Map<string, Cell>();
  worksheet?.eachRow({ includeEmpty: false }, (row, rowNumber) => {
    row.eachCell({ includeEmpty: false }, (cell, column) => {
      // The number format of a prepared cell is the number of its code.
      const format = formatCode(Number(cell.numFmt ?? 0), codes);
      const content = readContent(cell.value, { format, date1904 });
      const runs = content.runs ?? wholeCellRun(content.text, cell.font);
      const { text, value } = content;
      const read = { ...emptyCell(rowNumber, column, facts), text, value, runs };
      cells.set(read.address, read);
    });
  });
  for (const address of [...facts.formulas.keys(), ...facts.comments.keys()]) {
    const place = cells.has(address) ? null : parseAddress(address);
    if (place !== null) cells.set(address, emptyCell(place.row, place.column, facts));
  }
  return cells.values();
}

/** A cell without a value, with its formula and its comment. */
function emptyCell(row: number, column: number, { formulas, comments }: SheetFacts): Cell {
  const address = addressOf(row, column);
  return {
    address,
    row,
    column,
    text: "",
    value: null,
    formula: formulas.get(address) ?? null,
    runs: null,
    mergedInto: null,
    comment: comments.get(address) ?? null,
  };
}

function wholeCellRun(
  text: string,
  font: Partial<ExcelJS.Font> | undefined,
): readonly TextRun[] | null {
  const strike = font?.strike ?? false;
  const color = font?.color?.argb ?? null;
  const ordinary = color === null || color === "FF000000";
  return text === "" || (!strike && ordinary) ? null : [{ text, strike, color }];
}
