import type { Language } from "../diagnostics/language.js";
import { visible } from "../diagnostics/render.js";
import { describeHeaders } from "../inspect/describe-headers.js";
import { describeAccount, describeReason, percent, rowRange } from "../inspect/describe.js";
import type {
  Account,
  BookInspection,
  Inspection,
  SheetInspection,
  TableInspection,
} from "../inspect/inspection.js";
import { isUnderstood } from "../inspect/vocabulary.js";
import { markWords, rowKindWords, tableKindWords } from "../inspect/words.js";
import { alignColumns } from "../print/align.js";
import { inspectTexts } from "./inspect-texts.js";
import { rowLines } from "./inspect-rows.js";
import { unknownLines } from "./inspect-unknown.js";

export interface TableOptions {
  /** Whether to list every row with what it is. */
  readonly rows: boolean;
}

/** An inspection as lines for a terminal: books, their sheets, and the account of cells. */
export function inspectionLines(
  inspection: Inspection,
  options: TableOptions,
  language: Language,
): readonly string[] {
  const columns = new ColumnLines(language);
  return [
    ...inspection.books.flatMap((book) => bookLines(book, columns, options, language)),
    ...summaryLines(inspection, language),
  ];
}

/** What was not recognised on all sheets, and the account of all cells. */
export function summaryLines(inspection: Inspection, language: Language): readonly string[] {
  const text = inspectTexts[language];
  return [
    ...unknownLines(inspection, language),
    ...accountLines(inspection.account, language).map((line, index) =>
      index === 0 ? `${text.total}${line}` : line,
    ),
  ];
}

function bookLines(
  { file, sheets }: BookInspection,
  columns: ColumnLines,
  options: TableOptions,
  language: Language,
): readonly string[] {
  const lines = sheets.flatMap((sheet) => sheetLines(sheet, columns, options, language));
  return [visible(file), ...lines.map((line) => (line === "" ? "" : `  ${line}`)), ""];
}

function sheetLines(
  sheet: SheetInspection,
  columns: ColumnLines,
  options: TableOptions,
  language: Language,
): readonly string[] {
  const text = inspectTexts[language];
  const notes = [
    sheet.hidden ? text.hiddenSheet : "",
    sheet.hiddenRows.length > 0 ? text.hiddenRows(sheet.hiddenRows.length) : "",
    sheet.hiddenColumns.length > 0 ? text.hiddenColumns(sheet.hiddenColumns.length) : "",
    sheet.comments.length > 0 ? text.comments(sheet.comments.length) : "",
    // The lines below say which; this makes them easy to search for.
    isUnderstood(sheet) ? "" : text.notUnderstood,
  ].filter((note) => note !== "");
  const body = [
    ...whyNoTable(sheet, language),
    ...sheet.tables.flatMap((table) => [
      tableLine(table, language),
      ...columns.of(table, sheet).map((line) => `  ${line}`),
      `  ${rowCounts(table, language)}`,
      ...legendLines(table, language).map((line) => `  ${line}`),
    ]),
    ...(options.rows ? rowLines(sheet, language) : []),
    ...accountLines(sheet.account, language),
  ];
  const bracket = notes.length === 0 ? "" : ` [${notes.join(text.comma)}]`;
  return [`${visible(sheet.name)}${bracket}`, ...body.map((line) => `  ${line}`)];
}

function whyNoTable({ skipped, tables }: SheetInspection, language: Language): readonly string[] {
  const text = inspectTexts[language];
  if (skipped?.kind === "cover") return [text.cover];
  if (skipped !== null) return [`${text.skipped}${visible(describeReason(skipped, language))}`];
  return tables.length === 0 ? [text.noTable] : [];
}

function tableLine(table: TableInspection, language: Language): string {
  const text = inspectTexts[language];
  const header = rowRange(...table.headerRows, table);
  return text.table(
    tableKindWords[table.kind][language],
    table.transposed ? text.headerColumns(header) : text.headerRows(header),
    percent(table.confidence),
  );
}

/** The columns of tables; those that are the same as on a sheet before are told in one line. */
class ColumnLines {
  readonly #language: Language;
  readonly #sheets = new Map<string, string>();

  constructor(language: Language) {
    this.#language = language;
  }

  of(table: TableInspection, sheet: SheetInspection): readonly string[] {
    const text = inspectTexts[this.#language];
    const isPlain = table.columns.every(({ unknown }) => unknown.length === 0);
    const columns = table.columns.map(({ role, column, header, basis, qualifier, hint }) => [
      ...[role, column, header, basis, qualifier, hint],
    ]);
    const key = JSON.stringify([columns, table.unrecognisedHeaders, table.ignoredHeaders]);
    const same = this.#sheets.get(key);
    if (same !== undefined && isPlain && table.unrecognisedHeaders.length === 0) {
      return [text.sameColumns(visible(same))];
    }
    if (same === undefined) this.#sheets.set(key, sheet.name);
    return columnLines(table, this.#language);
  }
}

function columnLines(table: TableInspection, language: Language): readonly string[] {
  const rows = describeHeaders(table, language).map(({ cell, header, role, confidence, why }) => [
    cell,
    short(header),
    role,
    confidence,
    visible(why),
  ]);
  return alignColumns([inspectTexts[language].columns, ...rows]);
}

/** A text of a cell for one column of a table. */
function short(text: string): string {
  const shown = visible(text);
  const chars = [...shown];
  return chars.length > 30 ? `${chars.slice(0, 29).join("")}…` : shown;
}

function rowCounts({ rowCounts: counts, transposed }: TableInspection, language: Language): string {
  const text = inspectTexts[language];
  const parts = counts.map(({ kind, rows }) => `${rowKindWords[kind][language]} ${rows}`);
  return `${transposed ? text.columnsAre : text.rowsAre}${parts.join(text.comma)}`;
}

function legendLines(
  { legends, footnotes }: TableInspection,
  language: Language,
): readonly string[] {
  const text = inspectTexts[language];
  const marks = legends.map(
    ({ mark, meaning, cell }) => `${visible(mark)}=${markWords[meaning][language]} (${cell})`,
  );
  const notes = footnotes.map(({ mark, cell, rows }) =>
    text.footnote(visible(mark), cell, rows.length),
  );
  return [
    ...(marks.length === 0 ? [] : [`${text.legend}${marks.join(text.comma)}`]),
    ...(notes.length === 0 ? [] : [`${text.footnotes}${notes.join(text.comma)}`]),
  ];
}

function accountLines(account: Account, language: Language): readonly string[] {
  const reasons = account.reasons.map(
    ({ reason, cells }) => `  ${visible(describeReason(reason, language))} ${cells}`,
  );
  return [describeAccount(account, language), ...reasons];
}
