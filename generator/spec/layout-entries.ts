import { sameName } from "../profile/names.js";
import type { LayoutRule } from "../profile/profile.js";
import type { Table, TableRow } from "../profile/table.js";
import { candidatesFor } from "./candidates.js";
import {
  findSheets,
  type FoundSheets,
  sheetNamesIn,
  sheetsOf,
  type TableSheet,
} from "./find-sheets.js";
import type { SourceRef } from "./model.js";
import { declaredCount, placeOf, type ReadContext, refIn, tablesOf } from "./read-context.js";
import { headerOf, type LayoutPart, partsOf } from "./layout-parts.js";

/** What the index, the profile or, without both, the layout's own sheet says of a layout. */
export interface LayoutEntry {
  readonly id: string;
  readonly name: string;
  readonly procedureCode: string;
  readonly procedureName: string;
  readonly formCategory: string;
  /** In column order. */
  readonly parts: readonly LayoutPart[];
  readonly source: SourceRef;
  readonly declaredColumns: { readonly count: number; readonly source: SourceRef } | null;
}

/**
 * The layouts of a spec: those of the index and of `profile.layouts`, which wins where both have an id.
 * Without either, a sheet is one layout, or one per requirement column. With one of them a layout table
 * that neither names is an error: an old copy of a sheet must not become a layout.
 */
export function layoutEntries(
  tables: readonly Table[],
  context: ReadContext,
): readonly LayoutEntry[] {
  const sheets = sheetsOf(tablesOf(tables, "layout"));
  const { layouts: rules } = context.lexicon.profile;
  const indexes = tablesOf(tables, "layout-index");
  if (indexes.length === 0 && rules.length === 0) {
    return sheets.flatMap((sheet) => entriesOfSheet(sheet, context));
  }
  const ruled = new Set(rules.map(({ id }) => id));
  const used = new Set<TableSheet>();
  const listed = new Map<string, ListedLayout>();
  const entries: (LayoutEntry | string)[] = [];
  for (const index of indexes) {
    for (const row of index.rows) {
      const layout = listedIn(index, row, context);
      if (ruled.has(layout.id) && !listed.has(layout.id)) {
        listed.set(layout.id, layout);
        entries.push(layout.id);
      } else entries.push(...entryOfRow(index, row, layout, sheets, used, context));
    }
  }
  for (const { id } of rules) if (!listed.has(id)) entries.push(id);
  const made = new Map(
    rules.map((rule) => [rule.id, entryOfRule(rule, listed.get(rule.id), sheets, used, context)]),
  );
  reportUnlisted(sheets, used, context);
  return entries.flatMap((entry) => (typeof entry === "string" ? (made.get(entry) ?? []) : entry));
}

/** What a row of the index says of a layout besides where it stands. */
type ListedLayout = Omit<LayoutEntry, "parts">;

function listedIn(index: Table, row: TableRow, context: ReadContext): ListedLayout {
  return {
    id: row.text("layoutId"),
    name: row.text("layoutName"),
    procedureCode: row.text("procedureCode"),
    procedureName: row.text("procedureName") || row.text("layoutName"),
    formCategory: row.text("formCategory"),
    source: refIn(index, row, "layoutId"),
    declaredColumns: declaredCount(index, row, context),
  };
}

function entryOfRow(
  index: Table,
  row: TableRow,
  layout: ListedLayout,
  sheets: readonly TableSheet[],
  used: Set<TableSheet>,
  context: ReadContext,
): readonly LayoutEntry[] {
  const text = row.text("sheetName") || row.text("layoutName");
  const found = findSheets(sheetNamesIn(text, sheets), sheets, index.sheet.file);
  const source = refIn(index, row, "sheetName");
  for (const sheet of found.sheets) used.add(sheet);
  if (!reportSheets(found, sheets, source, used, context)) return [];
  const stated = row.text("requirementColumn");
  const at = refIn(index, row, "requirementColumn");
  const wanted = stated === "" ? namesIn(layout) : [stated];
  return [{ ...layout, parts: partsOf(found.sheets, wanted, at, context) }];
}

