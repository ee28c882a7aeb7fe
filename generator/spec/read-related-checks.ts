import type { Table, TableRow } from "../profile/table.js";
import { reasonFor } from "../rules/reasons.js";
import type { ItemIndex } from "./item-index.js";
import type { RelatedCheck } from "./model.js";
import { type ReadContext, refIn, tablesOf } from "./read-context.js";
import { readSeverity } from "./read-item-checks.js";
import { readLayoutScope } from "./read-scope.js";
import { listOf } from "./values.js";

/** Reads the cross-item checks; their sentences are for the rule compiler. */
export function readRelatedChecks(
  tables: readonly Table[],
  items: ItemIndex,
  context: ReadContext,
): readonly RelatedCheck[] {
  return tablesOf(tables, "related-checks").flatMap((table) =>
    table.rows.map((row) => readRow(table, row, items, context)),
  );
}

function readRow(
  table: Table,
  row: TableRow,
  items: ItemIndex,
  context: ReadContext,
): RelatedCheck {
  const scope = readLayoutScope(table, row, items.layoutIds, context);
  const messageId = row.text("messageId");
  return {
    no: row.text("checkNo"),
    layouts: scope,
    targets: readTargets(table, row, items, scope, context),
    sentence: row.text("sentence"),
    severity: readSeverity(table, row, context),
    ...(messageId === "" || context.lexicon.isNone(messageId) ? {} : { messageId }),
    rule: { state: "unsupported", offset: 0, expected: [], reason: reasonFor("not-compiled", {}) },
    source: refIn(table, row, "sentence"),
  };
}

/** Keys of the items a check is listed under, by id or else by name. */
function readTargets(
  table: Table,
  row: TableRow,
  items: ItemIndex,
  scope: readonly string[],
  context: ReadContext,
): readonly string[] {
  const ids = listOf(row.text("itemId")).filter((id) => !context.lexicon.isNone(id));
  const find = (id: string, name: string) =>
    items.find(table, row, id, name, scope, context).map(({ key }) => key);
  if (ids.length > 0) return [...new Set(ids.flatMap((id) => find(id, "")))];
  const name = row.text("itemName");
  return name === "" || context.lexicon.isNone(name) ? [] : [...new Set(find("", name))];
}
