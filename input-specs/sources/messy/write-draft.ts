import type ExcelJS from "exceljs";
import { bodyFont, box, headerFill, headingFont, titleFont } from "../styles.js";
import { lettersOf } from "./letters.js";
import type { DataRow, DraftCell, DraftColumn, DraftSheet, DraftTable, LineRow } from "./draft.js";

/** Writes a draft as the next sheet of a workbook. */
export function writeDraft(workbook: ExcelJS.Workbook, draft: DraftSheet): void {
  const state = draft.hidden === true ? "hidden" : "visible";
  const sheet = workbook.addWorksheet(draft.name, { state });
  const paper = draft.transposed === true ? new TurnedPaper(sheet) : new Paper(sheet);
  let row = draft.top + 1;
  let column = draft.left + 1;
  for (const table of draft.tables) {
    const last = new TableWriter(paper, table, column).write(row);
    if (draft.beside === true) column += table.columns.length + 1;
    else row = last + 2;
  }
  for (const [address, cell] of draft.strays) fillCell(sheet.getCell(address), cell);
}

/** Where cells are put: rows and columns as the tables count them. */
class Paper {
  readonly sheet: ExcelJS.Worksheet;

  constructor(sheet: ExcelJS.Worksheet) {
    this.sheet = sheet;
  }

  cell(row: number, column: number): ExcelJS.Cell {
    return this.sheet.getCell(row, column);
  }

  merge(top: number, left: number, bottom: number, right: number): void {
    if (bottom > top || right > left) this.sheet.mergeCells(top, left, bottom, right);
  }

  hideRow(row: number): void {
    this.sheet.getRow(row).hidden = true;
  }

  shapeColumn(column: number, { width, hidden }: DraftColumn): void {
    this.sheet.getColumn(column).width = width;
    if (hidden === true) this.sheet.getColumn(column).hidden = true;
  }
}

/** Rows become columns. */
class TurnedPaper extends Paper {
  override cell(row: number, column: number): ExcelJS.Cell {
    return super.cell(column, row);
  }

  override merge(top: number, left: number, bottom: number, right: number): void {
    super.merge(left, top, right, bottom);
  }

  override hideRow(row: number): void {
    this.sheet.getColumn(row).hidden = true;
  }

  override shapeColumn(): void {}
}

class TableWriter {
  readonly #paper: Paper;
  readonly #table: DraftTable;
  readonly #left: number;
  readonly #columns: ReadonlyMap<string, number>;

  constructor(paper: Paper, table: DraftTable, left: number) {
    this.#paper = paper;
    this.#table = table;
    this.#left = left;
    this.#columns = new Map(table.columns.map(({ key }, index) => [key, left + index]));
  }

  /** Writes the table from a row on; gives its last row. */
  write(start: number): number {
    const { above, rows, below } = this.#table;
    let row = start;
    for (const each of above) this.#writeLine(row++, each, titleFont);
    row = this.#writeHeader(row) + 1;
    for (const each of rows) {
      if (each.kind === "line") this.#writeLine(row, each, bodyFont);
      else this.#writeData(row, each);
      row += 1;
    }
    this.#mergeDown(row - rows.length);
    for (const each of below) this.#writeLine(row++, each, bodyFont);
    return row - 1;
  }

  #writeLine(row: number, { cells, across }: LineRow, font: Partial<ExcelJS.Font>): void {
    for (const [offset, cell] of cells) {
      fillCell(this.#paper.cell(row, this.#left + offset), cell, font);
    }
    const right = this.#left + this.#table.columns.length - 1;
    if (across) this.#paper.merge(row, this.#left, row, right);
  }

  /** Gives the last row of the header. */
  #writeHeader(first: number): number {
    const { columns, unmergedHeader = false } = this.#table;
    const last = columns.some(({ lower }) => lower !== null) ? first + 1 : first;
    columns.forEach((column, index) => {
      const at = this.#left + index;
      this.#paper.shapeColumn(at, column);
      const repeats = columns[index - 1]?.upper === column.upper && column.lower !== null;
      this.#headerCell(first, at, repeats ? "" : column.upper);
      if (column.lower !== null) this.#headerCell(last, at, column.lower);
      else if (last > first) this.#headerCell(last, at, "");
      if (unmergedHeader) return;
      if (column.lower === null) this.#paper.merge(first, at, last, at);
      else if (!repeats) this.#paper.merge(first, at, first, this.#endOf(index));
    });
    return last;
  }

  /** The last column under the upper header word of a column. */
  #endOf(index: number): number {
    const { columns } = this.#table;
    let end = index;
    while (columns[end + 1]?.upper === columns[index]?.upper && columns[end + 1]?.lower !== null) {
      end += 1;
    }
    return this.#left + end;
  }

  #headerCell(row: number, column: number, text: string): void {
    const cell = this.#paper.cell(row, column);
    if (text !== "") cell.value = text;
    cell.font = headingFont;
    cell.fill = headerFill;
    cell.border = box;
    cell.alignment = { horizontal: "center", vertical: "middle", wrapText: true };
  }

  #writeData(row: number, { cells, hidden }: DataRow): void {
    for (const [key, column] of this.#columns) {
      const target = this.#paper.cell(row, column);
      const cell = cells.get(key);
      const place = { row, letters: (name: string) => lettersOf(this.#columns.get(name) ?? 1) };
      fillCell(target, cell ?? { text: "" }, bodyFont, cell?.formula?.(place));
      target.border = box;
      target.alignment = { vertical: "top", wrapText: true };
    }
    if (hidden === true) this.#paper.hideRow(row);
  }

  /** Merges the cells that are said to go on with the one above. */
  #mergeDown(first: number): void {
    const { rows } = this.#table;
    for (const [key, column] of this.#columns) {
      let top = 0;
      for (let index = 1; index <= rows.length; index++) {
        const row = rows[index];
        if (row?.kind === "data" && row.merged.has(key)) continue;
        this.#paper.merge(first + top, column, first + index - 1, column);
        top = index;
      }
    }
  }
}

function fillCell(
  target: ExcelJS.Cell,
  cell: DraftCell,
  font: Partial<ExcelJS.Font> = bodyFont,
  formula?: string,
): void {
  const { text, number, runs, strike, color, comment } = cell;
  target.font = look(font, strike, color);
  if (number !== undefined) target.numFmt = number.format;
  if (formula !== undefined) target.value = { formula } as ExcelJS.CellFormulaValue;
  else if (number !== undefined) target.value = number.value;
  else if (runs !== undefined) {
    target.value = {
      richText: runs.map((run) => ({ text: run.text, font: look(font, run.strike, run.color) })),
    };
  } else if (text !== "") target.value = text;
  if (comment !== undefined) target.note = comment;
}

function look(
  font: Partial<ExcelJS.Font>,
  strike: boolean | undefined,
  color: string | undefined,
): Partial<ExcelJS.Font> {
  return {
    ...font,
    ...(strike === true ? { strike } : {}),
    ...(color === undefined ? {} : { color: { argb: `FF${color}` } }),
  };
}
