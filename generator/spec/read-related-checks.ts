import type { Table, TableRow } from "../profile/table.js";
import { reasonFor } from "../rules/reasons.js";
import { checkNumber, messageIdOf, readSeverity } from "./check-row.js";
import { checkTargets } from "./check-targets.js";
import type { ItemIndex } from "./item-index.js";
import type { RelatedCheck } from "./model.js";
import { placeOf, type ReadContext, refIn, tablesOf } from "./read-context.js";
import { readLayoutScope } from "./read-scope.js";

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
  const messageId = messageIdOf(table, row, context);
  const sentence = row.text("sentence");
  if (sentence === "" || context.lexicon.isNone(sentence)) {
    const source = refIn(table, row, "checkNo");
    context.sink.report("spec-check-without-sentence", {
      at: placeOf(source),
      args: { found: row.text("checkNo") },
    });
  }
  return {
    no: checkNumber(table, row, context),
    layouts: scope,
    targets: checkTargets(table, row, items, scope, context).map(({ key }) => key),
    sentence,
    severity: readSeverity(table, row, context),
    ...(messageId === undefined ? {} : { messageId }),
    rule: { state: "unsupported", offset: 0, expected: [], reason: reasonFor("not-compiled", {}) },
    source: refIn(table, row, "sentence"),
  };
}
