import { sameName } from "../profile/names.js";
import type { Table, TableRow } from "../profile/table.js";
import { sheetNamesIn } from "./find-sheets.js";
import type { SourceRef } from "./model.js";
import { declaredCount, placeOf, type ReadContext, refIn, tablesOf } from "./read-context.js";
import { titleText } from "./table-title.js";

/** A code list as the index of code lists has it. */
export interface CodeIndexEntry {
  readonly id: string;
  readonly name: string;
  readonly parentList: string;
  readonly sheets: readonly string[];
  readonly declared: { readonly count: number; readonly source: SourceRef } | null;
  readonly source: SourceRef;
}

export interface CodeIndex {
  readonly entries: readonly CodeIndexEntry[];
  /** The list of the index with an id or name; one that it does not have takes its name as its id. */
  listNamed(name: string): { readonly id: string; readonly name: string };
  /** The list that a title such as 「■SEX 性別」 means. */
  listTitled(title: string): { readonly id: string; readonly name: string };
}

/** Reads the index of code lists; of two entries with one id the first counts. */
export function readCodeIndex(tables: readonly Table[], context: ReadContext): CodeIndex {
  const entries = new Map<string, CodeIndexEntry>();
  for (const index of tablesOf(tables, "code-index")) {
    for (const row of index.rows) {
      const entry = readEntry(index, row, context);
      const before = entries.get(entry.id);
      if (before === undefined) entries.set(entry.id, entry);
      else {
        context.sink.report("spec-duplicate", {
          at: placeOf(entry.source),
          related: [placeOf(before.source)],
          args: { what: "コード表", found: entry.id },
        });
      }
    }
  }
  const known = [...entries.values()];
  const find = (word: string): CodeIndexEntry | undefined =>
    known.find(({ id }) => sameName(id, word)) ?? known.find(({ name }) => sameName(name, word));
  return {
    entries: known,
    listNamed: (name) => find(name) ?? { id: name, name },
    listTitled: (title) => {
      const text = titleText(title);
      const parts = partsOf(text);
      return find(text) ?? (parts === null ? { id: text, name: text } : (find(parts.id) ?? parts));
    },
  };
}

/** An id and a name in one title: 「性別（SEX）」, 「SEX：性別」. */
function partsOf(title: string): { readonly id: string; readonly name: string } | null {
  const id = "[A-Za-z][A-Za-z0-9_.-]*";
  const after = new RegExp(`^(\\S.*?)\\s*[（(](${id})[)）]$`, "u").exec(title);
  if (after !== null) return { id: after[2] ?? "", name: after[1] ?? "" };
  const before = new RegExp(`^(${id})(?:\\s*[:：]\\s*|\\s+)(\\S.*)$`, "u").exec(title);
  return before === null ? null : { id: before[1] ?? "", name: before[2] ?? "" };
}

function readEntry(index: Table, row: TableRow, context: ReadContext): CodeIndexEntry {
  const { lexicon } = context;
  const parent = row.text("parentListId");
  return {
    id: row.text("codeListId"),
    name: row.text("codeListName"),
    parentList: lexicon.isNone(parent) ? "" : parent,
    sheets: sheetNamesIn(row.text("sheetName"), []),
    declared: declaredCount(index, row, context),
    source: refIn(index, row, "codeListId"),
  };
}
