import type ExcelJS from "exceljs";
import exceljs from "exceljs/lib/exceljs.bare.js";
import type { DiagnosticSink } from "../diagnostics/sink.js";
import { addressOf, parseAddress } from "./address.js";
import { readContent } from "./excel-value.js";
import { calculateMissing } from "./formula/calculate-missing.js";
import { makeSheet } from "./grid.js";
import type { Cell, MergedRange, Sheet, TextRun, WorkbookInput } from "./sheet.js";

/** Loads every worksheet of a workbook through exceljs. Throws what exceljs throws. */
export async function loadSheets(input: WorkbookInput, sink: DiagnosticSink): Promise<Sheet[]> {
  const workbook = new exceljs.Workbook();
  const { buffer, byteOffset, byteLength } = input.bytes;
  const whole = buffer.slice(byteOffset, byteOffset + byteLength);
  // Images, print settings and the like hold no facts of a spec.
  await workbook.xlsx.load(whole as ArrayBuffer, {
    ignoreNodes: ["drawing", "picture", "dataValidations", "conditionalFormatting", "extLst"],
  });
  const sheets = workbook.worksheets.map((worksheet) => readSheet(worksheet, input.file));
  return calculateMissing(sheets, sink);
}

function readSheet(worksheet: ExcelJS.Worksheet, file: string): Sheet {
  const merges = readMerges(worksheet);
  const cells: Cell[] = [];
  const hiddenRows = new Set<number>();
  worksheet.eachRow({ includeEmpty: false }, (row, number) => {
    if (row.hidden) hiddenRows.add(number);
    row.eachCell({ includeEmpty: false }, (cell) => {
      cells.push(readCell(cell));
    });
  });
  return makeSheet({
    file,
    name: worksheet.name,
    hidden: worksheet.state !== "visible",
    cells,
    merges,
    hiddenRows,
    hiddenColumns: hiddenColumns(worksheet),
  });
}

function readMerges(worksheet: ExcelJS.Worksheet): MergedRange[] {
  return worksheet.model.merges.flatMap((range) => {
    const [first = "", last = first] = String(range).split(":");
    const start = parseAddress(first);
    const end = parseAddress(last);
    if (start === null || end === null) return [];
    return [{ top: start.row, left: start.column, bottom: end.row, right: end.column }];
  });
}

function hiddenColumns(worksheet: ExcelJS.Worksheet): Set<number> {
  const hidden = new Set<number>();
  // Absent where no column has a width of its own.
  (worksheet.columns ?? []).forEach((column, index) => {
    if (column.hidden) hidden.add(index + 1);
  });
  return hidden;
}

function readCell(cell: ExcelJS.Cell): Cell {
  const row = Number(cell.row);
  const column = Number(cell.col);
  const master = cell.isMerged ? cell.master : cell;
  const numberFormat = master.numFmt ?? "General";
  const content = readContent(master.value, numberFormat);
  const formula = master === cell ? formulaOf(cell) : null;
  return {
    address: addressOf(row, column),
    row,
    column,
    text: content.text,
    value: content.value,
    formula,
    ...(formula === null ? {} : { numberFormat }),
    // A formula without a value may yet get one, and then has this look.
    runs:
      content.runs ??
      (content.text === "" && formula === null ? null : lookOf(content.text, master.font)),
    mergedInto: master === cell ? null : master.address,
    comment: commentOf(cell),
  };
}

/** Cells of a shared formula other than its first have a translated formula only through the cell. */
function formulaOf(cell: ExcelJS.Cell): string | null {
  if (cell.type !== exceljs.ValueType.Formula) return null;
  try {
    return cell.formula ?? "";
  } catch {
    // exceljs cannot translate a shared formula whose first cell is gone.
    return "";
  }
}

function lookOf(text: string, font: Partial<ExcelJS.Font> | undefined): readonly TextRun[] | null {
  const strike = font?.strike ?? false;
  const color = font?.color?.argb ?? null;
  const ordinary = color === null || color === "FF000000";
  return !strike && ordinary ? null : [{ text, strike, color }];
}

function commentOf(cell: ExcelJS.Cell): string | null {
  const note: ExcelJS.Comment | string | undefined = cell.note;
  if (note === undefined || note === "") return null;
  return typeof note === "string" ? note : (note.texts ?? []).map(({ text }) => text).join("");
}
