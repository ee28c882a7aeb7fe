import type { Table, TableRow } from "../profile/table.js";
import { type CodeTableName, nameOfCodeTable, sharedTitles } from "./code-table-name.js";
import { type CodeIndex, readCodeIndex } from "./code-index.js";
import type { Code, CodeList, SourceRef } from "./model.js";
import { placeOf, type ReadContext, refIn, tablesOf } from "./read-context.js";
import { dateIn } from "./values.js";

/** A code list while its codes are read. */
interface ListDraft {
  readonly id: string;
  name: string;
  parentList: string;
  readonly source: SourceRef;
  readonly codes: Code[];
}

/**
 * Reads the code lists. What names a list: its columns in the table of codes, or a row above the codes;
 * else the index's entry for the sheet; else the heading or title nearest above; else the sheet.
 */
export function readCodeLists(tables: readonly Table[], context: ReadContext): readonly CodeList[] {
  const index = readCodeIndex(tables, context);
  const drafts = new Map<string, ListDraft>();
  for (const { id, name, parentList, source } of index.entries) {
    drafts.set(id, { id, name, parentList, source, codes: [] });
  }
  const codeTables = tablesOf(tables, "codes");
  const reader = new CodeTables(drafts, index, sharedTitles(codeTables, context.lexicon), context);
  for (const table of codeTables) reader.read(table);
  reportCounts(drafts, index, context);
  return [...drafts.values()].map(({ id, name, parentList, source, codes }) => ({
    id,
    name: name || id,
    identifier: "",
    ...(parentList === "" ? {} : { parentList }),
    codes,
    source,
  }));
}

class CodeTables {
  readonly #drafts: Map<string, ListDraft>;
  readonly #index: CodeIndex;
  readonly #shared: ReadonlySet<string>;
  readonly #context: ReadContext;
  /** The table that gave a list the name of its sheet or title, which only one table may do. */
  readonly #named = new Map<string, { readonly table: Table; readonly source: SourceRef }>();
  #previous: { readonly table: Table; readonly name: CodeTableName } | null = null;

  constructor(
    drafts: Map<string, ListDraft>,
    index: CodeIndex,
    shared: ReadonlySet<string>,
    context: ReadContext,
  ) {
    this.#drafts = drafts;
    this.#index = index;
    this.#shared = shared;
    this.#context = context;
  }

  read(table: Table): void {
    const own = nameOfCodeTable(table, this.#index, this.#shared, this.#context.lexicon);
    const name = own.from === "sheet" ? (this.#nameFromBefore(table) ?? own) : own;
    this.#previous = { table, name };
    for (const row of table.rows) this.#readRow(table, row, name);
  }

  /** A table without a title goes on with the list of the one above it or, title or not, to its left. */
  #nameFromBefore(table: Table): CodeTableName | null {
    const before = this.#previous;
    if (before === null || before.table.sheet !== table.sheet) return null;
    return before.name.from === "title" || isBeside(before.table, table) ? before.name : null;
  }

  #readRow(table: Table, row: TableRow, tableName: CodeTableName): void {
    const { lexicon } = this.#context;
    const parent = row.text("parentListId");
    const { id, name } = this.#listOf(table, row, tableName);
    let draft = this.#drafts.get(id);
    if (draft === undefined) {
      draft = { id, name: "", parentList: "", source: refIn(table, row, "code"), codes: [] };
      this.#drafts.set(id, draft);
    }
    if (draft.name === "") draft.name = name;
    if (draft.parentList === "" && !lexicon.isNone(parent)) draft.parentList = parent;
    draft.codes.push(readCode(table, row, this.#context));
  }

  #listOf(table: Table, row: TableRow, tableName: CodeTableName): { id: string; name: string } {
    const id = row.text("codeListId");
    const name = row.text("codeListName");
    if (id !== "") return { id, name: name || id };
    if (name !== "") return this.#index.listNamed(name);
    if (tableName.from === "index") return tableName;
    const heading = row.headings.at(-1);
    const list: CodeTableName =
      heading === undefined
        ? tableName
        : { ...this.#index.listTitled(heading.text), from: "title" };
    const source = refIn(table, row, "code");
    this.#reportTwice(
      table,
      list,
      heading === undefined ? source : { ...source, cell: heading.address },
    );
    return list;
  }

  /** Tables of different sheets, or those that only their sheet names, must not become one list. */
  #reportTwice(table: Table, { id, from }: CodeTableName, source: SourceRef): void {
    const before = this.#named.get(id);
    this.#named.set(id, { table, source });
    if (before === undefined || before.table === table || isBeside(before.table, table)) return;
    if (before.table.sheet === table.sheet && from === "title") return;
    this.#context.sink.report("spec-code-table-twice", {
      at: placeOf(source),
      related: [placeOf(before.source)],
      args: { found: id },
    });
  }
}

function isBeside(a: Table, b: Table): boolean {
  return a.sheet === b.sheet && a.headerRows[0] === b.headerRows[0];
}

function reportCounts(
  drafts: ReadonlyMap<string, ListDraft>,
  index: CodeIndex,
  { sink }: ReadContext,
): void {
  for (const { id, declared } of index.entries) {
    const actual = drafts.get(id)?.codes.length ?? 0;
    if (declared === null || declared.count === actual) continue;
    sink.report("spec-code-count", {
      at: placeOf(declared.source),
      args: { list: id, declared: declared.count, actual },
    });
  }
}

function readCode(table: Table, row: TableRow, context: ReadContext): Code {
  const label = row.text("codeLabel").replace(/\s+/gu, " ");
  const labelEn = row.text("codeLabelEn");
  const parent = row.text("parentCode");
  const validFrom = readDate(table, row, "validFrom", context);
  const validTo = readDate(table, row, "validTo", context);
  const source = refIn(table, row, "code");
  if (label === "") {
    const args = { found: row.text("code") };
    context.sink.report("spec-code-without-label", { at: placeOf(source), args });
  }
  return {
    value: row.text("code"),
    label,
    ...(labelEn === "" ? {} : { labelEn }),
    identifier: "",
    ...(parent === "" || context.lexicon.isNone(parent) ? {} : { parent }),
    ...(validFrom === null ? {} : { validFrom }),
    ...(validTo === null ? {} : { validTo }),
    source,
  };
}

function readDate(
  table: Table,
  row: TableRow,
  role: "validFrom" | "validTo",
  { lexicon, sink }: ReadContext,
): string | null {
  const cell = row.cell(role);
  const text = row.text(role);
  if (cell === undefined || lexicon.isNone(text)) return null;
  const date = dateIn(cell);
  if (date === null) {
    sink.report("spec-unknown-date", {
      at: placeOf(refIn(table, row, role)),
      args: { found: text },
    });
  }
  return date;
}
