import { allFilledCells } from "../profile/filled-cells.js";
import type { SheetReading } from "../profile/find-tables.js";
import type { Lexicon } from "../profile/lexicon.js";
import type { Table } from "../profile/table.js";
import { addressOf } from "../workbook/address.js";
import type { Cell, Sheet } from "../workbook/sheet.js";
import { accountOf, addAccounts } from "./account.js";
import { fatesOf } from "./fates.js";
import { inspectColumns, round } from "./inspect-columns.js";
import type {
  BookInspection,
  CellInspection,
  Inspection,
  RowInspection,
  RowKind,
  SheetInspection,
  TableInspection,
} from "./inspection.js";

/** Makes plain data of what was found on the sheets of all books. */
export function inspectReadings(readings: readonly SheetReading[], lexicon: Lexicon): Inspection {
  const books = new Map<string, SheetInspection[]>();
  for (const reading of readings) {
    const { file } = reading.sheet;
    books.set(file, [...(books.get(file) ?? []), inspectSheet(reading, lexicon)]);
  }
  const inspected = [...books].map(([file, sheets]): BookInspection => ({
    file,
    sheets,
    account: addAccounts(sheets.map(({ account }) => account)),
  }));
  return { books: inspected, account: addAccounts(inspected.map(({ account }) => account)) };
}

/** Makes plain data of what was found on one sheet. */
export function inspectSheet(reading: SheetReading, lexicon: Lexicon): SheetInspection {
  const { sheet, plan, tables } = reading;
  const fates = fatesOf(reading);
  const filled = allFilledCells(sheet);
  return {
    name: sheet.name,
    hidden: sheet.hidden,
    rowCount: sheet.rowCount,
    columnCount: sheet.columnCount,
    hiddenRows: hiddenAmong(
      sheet.hiddenRows,
      filled.map(({ row }) => row),
    ),
    hiddenColumns: hiddenAmong(
      sheet.hiddenColumns,
      filled.map(({ column }) => column),
    ),
    skipped: plan.skip?.kind === "hidden" ? { kind: "hidden-sheet" } : plan.skip,
    tables: tables.map((table) => inspectTable(table, reading, lexicon)),
    rows: inspectRows(reading),
    cells: filled.flatMap((cell): CellInspection[] => {
      const fate = fates.get(cell.address);
      const { address, row, column, text } = cell;
      return fate === undefined ? [] : [{ cell: address, row, column, text, fate }];
    }),
    merges: sheet.merges.map(
      ({ top, left, bottom, right }) => `${addressOf(top, left)}:${addressOf(bottom, right)}`,
    ),
    comments: commentsOf(sheet),
    account: accountOf(fates.values()),
  };
}

function hiddenAmong(hidden: ReadonlySet<number>, filled: readonly number[]): readonly number[] {
  return [...new Set(filled)].filter((each) => hidden.has(each)).sort((a, b) => a - b);
}

function commentsOf(sheet: Sheet): SheetInspection["comments"] {
  return allFilledCells(sheet).flatMap(({ address, comment }) =>
    comment === null ? [] : [{ cell: address, text: comment }],
  );
}

function inspectTable(table: Table, reading: SheetReading, lexicon: Lexicon): TableInspection {
  const columns = inspectColumns(table, lexicon);
  const { rows, unrecognised, ignoredColumns, footnotes } = table;
  return {
    kind: table.kind,
    headerRows: table.headerRows,
    lastRow: table.lastRow,
    transposed: reading.plan.transposed,
    columns,
    unrecognisedHeaders: unrecognised.map(headerOf),
    ignoredHeaders: ignoredColumns.map(({ headerCell, reason }) => ({
      ...headerOf(headerCell),
      reason,
    })),
    rowCounts: countRows(table),
    legends: reading.legends.map(({ mark, meaning, cell }) => ({
      mark,
      meaning,
      cell: cell.address,
    })),
    footnotes: footnotes.map(({ mark, text, cell }) => ({
      mark,
      text,
      cell: cell.address,
      rows: rows
        .filter((row) => row.footnotes.some((note) => note.mark === mark))
        .map(({ row }) => row),
    })),
    confidence: confidenceOf(table, columns),
  };
}

/** How much of the header, of the rows and of the columns was understood, in equal parts. */
function confidenceOf(table: Table, columns: TableInspection["columns"]): number {
  const { rows, asides, ignoredColumns, unrecognised } = table;
  const known = columns.length + ignoredColumns.length;
  const header = known / Math.max(1, known + unrecognised.length);
  const broken = asides.filter(({ reason, cells }) => reason === "footer" && cells.length > 1);
  const body = rows.length / Math.max(1, rows.length + broken.length);
  const sure = columns.reduce((sum, { confidence }) => sum + confidence, 0) / columns.length;
  return round((header + body + sure) / 3);
}

function headerOf({ address, text }: Cell): { readonly cell: string; readonly text: string } {
  return { cell: address, text: text.replace(/\s+/gu, " ").trim() };
}

function countRows({ rows, asides }: Table): TableInspection["rowCounts"] {
  const counts = new Map<RowKind, number>([["item", rows.length]]);
  for (const { reason } of asides) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  return [...counts].map(([kind, count]) => ({ kind, rows: count }));
}

/** The kind of every row that holds anything; of tables side by side the first that has data there. */
function inspectRows({ prepared, tables }: SheetReading): readonly RowInspection[] {
  const kinds = new Map<number, RowInspection>();
  const put = (row: number, kind: RowKind, table: number | null): void => {
    const before = kinds.get(row)?.kind;
    if (before === undefined || before === "blank") kinds.set(row, { row, kind, table });
  };
  for (const [index, { titles, headerRows, rows, asides }] of tables.entries()) {
    for (const { row } of titles) put(row, "title", index);
    for (let row = headerRows[0]; row <= headerRows[1]; row++) put(row, "header", index);
    for (const { row } of rows) put(row, "item", index);
    for (const { row, reason } of asides) put(row, reason, index);
  }
  const { sheet } = prepared;
  for (let row = 1; row <= sheet.rowCount; row++) {
    if (sheet.row(row).some(({ text }) => text.trim() !== "")) put(row, "outside", null);
  }
  return [...kinds.values()].sort((a, b) => a.row - b.row);
}
