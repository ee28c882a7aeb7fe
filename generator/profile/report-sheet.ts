import { filledCells } from "./filled-cells.js";
import type { Place } from "../diagnostics/problem.js";
import type { DiagnosticSink } from "../diagnostics/sink.js";
import type { Cell, Sheet } from "../workbook/sheet.js";
import type { ChangeWords } from "./change-words.js";
import type { SheetReading } from "./find-tables.js";
import { knownHeaderWords } from "./header.js";
import { headedColumns } from "./header-stacks.js";
import type { Lexicon } from "./lexicon.js";
import { findLooks } from "./revision-looks.js";
import type { Table } from "./table.js";
import { normaliseMark } from "./words.js";

/** Reports what of a sheet was not understood, or was read in a way that its readers should know of. */
export function reportSheet(
  reading: SheetReading,
  lexicon: Lexicon,
  changeWords: ChangeWords,
  sink: DiagnosticSink,
): void {
  const { sheet, plan, prepared, tables } = reading;
  const at = { file: sheet.file, sheet: sheet.name };
  if (plan.skip !== null) {
    if (plan.skip.kind === "hidden") sink.report("profile-hidden-sheet", { at });
    return;
  }
  if (tables.length === 0 && prepared.sheet.rowCount > 0) {
    reportNoHeader(prepared.sheet, at, lexicon, sink);
  }
  for (const table of tables) {
    const cells = dataCells(table);
    reportHeader(table, cells, at, sink);
    reportRows(table, at, sink);
    reportLooks(cells, at, lexicon, sink);
    reportChangeWords(table, cells, at, changeWords, sink);
  }
  reportOutside(reading, at, sink);
  reportLegends(reading, at, lexicon, sink);
  reportHidden(sheet, at, lexicon, sink);
}

type SheetPlace = Pick<Place, "file" | "sheet">;

function inCell(at: SheetPlace, cell: Cell): Place {
  return { ...at, file: at.file, cell: cell.address };
}

function reportNoHeader(
  sheet: Sheet,
  at: { readonly file: string; readonly sheet: string },
  lexicon: Lexicon,
  sink: DiagnosticSink,
): void {
  const nearest = nearestHeader(sheet, lexicon);
  sink.report("profile-no-header", {
    at: nearest === null ? at : { ...at, cell: nearest.cell },
    args: { found: nearest?.words.join("・") ?? "—", expected: expectedHeaders(lexicon) },
  });
}

