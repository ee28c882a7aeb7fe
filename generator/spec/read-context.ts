import type { Place } from "../diagnostics/problem.js";
import type { ProblemCode } from "../diagnostics/catalogue.js";
import type { Details, DiagnosticSink } from "../diagnostics/sink.js";
import type { Lexicon } from "../profile/lexicon.js";
import type { Role, Table, TableRow } from "../profile/table.js";
import type { Cell } from "../workbook/sheet.js";
import type { SourceRef } from "./model.js";
import { wholeNumber } from "./values.js";

/** What every reader of a table needs. */
export interface ReadContext {
  readonly lexicon: Lexicon;
  readonly sink: DiagnosticSink;
  /** What `reportOnce` has reported. */
  readonly reported: Set<string>;
}

/** Reports a problem of a cell that several readings come to, such as those of the layouts of one sheet, once. */
export function reportOnce<Code extends ProblemCode>(
  { sink, reported }: ReadContext,
  code: Code,
  details: Details<Code>,
): void {
  const { file = "", sheet = "", cell = "" } = details.at ?? {};
  const key = [code, file, sheet, cell].join("\u0000");
  if (reported.has(key)) return;
  reported.add(key);
  sink.report(code, details);
}

/** Reference to a cell of a table's sheet. */
export function refOf(table: Table, cell: Cell): SourceRef {
  return { file: table.sheet.file, sheet: table.sheet.name, cell: cell.address };
}

/** Reference to the cell of a role in a row, or to the row's first cell where that one is empty. */
export function refIn(table: Table, row: TableRow, role: Role): SourceRef {
  const cell = row.cell(role);
  if (cell !== undefined) return refOf(table, cell);
  return refOf(table, row.start);
}

/** The place that a diagnostic names for a reference. */
export function placeOf({ file, sheet, cell }: SourceRef): Place {
  return { file, sheet, cell };
}

/** Tables of one kind, in the order they were found. */
export function tablesOf(tables: readonly Table[], kind: Table["kind"]): readonly Table[] {
  return tables.filter((table) => table.kind === kind);
}

/** A number of things that a table declares, with its unit if any; what is no number is reported. */
export function declaredCount(
  table: Table,
  row: TableRow,
  context: ReadContext,
): { readonly count: number; readonly source: SourceRef } | null {
  const text = row.text("columnCount");
  if (text === "" || context.lexicon.isNone(text)) return null;
  const count = wholeNumber(text.replace(/(?:件|列|項目|個)$/u, ""));
  const source = refIn(table, row, "columnCount");
  if (count !== null) return { count, source };
  reportOnce(context, "spec-length-not-number", { at: placeOf(source), args: { found: text } });
  return null;
}