function entryOfRule(
  rule: LayoutRule,
  listed: ListedLayout | undefined,
  sheets: readonly TableSheet[],
  used: Set<TableSheet>,
  context: ReadContext,
): readonly LayoutEntry[] {
  const found = findSheets(rule.sheets, sheets, null);
  const [first] = found.sheets;
  for (const sheet of found.sheets) used.add(sheet);
  const table = first?.tables[0];
  const source = listed?.source ?? (table === undefined ? null : headerOf(table, null));
  if (!reportSheets(found, sheets, source, used, context) || source === null) return [];
  const name = rule.name ?? listed?.name ?? rule.id;
  const layout: ListedLayout = {
    id: rule.id,
    name,
    procedureCode: rule.procedureCode ?? listed?.procedureCode ?? "",
    procedureName: rule.procedureName ?? listed?.procedureName ?? name,
    formCategory: rule.formCategory ?? listed?.formCategory ?? "",
    source,
    declaredColumns: listed?.declaredColumns ?? null,
  };
  const wanted = rule.column === undefined ? namesIn(layout) : [rule.column];
  return [{ ...layout, parts: partsOf(found.sheets, wanted, source, context) }];
}

/** Names of a layout that the headers of its columns may have, where nothing says which are its columns. */
function namesIn({ procedureName, name, id, formCategory }: ListedLayout): readonly string[] {
  return [procedureName, name, id, formCategory].filter((word) => word !== "");
}

/** Whether every name is that of one sheet. The sheets that a name may mean are not reported again. */
function reportSheets(
  { sheets: found, unknown, ambiguous }: FoundSheets,
  sheets: readonly TableSheet[],
  source: SourceRef | null,
  used: Set<TableSheet>,
  { sink }: ReadContext,
): boolean {
  const at = source === null ? null : placeOf(source);
  for (const name of unknown) {
    const near = candidatesFor(
      name,
      sheets.map((sheet) => sheet.name),
    );
    const args = { found: name, candidates: near.join("、") || "—" };
    sink.report("spec-unknown-sheet", { at, args });
  }
  for (const { name, sheets: several } of ambiguous) {
    for (const sheet of several) used.add(sheet);
    const related = several.map(({ file, name: sheet }) => ({ file, sheet }));
    sink.report("spec-ambiguous-sheet", { at, related, args: { found: name } });
  }
  return unknown.length === 0 && ambiguous.length === 0 && found.length > 0;
}

function entriesOfSheet(sheet: TableSheet, context: ReadContext): readonly LayoutEntry[] {
  const { name: sheetName, tables } = sheet;
  const several = tables.filter((table) => table.columnsOf("requirement").length > 1);
  const qualifiers: string[] = [];
  for (const { qualifier } of several.flatMap((table) => table.columnsOf("requirement"))) {
    const name = qualifier ?? "";
    if (!qualifiers.some((known) => sameName(known, name))) qualifiers.push(name);
  }
  return (qualifiers.length === 0 ? [""] : qualifiers).flatMap((part) => {
    const [table] = tables;
    if (table === undefined) return [];
    const name = [sheetName.trim(), part].filter((word) => word !== "").join(" ");
    const source = headerOf(table, part);
    return [
      {
        id: name,
        name,
        procedureCode: "",
        procedureName: part || name,
        formCategory: "",
        parts: partsOf([sheet], [part], source, context),
        source,
        declaredColumns: null,
      },
    ];
  });
}

function reportUnlisted(
  sheets: readonly TableSheet[],
  used: ReadonlySet<TableSheet>,
  { sink }: ReadContext,
): void {
  for (const sheet of sheets) {
    const [table] = sheet.tables;
    if (used.has(sheet) || table === undefined) continue;
    sink.report("spec-unlisted-layout", {
      at: placeOf(headerOf(table, null)),
      args: { found: sheet.name.trim() },
    });
  }
}
