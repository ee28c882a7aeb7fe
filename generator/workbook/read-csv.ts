import type { DiagnosticSink } from "../diagnostics/sink.js";
import { addressOf } from "./address.js";
import { parseCsvText } from "./csv-text.js";
import { decodeExport } from "./exports/decode-export.js";
import { findDelimiter } from "./exports/find-delimiter.js";
import { makeSheet } from "./grid.js";
import type { Cell, Sheet, Workbook, WorkbookInput } from "./sheet.js";

/**
 * Reads a folder of CSV or TSV exports of one workbook: a file is a sheet. `01_表紙.csv` is the sheet
 * 表紙; the number only gives the order. A file that cannot be read is reported and left out.
 */
export function readCsvWorkbook(
  folder: string,
  files: readonly WorkbookInput[],
  sink: DiagnosticSink,
): Workbook {
  const ordered = [...files].sort((a, b) => compareNames(a.file, b.file));
  const sheets = ordered.flatMap((file) => readSheet(file, sink) ?? []);
  if (sheets.length === 0 && files.length === 0) {
    sink.report("workbook-empty", { at: { file: folder } });
  }
  return { file: folder, sheets };
}

function compareNames(a: string, b: string): number {
  const [numberA, numberB] = [a, b].map((name) => Number(/(\d+)[_-][^/]*$/.exec(name)?.[1] ?? NaN));
  if (numberA !== numberB && !Number.isNaN(numberA) && !Number.isNaN(numberB)) {
    return (numberA ?? 0) - (numberB ?? 0);
  }
  return a < b ? -1 : a > b ? 1 : 0;
}

function sheetName(file: string): string {
  const base = file.slice(file.lastIndexOf("/") + 1).replace(/\.(?:csv|tsv|txt)$/i, "");
  return base.replace(/^\d+[_-](?=.)/, "").normalize("NFC");
}

function readSheet(input: WorkbookInput, sink: DiagnosticSink): Sheet | null {
  const { file } = input;
  const text = decodeExport(input.bytes);
  if (text === null) {
    sink.report("workbook-invalid-bytes", { at: { file } });
    return null;
  }
  try {
    const rows = parseCsvText(text, findDelimiter(file, text));
    return makeSheet({
      file,
      name: sheetName(file),
      hidden: false,
      cells: makeCells(rows),
      merges: [],
      hiddenRows: new Set(),
      hiddenColumns: new Set(),
    });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    sink.report("workbook-malformed-csv", { at: { file }, args: { reason } });
    return null;
  }
}

function* makeCells(rows: readonly (readonly string[])[]): Iterable<Cell> {
  for (const [rowIndex, cells] of rows.entries()) {
    for (const [columnIndex, raw] of cells.entries()) {
      if (raw === "") continue;
      const [row, column] = [rowIndex + 1, columnIndex + 1];
      yield {
        address: addressOf(row, column),
        row,
        column,
        text: raw.replace(/\r\n?/g, "\n"),
        value: raw,
        formula: null,
        runs: null,
        mergedInto: null,
        comment: null,
      };
    }
  }
}
