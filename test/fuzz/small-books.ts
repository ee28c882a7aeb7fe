import ExcelJS from "exceljs";
import { inTurn } from "./in-turn.js";
import type { FuzzBook } from "./fuzz-book.js";

/** The layout that is kept, the rows of it, and how many codes of a list. */
const layout = { id: "S901", sheet: "利用者登録" };
const lastItemRow = 22;
const codesOfList = 3;

/** Rows above the data of a sheet: title, notes and header. */
const headRows: Readonly<Record<string, number>> = {
  レイアウト一覧: 4,
  [layout.sheet]: 6,
  コード表一覧: 3,
  コード表: 4,
  単項目チェック: 4,
  関連項目チェック: 5,
  メッセージ一覧: 4,
};

type Rows = readonly ExcelJS.Row[];

/** Facts that decide which rows of the other books are kept. */
interface Kept {
  readonly items: ReadonlySet<string>;
  readonly codeLists: ReadonlySet<string>;
  readonly messages: ReadonlySet<string>;
  /** All sentences, for the labels of codes in them. */
  readonly sentences: string;
}

/**
 * The sample's books cut to one layout with a few items, and to what belongs to them: small enough for
 * thousands of runs, and still a spec without errors.
 */
export async function cutBooks(books: readonly FuzzBook[]): Promise<readonly FuzzBook[]> {
  const loaded = await inTurn(books, async ({ name, bytes }) => {
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(bytes.slice().buffer as ArrayBuffer);
    return { name, workbook };
  });
  const kept = findKept(loaded.map(({ workbook }) => workbook));
  return inTurn(loaded, async ({ name, workbook }) => {
    const bytes = await cutBook(workbook, kept).xlsx.writeBuffer();
    return { name, bytes: new Uint8Array(bytes) };
  });
}

function textOf(row: ExcelJS.Row, column: number): string {
  return row.getCell(column).text;
}

function rowsOf(workbooks: readonly ExcelJS.Workbook[], sheet: string): Rows {
  const found = workbooks.flatMap((workbook) => workbook.getWorksheet(sheet) ?? []);
  return found.flatMap((each) => each.getRows(1, each.rowCount) ?? []);
}

function findKept(workbooks: readonly ExcelJS.Workbook[]): Kept {
  const itemRows = rowsOf(workbooks, layout.sheet).slice(headRows[layout.sheet], lastItemRow);
  const items = new Set(itemRows.map((row) => textOf(row, 2)));
  const codeLists = new Set(itemRows.map((row) => textOf(row, 13)).filter((id) => id !== ""));
  const related = rowsOf(workbooks, "関連項目チェック").filter((row) => isRelated(row, items));
  const checks = rowsOf(workbooks, "単項目チェック").filter((row) => items.has(textOf(row, 2)));
  return {
    items,
    codeLists,
    messages: new Set([...checks, ...related].map((row) => textOf(row, 7))),
    sentences: related.map((row) => textOf(row, 5)).join("\n"),
  };
}

function isRelated(row: ExcelJS.Row, items: ReadonlySet<string>): boolean {
  const ids = textOf(row, 3).split("\n");
  return textOf(row, 2) === layout.id && ids.every((id) => items.has(id));
}

function cutBook(source: ExcelJS.Workbook, kept: Kept): ExcelJS.Workbook {
  const target = new ExcelJS.Workbook();
  for (const sheet of source.worksheets) {
    const keep = keepRows(sheet.name, kept);
    if (keep === null) continue;
    const rows = (sheet.getRows(1, sheet.rowCount) ?? []).filter(
      (row) => row.number <= (headRows[sheet.name] ?? 0) || keep(row),
    );
    const copy = target.addWorksheet(sheet.name);
    copyRows(sheet, copy, rows);
    // The number of columns that the list of layouts declares.
    if (sheet.name === "レイアウト一覧")
      copy.getRow(rows.length).getCell(8).value = kept.items.size;
  }
  return target;
}

/** Which rows under the head of a sheet are kept; null for a sheet that is left out. */
function keepRows(name: string, kept: Kept): ((row: ExcelJS.Row) => boolean) | null {
  const codes = new Map<string, number>();
  switch (name) {
    case "表紙":
    case "改版履歴":
      return () => true;
    case "レイアウト一覧":
      return (row) => textOf(row, 1) === layout.id;
    case layout.sheet:
      return (row) => kept.items.has(textOf(row, 2));
    case "コード表一覧":
      return (row) => kept.codeLists.has(textOf(row, 1));
    case "コード表":
      return (row) => {
        const list = textOf(row, 1);
        const count = (codes.get(list) ?? 0) + 1;
        codes.set(list, count);
        const used = count <= codesOfList || kept.sentences.includes(textOf(row, 3));
        return kept.codeLists.has(list) && used;
      };
    case "単項目チェック":
      return (row) => kept.items.has(textOf(row, 2));
    case "関連項目チェック":
      return (row) => isRelated(row, kept.items);
    case "メッセージ一覧":
      return (row) => kept.messages.has(textOf(row, 1));
    default:
      return null;
  }
}

function copyRows(source: ExcelJS.Worksheet, target: ExcelJS.Worksheet, rows: Rows): void {
  const numbers = new Map(rows.map((row, index) => [row.number, index + 1]));
  for (const row of rows) {
    row.eachCell((cell, column) => {
      if (cell.isMerged && cell.master !== cell) return;
      const copy = target.getCell(numbers.get(row.number) ?? 1, column);
      copy.value = cell.value;
      copy.style = cell.style;
    });
  }
  for (const range of source.model.merges) {
    const [, left, top, right, bottom] = /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/.exec(String(range)) ?? [];
    const [first, last] = [numbers.get(Number(top)), numbers.get(Number(bottom))];
    if (first !== undefined && last !== undefined)
      target.mergeCells(`${left}${first}:${right}${last}`);
  }
}
