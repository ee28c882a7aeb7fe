import { memberName, pascalCase } from "../../emit/plan/names.js";
import { kindLetter, unitLetters } from "../../emit/plan/tables.js";
import type { Item, ItemLength, ValueKind } from "../../spec/model.js";
import type { PlacedItem } from "../../spec/walk.js";
import { type PackedRows, PackTables } from "./pack-tables.js";
import type { ColumnUpgrade, Concern, LayoutUpgrade, UpgradePlan } from "./plan.js";
import { axesOf, columnsOf } from "./rows.js";

/** Gives the name of an item in the words that the package may hold. */
export type NameOf = (item: Item) => string;

/**
 * A plan as rows of cells:
 * `H` encoding, older empty texts;
 * `T` rule, fingerprint: a cause, which others name by its number;
 * `V` number of a table of codes, older value, cause, `=` `~` or `-` (becomes, stays, is not carried
 * over), newer values;
 * `L` older id, newer id, older class, older columns, newer columns, copied runs `old:new*count`;
 * `C` newer column, older column, path, item id, name, concerns;
 * `D` older column, path, item id, name, cause: what has no place;
 * `X` id, class, columns, cause: a layout that is gone.
 */
export function packPlan(plan: UpgradePlan, nameOf: NameOf): PackedRows {
  const tables = new PackTables();
  const layouts = plan.layouts.flatMap((layout) => packLayout(layout, nameOf, tables));
  const removed = plan.removed.map(({ layout, cause }) => [
    "X",
    layout.id,
    pascalCase(layout.identifier),
    String(layout.columnCount),
    tables.cause(cause),
  ]);
  const head = ["H", plan.encoding, ...plan.emptyTexts];
  return [head, ...tables.rows, ...layouts, ...removed];
}

function packLayout(upgrade: LayoutUpgrade, nameOf: NameOf, tables: PackTables): PackedRows {
  const { before, after, columns, dropped } = upgrade;
  const head = [
    "L",
    before.id,
    after.id,
    pascalCase(before.identifier),
    String(before.columnCount),
    String(after.columnCount),
    packRuns(columns),
  ];
  const concerned = columns.flatMap(({ placed, rows, from, concerns }, column) =>
    concerns.length === 0
      ? []
      : [
          [
            "C",
            String(column),
            from === null ? "" : String(from),
            pathOf(placed, rows),
            placed.item.itemId ?? "",
            nameOf(placed.item),
            ...concerns.map((concern) => packConcern(concern, placed, rows, tables)),
          ],
        ],
  );
  const left = dropped.map(({ placed, rows, column, cause }) => [
    "D",
    String(column),
    pathOf(placed, rows),
    placed.item.itemId ?? "",
    nameOf(placed.item),
    tables.cause(cause),
  ]);
  return [head, ...concerned, ...left];
}

/** What is copied, as `old:new*count`. */
function packRuns(columns: readonly ColumnUpgrade[]): string {
  const runs: { readonly from: number; readonly to: number; count: number }[] = [];
  columns.forEach(({ from }, to) => {
    const run = runs.at(-1);
    if (from === null) return;
    if (run !== undefined && run.from + run.count === from && run.to + run.count === to)
      run.count += 1;
    else runs.push({ from, to, count: 1 });
  });
  return runs.map(({ from, to, count }) => `${from}:${to}*${count}`).join();
}

/** A letter, the number of a cause or of a table of codes, and what else there is to know. */
function packConcern(
  concern: Concern,
  placed: PlacedItem,
  rows: readonly number[],
  tables: PackTables,
): string {
  switch (concern.kind) {
    case "codes":
      return `v${tables.codes(concern.moves)}`;
    case "discard":
      return `d${tables.cause(concern.cause)}`;
    case "emptied":
      return `e${tables.cause(concern.cause)}`;
    case "keep":
      return `k${tables.cause(concern.cause)}`;
    case "untyped":
      return `u${tables.cause(concern.cause)}:${letterOf(concern.as, placed.item)}`;
    case "length":
      return `l${tables.cause(concern.cause)}:${packLength(concern.length)}`;
    case "missing":
      return `m${tables.cause(concern.cause)}:${packRow(placed, rows)}`;
  }
}

function letterOf(kind: ValueKind, item: Item): string {
  return kindLetter({ ...item, kind });
}

/** Unit, least and most; a number without its point has digits. */
function packLength({ min, max, unit, impliedDecimals }: ItemLength): string {
  const letter = impliedDecimals === true ? "d" : unitLetters[unit];
  return [letter, min ?? 0, max].join(":");
}

/** The columns of the innermost row that an item is in, as `first-end`; nothing where it repeats nowhere. */
function packRow(placed: PlacedItem, rows: readonly number[]): string {
  const axis = axesOf(placed).at(-1);
  if (axis === undefined) return "";
  const first = firstColumn(axis.section, placed, rows);
  return `${first}-${first + axis.width}`;
}

function firstColumn(
  section: PlacedItem["sections"][number],
  placed: PlacedItem,
  rows: readonly number[],
): number {
  const own = columnsOf(placed).find((each) => each.rows.join() === rows.join());
  const offset = placed.item.column - startOf(section);
  return (own?.column ?? placed.item.column) - offset;
}

/** The first column of the first row of a section. */
function startOf({ members }: PlacedItem["sections"][number]): number {
  const [first] = members;
  if (first === undefined) return 0;
  return first.kind === "item" ? first.item.column : startOf(first.section);
}

function pathOf({ item, sections }: PlacedItem, rows: readonly number[]): string {
  const left = [...rows];
  const around = sections.map(({ identifier, repeat }) =>
    repeat === undefined
      ? memberName(identifier)
      : `${memberName(identifier)}[${left.shift() ?? 0}]`,
  );
  return [...around, memberName(item.identifier)].join(".");
}
