import type { DiagnosticSink } from "../diagnostics/sink.js";
import type { Cell, Sheet, Workbook } from "../workbook/sheet.js";
import { readBody } from "./body.js";
import { type Header, headerAt, knownHeaderWords } from "./header.js";
import type { Lexicon } from "./lexicon.js";
import type { Role, Table } from "./table.js";

/**
 * Finds the tables of a workbook by the words of their headers, wherever they stand. A visible sheet
 * with contents in which no header is recognised is an error, unless the profile knows it as a cover.
 */
export function findTables(
  workbook: Workbook,
  lexicon: Lexicon,
  sink: DiagnosticSink,
): readonly Table[] {
  return workbook.sheets.flatMap((sheet) => tablesOf(sheet, lexicon, sink));
}

/** The filled cells of sheets that hold no tables, such as covers. */
export function coverCells(workbook: Workbook, lexicon: Lexicon): readonly Cell[] {
  return workbook.sheets
    .filter(({ name }) => lexicon.holdsNoTable(name))
    .flatMap((sheet) => filledRows(sheet).flatMap((row) => sheet.row(row)))
    .filter(({ text, mergedInto }) => text.trim() !== "" && mergedInto === null);
}

function tablesOf(sheet: Sheet, lexicon: Lexicon, sink: DiagnosticSink): readonly Table[] {
  if (lexicon.holdsNoTable(sheet.name)) return [];
  const at = { file: sheet.file, sheet: sheet.name };
  if (sheet.hidden) {
    sink.report("profile-hidden-sheet", { at });
    return [];
  }
  const headers = findHeaders(sheet, lexicon);
  if (headers.length === 0 && sheet.rowCount > 0) {
    const nearest = nearestHeader(sheet, lexicon);
    sink.report("profile-no-header", {
      at: nearest === null ? at : { ...at, cell: nearest.cell },
      args: { found: nearest?.words.join("・") ?? "—", expected: expectedHeaders(lexicon) },
    });
  }
  return headers.map((header, index) => {
    const next = headers[index + 1];
    return makeTable(
      sheet,
      header,
      next === undefined ? sheet.rowCount : next.first - 1,
      lexicon,
      sink,
    );
  });
}

function filledRows(sheet: Sheet): number[] {
  const rows: number[] = [];
  for (let row = 1; row <= sheet.rowCount; row++) if (sheet.row(row).length > 0) rows.push(row);
  return rows;
}

function findHeaders(sheet: Sheet, lexicon: Lexicon): Header[] {
  const headers: Header[] = [];
  for (let row = 1; row <= sheet.rowCount; row++) {
    const header = headerAt(sheet, row, lexicon, headers.length > 0);
    if (header === null) continue;
    headers.push(header);
    row = header.last;
  }
  return headers;
}

function nearestHeader(
  sheet: Sheet,
  lexicon: Lexicon,
): { readonly cell: string; readonly words: readonly string[] } | null {
  let nearest: { cell: string; words: readonly string[] } | null = null;
  for (const row of filledRows(sheet)) {
    const words = knownHeaderWords(sheet, row, lexicon);
    const cell = sheet.row(row)[0]?.address;
    if (cell !== undefined && words.length > (nearest?.words.length ?? 0))
      nearest = { cell, words };
  }
  return nearest;
}

/** The required headers of each kind of table, in the profile's words. */
function expectedHeaders(lexicon: Lexicon): string {
  return Object.values(lexicon.profile.tables)
    .map(({ required, headers }) => required.map((role) => headers[role]?.[0] ?? role).join("+"))
    .join(" / ");
}

function makeTable(
  sheet: Sheet,
  header: Header,
  last: number,
  lexicon: Lexicon,
  sink: DiagnosticSink,
): Table {
  const { rows, asides, incomplete } = readBody(sheet, header, last, lexicon);
  const at = { file: sheet.file, sheet: sheet.name };
  for (const cell of header.unrecognised) {
    sink.report("profile-unknown-header", {
      at: { ...at, cell: cell.address },
      args: { found: cell.text.replace(/\s+/g, " ") },
    });
  }
  for (const { cells } of incomplete) {
    const [first] = cells;
    if (first === undefined) continue;
    sink.report("profile-incomplete-row", {
      at: { ...at, cell: first.address },
      args: {
        found: cells
          .map(({ text }) => text)
          .join(" | ")
          .slice(0, 80),
      },
    });
  }
  return {
    kind: header.kind,
    sheet,
    headerRows: [header.first, header.last],
    columns: header.columns,
    rows,
    asides: [...asides, ...incomplete],
    unrecognised: header.unrecognised,
    columnsOf: (role: Role) => header.columns.filter((binding) => binding.role === role),
  };
}
