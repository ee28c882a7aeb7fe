import type { Language } from "../../diagnostics/language.js";
import { columnLetters } from "../../workbook/address.js";
import { describeBasis, describeFate, percent } from "../describe.js";
import type {
  CellInspection,
  ColumnInspection,
  SheetInspection,
  TableInspection,
} from "../inspection.js";
import { rowKindWords } from "../words.js";
import { type GridCell, layOut } from "./grid.js";
import { groupOf } from "./groups.js";
import { type Markup, markup } from "../../print/markup.js";
import { pageTexts } from "./texts.js";

/** The most characters that are shown of a cell. */
const longestText = 1000;

/** A sheet as a table: cells in the colours of what they were read as, with the reason on hover. */
export function sheetGrid(sheet: SheetInspection, language: Language): Markup {
  const text = pageTexts[language];
  const { columns, rows, rowsLeft, columnsLeft } = layOut(sheet);
  const titles = new CellTitles(sheet, language);
  const kinds = rowKinds(sheet, language);
  const head = columns.map((column) => markup`<th>${columnLetters(column)}</th>`);
  const body = rows.map(({ from, to, cells }) => {
    const name = from === to ? String(from) : `${from}–${to}`;
    const kind = kinds.get(from) ?? text.emptyRow;
    const drawn = cells.map((cell) => gridCell(cell, titles, language));
    return markup`<tr><th title="${kind}">${name}</th>${drawn}</tr>\n`;
  });
  const left = [
    ...(rowsLeft > 0 ? [text.rowsLeft(rowsLeft)] : []),
    ...(columnsLeft > 0 ? [text.columnsLeft(columnsLeft)] : []),
  ];
  return markup`<div class="grid"><table><thead><tr><th></th>${head}</tr></thead><tbody>
${body}</tbody></table></div>${left.map((note) => markup`<p class="quiet">${note}</p>`)}\n`;
}

function gridCell(
  { cell, colspan, rowspan }: GridCell,
  titles: CellTitles,
  language: Language,
): Markup {
  if (cell === null) return markup`<td></td>`;
  const over = [
    ...(colspan > 1 ? [markup` colspan="${colspan}"`] : []),
    ...(rowspan > 1 ? [markup` rowspan="${rowspan}"`] : []),
  ];
  const column = titles.columnOf(cell);
  const isUnknown = column !== undefined && isUnknownWord(cell, column);
  const classes = `${groupOf(cell.fate)}${isUnknown ? " unknown" : ""}`;
  const title = titles.of(cell, column, isUnknown);
  const text = shorten(cell.text, language);
  return markup`<td class="${classes}"${over} title="${title}">${text}</td>`;
}

function shorten(text: string, language: Language): string {
  if (text.length <= longestText) return text;
  const start = text.slice(0, longestText).replace(/[\ud800-\udbff]$/, "");
  return `${start}${pageTexts[language].moreText(text.length - start.length)}`;
}

function isUnknownWord({ text }: CellInspection, { unknown }: ColumnInspection): boolean {
  if (unknown.length === 0) return false;
  const word = text.replace(/\s+/gu, " ").trim();
  return unknown.some((each) => each.word === word);
}

function rowKinds(
  { rows, tables }: SheetInspection,
  language: Language,
): ReadonlyMap<number, string> {
  // The rows of a transposed table are columns here.
  if (tables.some(({ transposed }) => transposed)) return new Map();
  return new Map(rows.map(({ row, kind }) => [row, rowKindWords[kind][language]]));
}

/** Finds what is said of a cell on hover. */
class CellTitles {
  readonly #language: Language;
  readonly #tables: readonly TableInspection[];
  readonly #columns: ReadonlyMap<TableInspection, ReadonlyMap<number, ColumnInspection>>;

  constructor({ tables }: SheetInspection, language: Language) {
    this.#language = language;
    this.#tables = tables;
    this.#columns = new Map(
      tables.map((table) => [table, new Map(table.columns.map((each) => [each.column, each]))]),
    );
  }

  /** The column that a cell of a table's rows stands in. */
  columnOf({ row, column, fate }: CellInspection): ColumnInspection | undefined {
    if (fate.status === "ignored" || (fate.status === "note" && fate.as !== "remark"))
      return undefined;
    for (const table of this.#tables) {
      const [across, along] = table.transposed ? [row, column] : [column, row];
      if (along < table.headerRows[0] || along > table.lastRow) continue;
      const found = this.#columns.get(table)?.get(across);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  of(cell: CellInspection, column: ColumnInspection | undefined, isUnknown: boolean): string {
    const text = pageTexts[this.#language];
    const lines = [`${cell.cell} ${describeFate(cell.fate, this.#language)}`];
    if (column !== undefined) {
      const basis = describeBasis(column, this.#language);
      lines.push(text.column(column.header, column.cell, basis, percent(column.confidence)));
    }
    if (isUnknown) lines.push(text.unknownValue);
    return lines.join("\n");
  }
}
