import { type Reading, readingOfKind } from "../../rules/comparison-reading.js";
import type { ComparisonOperator, Condition, ItemRef } from "../../rules/expression.js";
import { type Code, code, number, string } from "../nodes.js";
import { call, list } from "../shapes.js";
import { impliedDecimals } from "../plan/tables.js";
import { file } from "./facts.js";
import { callTest, type Formula, test } from "./formula.js";
import type { RuleImport } from "./rule-imports.js";
import {
  cell,
  cellText,
  column,
  endOf,
  groupStart,
  itemPlace,
  row,
  type Scope,
  use,
} from "./scope.js";

/** Conditions on the values of items in several rows or records. Empty values are left out. */

type Of<Kind extends Condition["kind"]> = Extract<Condition, { kind: Kind }>;

/** Whether no value stands twice among the items. */
export function unique({ items }: Of<"unique">, scope: Scope): Formula {
  const kinds = new Set(items.map((item) => valuesAs(scope, item)));
  const [only = "text", second] = kinds;
  const as = second === undefined ? only : "text";
  return callOf(scope, "allDifferent", [valuesOf(scope, items, as), string(as)]);
}

/** Whether the values rise or fall from row to row. */
export function ordered({ item, direction, strict }: Of<"ordered">, scope: Scope): Formula {
  const relation = orders[direction][strict ? "strict" : "loose"];
  const as = valuesAs(scope, item);
  return callOf(scope, "isOrdered", [valuesOf(scope, [item], as), string(as), string(relation)]);
}

const orders: Readonly<
  Record<Of<"ordered">["direction"], Readonly<Record<"strict" | "loose", ComparisonOperator>>>
> = {
  ascending: { strict: "<", loose: "<=" },
  descending: { strict: ">", loose: ">=" },
};

/** Whether the item holds the number of its row. */
export function numbered({ item }: Of<"numbered">, scope: Scope): Formula {
  return callOf(scope, "isNumbered", [valuesOf(scope, [item], "number")]);
}

/** Whether the periods of the rows have no day in common. */
export function noOverlap({ from, to }: Of<"no-overlap">, scope: Scope): Formula {
  const bounds = [from, to].map((item) => valuesOf(scope, [item], "date"));
  return callOf(scope, "noOverlap", bounds);
}

/** Whether no other record of the file has the same values in all of the items. */
export function uniqueInFile({ items }: Of<"unique-in-file">, scope: Scope): Formula {
  for (const { key } of items) scope.state.textsRead.add(key);
  const columns = list(items.map((item) => column(scope, item)));
  const repeats = call(code`${file(scope)}.repeats`, [row(scope.state), columns]);
  return test(code`!${repeats}`, repeats);
}

function callOf(scope: Scope, name: RuleImport, args: readonly Code[]): Formula {
  return callTest(call(use(scope.state, name), args));
}

/** The values of items: of all rows of a group, of the row that is named, or of the record. */
function valuesOf(scope: Scope, items: readonly ItemRef[], as: Reading): Code {
  const [only, second] = items;
  if (only !== undefined && second === undefined && isInRows(scope, only)) {
    return rowValues(scope, only, as);
  }
  return list(
    items.map((item) =>
      isInRows(scope, item) ? code`...${rowValues(scope, item, as)}` : cellValue(scope, item, as),
    ),
  );
}

function cellValue(scope: Scope, ref: ItemRef, as: Reading): Code {
  const decimals = impliedDecimals(itemPlace(scope, ref).item);
  if (decimals === null || as !== "number") return cell(scope, ref);
  return call(use(scope.state, "pointed"), [cellText(scope, ref), number(decimals)]);
}

function isInRows(scope: Scope, ref: ItemRef): boolean {
  return ref.row === undefined && itemPlace(scope, ref).group !== null;
}

function rowValues(scope: Scope, ref: ItemRef, as: Reading): Code {
  const { item, group, offset } = itemPlace(scope, ref);
  if (group === null) return cellValue(scope, ref, as);
  scope.state.textsRead.add(ref.key);
  const first = endOf(groupStart(scope, group), offset - group.offset);
  const args = [row(scope.state), first, number(group.width), number(group.count)];
  const texts = call(use(scope.state, "rowValues"), args);
  const decimals = impliedDecimals(item);
  if (decimals === null || as !== "number") return texts;
  return call(use(scope.state, "allPointed"), [texts, number(decimals)]);
}

function valuesAs(scope: Scope, ref: ItemRef): Reading {
  return readingOfKind[itemPlace(scope, ref).item.kind];
}
