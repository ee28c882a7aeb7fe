import type { Language } from "../diagnostics/language.js";
import { parseAddress } from "../workbook/address.js";
import { columnName, describeBasis, percent } from "./describe.js";
import type { TableInspection } from "./inspection.js";
import { headerWords, roleWords } from "./words.js";

/** What is said of one header of a table, in words. */
export interface HeaderDescription {
  /** Address, with the column where it is another: a merged header, or one fact of several in a cell. */
  readonly cell: string;
  readonly header: string;
  readonly role: string;
  /** Empty for columns that are not read. */
  readonly confidence: string;
  readonly why: string;
}

/** The headers of a table in the order of their columns, whether they were recognised or not. */
export function describeHeaders(
  table: TableInspection,
  language: Language,
): readonly HeaderDescription[] {
  const { columns, unrecognisedHeaders, ignoredHeaders } = table;
  const known = columns.map((column) => ({
    at: column.column,
    cell: placeOf(column.cell, column.column, table),
    header: column.header,
    role: roleWords[column.role][language],
    confidence: percent(column.confidence),
    why: describeBasis(column, language),
  }));
  const unknown = unrecognisedHeaders.map(({ cell, text }) => ({
    ...unread(cell, text, table),
    role: headerWords.unrecognised[language],
    why: headerWords.notRead[language],
  }));
  const ignored = ignoredHeaders.map(({ cell, text, reason }) => ({
    ...unread(cell, text, table),
    role: headerWords.ignored[language],
    why: reason,
  }));
  return [...known, ...unknown, ...ignored]
    .sort((a, b) => a.at - b.at)
    .map(({ at: _, ...description }) => description);
}

function unread(cell: string, header: string, table: TableInspection) {
  return { at: columnAt(cell, table) ?? 0, cell, header, confidence: "" };
}

function columnAt(cell: string, { transposed }: TableInspection): number | undefined {
  const place = parseAddress(cell);
  return transposed ? place?.row : place?.column;
}

function placeOf(cell: string, column: number, table: TableInspection): string {
  return columnAt(cell, table) === column ? cell : `${cell} (${columnName(column, table)})`;
}
