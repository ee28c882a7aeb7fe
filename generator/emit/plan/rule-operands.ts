import type { Condition, Expression, Operand } from "../../rules/expression.js";
import { assertionReads, conditionReads, type Read } from "../rules/reads.js";
import type { GroupPlace, LayoutPlaces } from "./places.js";

/**
 * What a check compares or counts, in the columns of a layout, for those who explain whether it had
 * anything to check; the runtime's `RelatedCall` says how it is written. Empty for a check that only
 * asks for items to be filled or empty: it says itself when it does.
 */
export function operandsOf(expressions: readonly Expression[], places: LayoutPlaces): string {
  return expressions
    .flatMap((expression) => {
      const { assert } = expression;
      if (assert.kind !== "holds") return [];
      const rows = rowStarts(places, expression.eachRow).map((shift) =>
        formatColumns(operandReads(expression).flatMap((read) => columnsOf(places, read, shift))),
      );
      return [`${needsAll(assert.condition) ? "all" : "any"} ${rows.join(";")}`];
    })
    .join("|");
}

/** What the assertion reads and the condition does not; all that it reads where there is no such thing. */
function operandReads({ when, assert }: Expression): readonly Read[] {
  const ofCondition = new Set((when === undefined ? [] : conditionReads(when)).map(keyOf));
  const reads = assertionReads(assert);
  const own = reads.filter((read) => !ofCondition.has(keyOf(read)));
  return own.length > 0 ? own : reads;
}

function keyOf(read: Read): string {
  return "ref" in read ? `${read.ref.key} ${read.ref.row ?? ""}` : read.group;
}

/** Whether an empty operand, whichever it is, leaves nothing to check. */
function needsAll(condition: Condition): boolean {
  switch (condition.kind) {
    case "not":
      return needsAll(condition.of);
    case "compare":
      return isSingle(condition.left) && isSingle(condition.right);
    case "one-of":
    case "child-code":
    case "in-list":
    case "charset":
    case "format":
    case "separated":
      return true;
    default:
      return false;
  }
}

/** Whether an operand is empty where an item that it reads is. */
function isSingle(operand: Operand): boolean {
  switch (operand.kind) {
    case "shift":
      return isSingle(operand.date);
    case "age":
      return isSingle(operand.at);
    case "sum":
    case "product":
    case "difference":
    case "remainder":
    case "row-sum":
    case "row-count":
    case "record-count":
    case "record-sum":
      return false;
    default:
      return true;
  }
}

/** How far the rows of a group, and of those around it, are from their first; the record is one row. */
interface RowShift {
  readonly columns: number;
  readonly groups: ReadonlySet<string>;
}

function rowStarts({ groups }: LayoutPlaces, key: string | undefined): readonly RowShift[] {
  const group = key === undefined ? undefined : groups.get(key);
  if (group === undefined) return [{ columns: 0, groups: new Set() }];
  const inside = new Set(around(group).map((each) => each.key));
  return rowsOf(group).map((columns) => ({ columns, groups: inside }));
}

function around(group: GroupPlace | null): readonly GroupPlace[] {
  return group === null ? [] : [group, ...around(group.parent)];
}

/** Distances of the rows of a group from the first, through the rows of the groups around it. */
function rowsOf(group: GroupPlace): readonly number[] {
  const outer = group.parent === null ? [0] : rowsOf(group.parent);
  return outer.flatMap((start) =>
    Array.from({ length: group.count }, (_, index) => start + index * group.width),
  );
}

function columnsOf(places: LayoutPlaces, read: Read, row: RowShift): readonly number[] {
  if (read.kind === "row" || read.kind === "group") {
    const group = places.groups.get(read.group);
    return group === undefined ? [] : groupColumns(places, group, read.kind === "row" ? row : null);
  }
  const place = places.items.get(read.ref.key);
  if (place === undefined) return [];
  const { section, offset, group } = place;
  const first = (places.bases[section] ?? 0) + offset;
  if (group === null) return [first];
  if (read.ref.row !== undefined) return [first + (read.ref.row - 1) * group.width];
  if (row.groups.has(group.key)) return [first + row.columns];
  return read.kind === "item" ? [first] : rowsOf(group).map((columns) => first + columns);
}

/** The columns of the current row of a group, or of all of its rows. */
function groupColumns(
  { bases }: LayoutPlaces,
  group: GroupPlace,
  row: RowShift | null,
): readonly number[] {
  const first = (bases[group.section] ?? 0) + group.offset;
  const starts = row?.groups.has(group.key) === true ? [row.columns] : rowsOf(group);
  return starts.flatMap((start) =>
    Array.from({ length: group.width }, (_, index) => first + start + index),
  );
}

/** `3,5-8`. */
function formatColumns(columns: readonly number[]): string {
  const sorted = [...new Set(columns)].sort((a, b) => a - b);
  const runs: [number, number][] = [];
  for (const column of sorted) {
    const run = runs.at(-1);
    if (run !== undefined && run[1] + 1 === column) run[1] = column;
    else runs.push([column, column]);
  }
  return runs.map(([from, to]) => (from === to ? String(from) : `${from}-${to}`)).join();
}
