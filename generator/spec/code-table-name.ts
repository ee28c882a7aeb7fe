import type { Lexicon } from "../profile/lexicon.js";
import { sameName } from "../profile/names.js";
import type { Role, Table } from "../profile/table.js";
import type { Cell } from "../workbook/sheet.js";
import type { CodeIndex } from "./code-index.js";
import { titleCells, titleOf, titleText } from "./table-title.js";

/** The list that a table's codes belong to where its rows do not say, and what says so. */
export interface CodeTableName {
  readonly id: string;
  readonly name: string;
  readonly from: "index" | "title" | "sheet";
}

/** Titles that stand at the top of several sheets: they name the book, not a table. */
export function sharedTitles(tables: readonly Table[], lexicon: Lexicon): ReadonlySet<string> {
  const sheets = new Map<string, string>();
  const shared = new Set<string>();
  const seen = new Set<string>();
  for (const table of tables) {
    const sheet = `${table.sheet.file}\u0000${table.sheet.name}`;
    if (seen.has(sheet)) continue;
    seen.add(sheet);
    for (const { text } of titleCells(table, lexicon)) {
      const title = titleText(text);
      if ((sheets.get(title) ?? sheet) !== sheet) shared.add(title);
      sheets.set(title, sheet);
    }
  }
  return shared;
}

/** Names a table of codes: by the index's entry for its sheet, by what stands above it, or by its sheet. */
export function nameOfCodeTable(
  table: Table,
  index: CodeIndex,
  shared: ReadonlySet<string>,
  lexicon: Lexicon,
): CodeTableName {
  const sheet = table.sheet.name.trim();
  const [only, second] = index.entries.filter(({ sheets }) =>
    sheets.some((name) => sameName(name, sheet)),
  );
  if (only !== undefined && second === undefined) return { ...only, from: "index" };
  const labelled = labelledName(table, index, lexicon);
  if (labelled !== null) return { ...labelled, from: "title" };
  const title = titleOf(table, lexicon, shared);
  if (title !== undefined) return { ...index.listTitled(title.text), from: "title" };
  return { ...index.listNamed(sheet), from: "sheet" };
}

/** What labels above the table say: 「コード表ID：SEX」 in one cell, or a label and its value side by side. */
function labelledName(
  table: Table,
  index: CodeIndex,
  lexicon: Lexicon,
): { readonly id: string; readonly name: string } | null {
  const cells = titleCells(table, lexicon);
  let id = "";
  let name = "";
  for (const cell of cells) {
    const { role, value } = labelled(cell, cells, lexicon) ?? {};
    if (role === "codeListId") id = value ?? "";
    if (role === "codeListName") name = value ?? "";
  }
  if (id !== "") return { id, name: name || index.listNamed(id).name };
  return name === "" ? null : index.listNamed(name);
}

function labelled(
  cell: Cell,
  cells: readonly Cell[],
  lexicon: Lexicon,
): { readonly role: Role; readonly value: string } | null {
  const [, label = cell.text, inside = ""] =
    /^([^:：]+)[:：]\s*(\S[^:：]*)$/u.exec(cell.text.trim()) ?? [];
  const role = lexicon
    .rolesOf("codes", label)
    .roles.find((each) => each === "codeListId" || each === "codeListName");
  if (role === undefined) return null;
  const beside = cells.find(({ row, column }) => row === cell.row && column > cell.column);
  const value = inside.trim() || (beside?.text.trim() ?? "");
  return value === "" ? null : { role, value };
}
