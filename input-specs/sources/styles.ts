import type ExcelJS from "exceljs";

/** The looks of the sample workbooks. */

export const bodyFont: Partial<ExcelJS.Font> = {
  name: "ＭＳ ゴシック",
  size: 9,
  family: 3,
  charset: 128,
};
export const headingFont: Partial<ExcelJS.Font> = { ...bodyFont, bold: true };
export const titleFont: Partial<ExcelJS.Font> = { ...bodyFont, size: 14, bold: true };

const thin: Partial<ExcelJS.Border> = { style: "thin", color: { argb: "FF7F7F7F" } };
export const box: Partial<ExcelJS.Borders> = { top: thin, left: thin, bottom: thin, right: thin };

export const headerFill: ExcelJS.Fill = {
  type: "pattern",
  pattern: "solid",
  fgColor: { argb: "FFDDEBF7" },
};

/** A header of one or two rows: a plain word, or a word over several. */
export interface HeaderColumn {
  readonly text: string;
  readonly width: number;
  readonly parts?: readonly { readonly text: string; readonly width: number }[];
}

/** Value of a body cell, with a number format for codes that are stored as numbers. */
export type BodyValue = string | { readonly number: number; readonly format: string };

/** Writes a title, notes and a header from the first row on; returns the header's rows. */
export function writeHeading(
  sheet: ExcelJS.Worksheet,
  title: string,
  notes: readonly string[],
  columns: readonly HeaderColumn[],
): { readonly first: number; readonly last: number } {
  put(sheet, 1, 1, title, titleFont);
  for (const [index, note] of notes.entries()) put(sheet, index + 2, 1, note, bodyFont);
  const first = notes.length + 3;
  const twoRows = columns.some(({ parts }) => parts !== undefined);
  const last = twoRows ? first + 1 : first;
  let column = 1;
  for (const header of columns) {
    column += writeHeaderColumn(sheet, first, last, column, header);
  }
  sheet.views = [{ state: "frozen", xSplit: 0, ySplit: last, topLeftCell: `A${last + 1}` }];
  sheet.pageSetup = {
    paperSize: 9,
    orientation: "landscape",
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    printTitlesRow: `${first}:${last}`,
  };
  return { first, last };
}

function writeHeaderColumn(
  sheet: ExcelJS.Worksheet,
  first: number,
  last: number,
  column: number,
  { text, width, parts }: HeaderColumn,
): number {
  if (parts === undefined) {
    sheet.getColumn(column).width = width;
    for (let row = first; row <= last; row++)
      headerCell(sheet, row, column, row === first ? text : "");
    if (last > first) sheet.mergeCells(first, column, last, column);
    return 1;
  }
  parts.forEach((part, index) => {
    sheet.getColumn(column + index).width = part.width;
    headerCell(sheet, first, column + index, index === 0 ? text : "");
    headerCell(sheet, last, column + index, part.text);
  });
  if (parts.length > 1) sheet.mergeCells(first, column, first, column + parts.length - 1);
  return parts.length;
}

function headerCell(sheet: ExcelJS.Worksheet, row: number, column: number, text: string): void {
  const cell = put(sheet, row, column, text, headingFont);
  cell.fill = headerFill;
  cell.border = box;
  cell.alignment = { horizontal: "center", vertical: "middle", wrapText: true };
}

/** Writes a body row in boxes. */
export function writeRow(
  sheet: ExcelJS.Worksheet,
  row: number,
  values: readonly BodyValue[],
): void {
  values.forEach((value, index) => {
    const cell = put(sheet, row, index + 1, typeof value === "string" ? value : null, bodyFont);
    if (typeof value !== "string") {
      cell.value = value.number;
      cell.numFmt = value.format;
    }
    cell.border = box;
    cell.alignment = { vertical: "top", wrapText: true };
  });
}

/** Writes one cell; an empty text leaves it without a value. */
export function put(
  sheet: ExcelJS.Worksheet,
  row: number,
  column: number,
  text: string | null,
  font: Partial<ExcelJS.Font>,
): ExcelJS.Cell {
  const cell = sheet.getCell(row, column);
  if (text !== null && text !== "") cell.value = text;
  cell.font = font;
  return cell;
}
