import type { Table, TableRow } from "../profile/table.js";
import type { ItemIndex, NamedItem } from "./item-index.js";
import { placeOf, type ReadContext, refIn } from "./read-context.js";
import { listOf } from "./values.js";

/** The items that a row of a table of checks names, by ids or else by names; each once. */
export function checkTargets(
  table: Table,
  row: TableRow,
  items: ItemIndex,
  scope: readonly string[],
  context: ReadContext,
): readonly NamedItem[] {
  const { lexicon } = context;
  const ids = idsIn(row.text("itemId"), items).filter((id) => !lexicon.isNone(id));
  const name = row.text("itemName");
  const isNamed = name !== "" && !lexicon.isNone(name);
  if (ids.length > 0) {
    const found = ids.map((id) => items.find(table, row, id, "", scope, context));
    if (isNamed) compareNames(table, row, found, context);
    return distinct(found.flat());
  }
  if (!isNamed) return [];
  const names = items.hasName(name) ? [name] : linesOf(name);
  return distinct(names.flatMap((each) => items.find(table, row, "", each, scope, context)));
}

/** An id may hold what parts ids. */
function idsIn(text: string, items: ItemIndex): readonly string[] {
  return text === "" || items.hasId(text) ? [text].filter((id) => id !== "") : listOf(text);
}

function distinct(items: readonly NamedItem[]): readonly NamedItem[] {
  return [...new Map(items.map((item) => [item.key, item])).values()];
}

/** Reports names beside ids that are not those of the items: one of the two is likely to be a slip. */
function compareNames(
  table: Table,
  row: TableRow,
  targets: readonly (readonly NamedItem[])[],
  { sink }: ReadContext,
): void {
  const lines = linesOf(row.text("itemName"));
  const whole = fold(row.text("itemName"));
  for (const [index, items] of targets.entries()) {
    const [first] = items;
    if (first === undefined) continue;
    const names = items.flatMap((item) => item.names.map(fold));
    const line = lines.length === targets.length ? fold(lines[index] ?? "") : null;
    if (names.some((name) => (line === null ? whole.includes(name) : line === name))) continue;
    sink.report("spec-item-name-differs", {
      at: placeOf(refIn(table, row, "itemName")),
      related: [placeOf(first.source)],
      args: { found: lines[line === null ? 0 : index] ?? "", name: first.names[0] ?? "" },
    });
  }
}

function linesOf(text: string): readonly string[] {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

function fold(name: string): string {
  return name.normalize("NFKC").replace(/\s+/gu, "");
}
