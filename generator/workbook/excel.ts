import type ExcelJS from "exceljs";
import exceljs from "exceljs/lib/exceljs.bare.js";
import { addressOf, parseAddress } from "./address.js";
import { type Content, nothing as emptyContent, readContent } from "./excel-value.js";
import { makeSheet } from "./grid.js";
import { formatCode } from "./number-format.js";
import { placeOfValue } from "./parts/distinct-values.js";
import { packWorkbook } from "./parts/pack-workbook.js";
import type { PreparedWorkbook, SheetFacts } from "./parts/prepare-workbook.js";
import type { Cell, Sheet, TextRun } from "./sheet.js";

/**
 * Sheets of a prepared workbook: exceljs reads the values, their runs and their looks, everything else is
 * known already. Throws what exceljs throws.
 */
export async function loadSheets(prepared: PreparedWorkbook, file: string): Promise<Sheet[]> {
  const contents = await loadContents(prepared);
  return prepared.sheets.map((facts) => {
    const { name, state, merges, hiddenRows, hiddenColumns } = facts;
    const cells = readCells(facts, contents);
    const hidden = state !== "visible";
    return makeSheet({ file, name, hidden, state, cells, merges, hiddenRows, hiddenColumns });
  });
}

/** A value with the look that its cell has, whatever its text. */
interface LookedContent extends Content {
  readonly numberFormat: string;
  readonly look: Pick<TextRun, "strike" | "color"> | null;
}

const nothing: LookedContent = { ...emptyContent, numberFormat: "General", look: null };

/** The distinct values by number. */
async function loadContents(prepared: PreparedWorkbook): Promise<readonly LookedContent[]> {
  const workbook = new exceljs.Workbook();
  const { buffer, byteOffset, byteLength } = packWorkbook(prepared);
  await workbook.xlsx.load(buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer);
  const [worksheet] = workbook.worksheets;
  if (worksheet === undefined) return [];
  const { codes, date1904 } = prepared;
  return Array.from({ length: prepared.valueCount }, (_, number) => {
    const { row, column } = placeOfValue(number);
    const cell = worksheet.getRow(row).getCell(column);
    // The number format of a prepared cell is the number of its code.
    const format = formatCode(Number(cell.numFmt ?? 0), codes);
    const content = readContent(cell.value, { format, date1904 });
    return { ...content, numberFormat: format, look: lookOf(cell.font) };
  });
}

function readCells(facts: SheetFacts, contents: readonly LookedContent[]): readonly Cell[] {
  const cells = facts.cells.map(({ row, column, value }) => {
    return makeCell(row, column, contents[value] ?? nothing, facts);
  });
  // Formulas and comments may stand where there is no value.
  const valued = new Set(cells.map(({ address }) => address));
  const addresses = new Set([...facts.formulas.keys(), ...facts.comments.keys()]);
  for (const address of addresses) {
    const place = valued.has(address) ? null : parseAddress(address);
    if (place !== null) cells.push(makeCell(place.row, place.column, nothing, facts));
  }
  return cells;
}

function makeCell(row: number, column: number, content: LookedContent, facts: SheetFacts): Cell {
  const address = addressOf(row, column);
  const { text, value, runs, look, numberFormat } = content;
  const formula = facts.formulas.get(address) ?? null;
  // A formula without a value may yet get one, and then has the look of its cell.
  const isLooked = look !== null && (text !== "" || formula !== null);
  return {
    address,
    row,
    column,
    text,
    value,
    formula,
    ...(formula === null ? {} : { numberFormat }),
    runs: runs ?? (isLooked ? [{ text, ...look }] : null),
    mergedInto: null,
    comment: facts.comments.get(address) ?? null,
  };
}

/** The look of a whole cell; null where it is the automatic one. */
function lookOf(font: Partial<ExcelJS.Font> | undefined): LookedContent["look"] {
  const strike = font?.strike ?? false;
  const color = font?.color?.argb ?? null;
  return !strike && (color === null || color === "FF000000") ? null : { strike, color };
}
