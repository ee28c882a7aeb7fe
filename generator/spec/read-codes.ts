import { sameName } from "../profile/names.js";
import type { Table, TableRow } from "../profile/table.js";
import type { Code, CodeList, SourceRef } from "./model.js";
import { placeOf, type ReadContext, refIn, tablesOf } from "./read-context.js";
import { isoDate } from "./values.js";

interface ListDraft {
  readonly id: string;
  name: string;
  parentList: string;
  readonly source: SourceRef;
  readonly codes: Code[];
}

/** Reads the code lists: tables of many lists told apart by a column, or one list a table. */
export function readCodeLists(tables: readonly Table[], context: ReadContext): readonly CodeList[] {
  const drafts = new Map<string, ListDraft>();
  const sheets = new Map<string, string>();
  for (const index of tablesOf(tables, "code-index")) {
    for (const row of index.rows) {
      const draft = readIndexRow(index, row, context);
      const before = drafts.get(draft.id);
      if (before === undefined) drafts.set(draft.id, draft);
      else {
        context.sink.report("spec-duplicate", {
          at: placeOf(draft.source),
          related: [placeOf(before.source)],
          args: { what: "コード表", found: draft.id },
        });
      }
      const sheet = row.text("sheetName");
      if (sheet !== "") sheets.set(draft.id, sheet);
    }
  }
  for (const table of tablesOf(tables, "codes")) readTable(table, drafts, sheets, context);
  return [...drafts.values()].map(({ id, name, parentList, source, codes }) => ({
    id,
    name: name || id,
    identifier: "",
    ...(parentList === "" ? {} : { parentList }),
    codes,
    source,
  }));
}

function readIndexRow(index: Table, row: TableRow, { lexicon }: ReadContext): ListDraft {
  const parent = row.text("parentListId");
  return {
    id: row.text("codeListId"),
    name: row.text("codeListName"),
    parentList: lexicon.isNone(parent) ? "" : parent,
    source: refIn(index, row, "codeListId"),
    codes: [],
  };
}

function readTable(
  table: Table,
  drafts: Map<string, ListDraft>,
  sheets: ReadonlyMap<string, string>,
  context: ReadContext,
): void {
  let current: string | null = null;
  for (const row of table.rows) {
    const stated = row.text("codeListId");
    // A list id that stands once above its codes goes on below.
    const id: string = stated || current || idOfTable(table, row, sheets);
    current = stated || current;
    let draft = drafts.get(id);
    if (draft === undefined) {
      draft = { id, name: "", parentList: "", source: refIn(table, row, "code"), codes: [] };
      drafts.set(id, draft);
    }
    if (draft.name === "") draft.name = row.text("codeListName") || id;
    if (draft.parentList === "") draft.parentList = row.text("parentListId");
    draft.codes.push(readCode(table, row, context));
  }
}

/** A table without a column for the list is the list of its sheet or of the heading above it. */
function idOfTable(table: Table, row: TableRow, sheets: ReadonlyMap<string, string>): string {
  const listed = [...sheets].filter(([, sheet]) => sameName(sheet, table.sheet.name));
  const [only, second] = listed;
  if (only !== undefined && second === undefined) return only[0];
  return row.headings.at(-1)?.text.trim() || table.sheet.name.trim();
}

function readCode(table: Table, row: TableRow, context: ReadContext): Code {
  const labelEn = row.text("codeLabelEn");
  const parent = row.text("parentCode");
  const validFrom = readDate(table, row, "validFrom", context);
  const validTo = readDate(table, row, "validTo", context);
  return {
    value: row.text("code"),
    label: row.text("codeLabel").replace(/\s+/gu, " "),
    ...(labelEn === "" ? {} : { labelEn }),
    identifier: "",
    ...(parent === "" || context.lexicon.isNone(parent) ? {} : { parent }),
    ...(validFrom === null ? {} : { validFrom }),
    ...(validTo === null ? {} : { validTo }),
    source: refIn(table, row, "code"),
  };
}

function readDate(
  table: Table,
  row: TableRow,
  role: "validFrom" | "validTo",
  { lexicon, sink }: ReadContext,
): string | null {
  const text = row.text(role);
  if (text === "" || lexicon.isNone(text)) return null;
  const date = isoDate(text);
  if (date === null) {
    sink.report("spec-unknown-date", {
      at: placeOf(refIn(table, row, role)),
      args: { found: text },
    });
  }
  return date;
}