function nearestHeader(
  sheet: Sheet,
  lexicon: Lexicon,
): { readonly cell: string; readonly words: readonly string[] } | null {
  let nearest: { cell: string; words: readonly string[] } | null = null;
  for (let row = 1; row <= sheet.rowCount; row++) {
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

function reportHeader(
  table: Table,
  cells: readonly Cell[],
  at: SheetPlace,
  sink: DiagnosticSink,
): void {
  for (const cell of table.unrecognised) {
    sink.report("profile-unknown-header", {
      at: inCell(at, cell),
      args: { found: cell.text.replace(/\s+/g, " ") },
    });
  }
  reportBeside(table, cells, at, sink);
}

/** Filled cells of a sheet with tables that belong to none of them. */
function reportOutside(
  { prepared, tables }: SheetReading,
  at: SheetPlace,
  sink: DiagnosticSink,
): void {
  if (tables.length === 0) return;
  const { sheet } = prepared;
  const titles = new Set(tables.flatMap((table) => table.titles.map(({ row }) => row)));
  const belongs = (row: number) =>
    titles.has(row) ||
    tables.some(({ headerRows, lastRow }) => row >= headerRows[0] && row <= lastRow);
  const outside: Cell[] = [];
  for (let row = 1; row <= sheet.rowCount; row++) {
    if (belongs(row)) continue;
    outside.push(...filledCells(sheet, row));
  }
  const [first] = outside;
  if (first === undefined) return;
  sink.report("profile-outside-tables", {
    at: inCell(at, first),
    args: { count: outside.length, found: first.text.replace(/\s+/g, " ").slice(0, 40) },
  });
}

/** Filled cells in rows of data that stand under no header at all. */
function reportBeside(
  table: Table,
  cells: readonly Cell[],
  at: SheetPlace,
  sink: DiagnosticSink,
): void {
  const headed = headedColumns(table.sheet, ...table.headerRows);
  const [first, ...others] = cells.filter(({ column }) => !headed.has(column));
  if (first === undefined) return;
  sink.report("profile-cell-without-header", {
    at: inCell(at, first),
    related: others.slice(0, 3).map((cell) => inCell(at, cell)),
    args: { count: others.length + 1 },
  });
}

function reportRows(table: Table, at: SheetPlace, sink: DiagnosticSink): void {
  for (const { reason, cells } of table.asides) {
    const [first, second] = cells;
    if (reason !== "footer" || first === undefined || second === undefined) continue;
    const found = cells.map(({ text }) => text).join(" | ");
    sink.report("profile-incomplete-row", {
      at: inCell(at, first),
      args: { found: found.slice(0, 80) },
    });
  }
}

function reportLooks(
  cells: readonly Cell[],
  at: SheetPlace,
  lexicon: Lexicon,
  sink: DiagnosticSink,
): void {
  const struck: Cell[] = [];
  const colored = new Map<string, Cell[]>();
  for (const cell of cells) {
    const looks = findLooks(cell, lexicon.profile.changeMarks);
    if (looks === null) continue;
    if (looks.struck === "whole") struck.push(cell);
    if (looks.struck === "part") {
      sink.report("profile-partly-struck", {
        at: inCell(at, cell),
        args: { found: cell.text.slice(0, 80) },
      });
    }
    for (const color of looks.colors) {
      colored.set(color, [...(colored.get(color) ?? []), cell]);
    }
  }
  reportMany("profile-struck", struck, {}, at, sink);
  for (const [color, marked] of colored)
    reportMany("profile-coloured", marked, { color }, at, sink);
}

/** One report for all the cells of a sheet that have a mark, with the first few places. */
function reportMany(
  code: "profile-struck" | "profile-coloured" | "profile-change-word",
  [first, ...others]: readonly Cell[],
  args: { readonly color?: string; readonly word?: string },
  at: SheetPlace,
  sink: DiagnosticSink,
): void {
  if (first === undefined) return;
  sink.report(code, {
    at: inCell(at, first),
    related: others.slice(0, 3).map((cell) => inCell(at, cell)),
    args: {
      count: others.length + 1,
      color: args.color ?? "",
      word: args.word ?? "",
      found: first.text.replace(/\s+/g, " ").slice(0, 40),
    },
  });
}

/** The filled cells of the rows of data. */
function dataCells({ sheet, span: [from, to], rows }: Table): readonly Cell[] {
  return rows
    .flatMap(({ row, continuations }) => [row, ...continuations])
    .flatMap((row) => filledCells(sheet, row))
    .filter(({ column }) => column >= from && column <= to);
}

function reportChangeWords(
  table: Table,
  cells: readonly Cell[],
  at: SheetPlace,
  changeWords: ChangeWords,
  sink: DiagnosticSink,
): void {
  const found = new Map<string, Cell[]>();
  const columns = new Set(table.columnsOf("changeMark").map(({ column }) => column));
  for (const cell of cells) {
    const inText = changeWords.inText(cell.text);
    const word = columns.has(cell.column) ? cell.text.trim() : inText?.word;
    const action = columns.has(cell.column) ? changeWords.inColumn(cell.text) : inText?.action;
    if (word === undefined || action !== "report") continue;
    found.set(word, [...(found.get(word) ?? []), cell]);
  }
  for (const [word, marked] of found) reportMany("profile-change-word", marked, { word }, at, sink);
}

/** A legend that says something else than the default profile was followed; the user's profile goes before it. */
function reportLegends(
  { legends, tables }: SheetReading,
  at: SheetPlace,
  lexicon: Lexicon,
  sink: DiagnosticSink,
): void {
  if (!tables.some((table) => table.columnsOf("requirement").length > 0)) return;
  const { ownRequirementMarks } = lexicon.profile;
  const own = new Set(Object.keys(ownRequirementMarks).map((mark) => normaliseMark(mark)));
  const told = new Set<string>();
  for (const { mark, word, meaning, cell } of legends) {
    const usual = lexicon.requirementOf(mark);
    if (usual === meaning || told.has(mark)) continue;
    told.add(mark);
    const code = own.has(normaliseMark(mark)) ? "profile-legend-overruled" : "profile-legend";
    sink.report(code, { at: inCell(at, cell), args: { mark, word, usual: usual ?? "—" } });
  }
}

function reportHidden(sheet: Sheet, at: SheetPlace, lexicon: Lexicon, sink: DiagnosticSink): void {
  const { rows, columns } = lexicon.profile.hidden;
  const isFilled = (row: number) => sheet.row(row).some(({ text }) => text.trim() !== "");
  const hiddenRows = [...sheet.hiddenRows].filter(isFilled);
  const hiddenColumns = [...sheet.hiddenColumns].filter((column) => column <= sheet.columnCount);
  const counts = { rows: hiddenRows.length, columns: hiddenColumns.length };
  if (counts.rows > 0 && rows === "read") {
    sink.report("profile-hidden-rows", { at, args: { count: counts.rows } });
  }
  if (counts.columns > 0 && columns === "read") {
    sink.report("profile-hidden-columns", { at, args: { count: counts.columns } });
  }
}
