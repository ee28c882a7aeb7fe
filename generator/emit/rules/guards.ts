import { code, number } from "../nodes.js";
import type { GroupPlace } from "../plan/places.js";
import { callTest, type Formula } from "./formula.js";
import type { Read } from "./reads.js";
import {
  column,
  currentRow,
  endOf,
  groupPlace,
  groupStart,
  itemPlace,
  type Scope,
  use,
} from "./scope.js";

/** Reads of an expression, parted by what a bad cell among them keeps from being evaluated. */
export interface GuardedReads {
  /** A bad cell here leaves the whole check out. */
  readonly record: readonly Read[];
  /** A bad cell here leaves out the row it is in. */
  readonly row: readonly Read[];
}

/** Parts the reads of an expression over the rows of a group, or over the record where it is null. */
export function partReads(
  scope: Scope,
  reads: readonly Read[],
  rows: GroupPlace | null,
): GuardedReads {
  const needed = uncoveredReads(scope, reads);
  const ofRow = (read: Read) => rows !== null && isInRow(scope, read, rows);
  return {
    record: needed.filter((read) => !ofRow(read)),
    row: needed.filter(ofRow),
  };
}

/** Reads without those of items in a group that is read as a whole. */
export function uncoveredReads(scope: Scope, reads: readonly Read[]): readonly Read[] {
  const groups = reads.flatMap((read) => (read.kind === "group" ? [read.group] : []));
  return reads.filter((read) => !isCovered(scope, read, groups));
}

/** Whether a group that is read as a whole has the item. */
function isCovered(scope: Scope, read: Read, groups: readonly string[]): boolean {
  if (read.kind === "row") return groups.includes(read.group);
  if (read.kind === "group") return false;
  return around(itemPlace(scope, read.ref).group).some(({ key }) => groups.includes(key));
}

function isInRow(scope: Scope, read: Read, rows: GroupPlace): boolean {
  if (read.kind === "group") return false;
  if (read.kind === "row") {
    return around(groupPlace(scope, read.group)).some(({ key }) => key === rows.key);
  }
  const { group } = itemPlace(scope, read.ref);
  const own = read.kind === "item-in-rows" || read.ref.row !== undefined;
  return around(own ? (group?.parent ?? null) : group).some(({ key }) => key === rows.key);
}

function around(group: GroupPlace | null): readonly GroupPlace[] {
  return group === null ? [] : [group, ...around(group.parent)];
}

/** Tests that a cell which is read failed its own checks. */
export function badTests(scope: Scope, reads: readonly Read[]): readonly Formula[] {
  return reads.map((read) => badTest(scope, read));
}

function badTest(scope: Scope, read: Read): Formula {
  if (read.kind === "item") return callTest(code`c.bad(${column(scope, read.ref)})`);
  const anyBad = use(scope.state, "anyBad");
  if (read.kind === "item-in-rows") {
    const { group, offset } = itemPlace(scope, read.ref);
    if (group === null) return callTest(code`c.bad(${column(scope, read.ref)})`);
    const start = groupStart(scope, group);
    const first = endOf(start, offset - group.offset);
    const end = endOf(start, group.width * group.count);
    return callTest(code`${anyBad}(c, ${first}, ${end}, ${number(group.width)})`);
  }
  const group = groupPlace(scope, read.group);
  const current = read.kind === "row" ? currentRow(scope, group) : undefined;
  const start = current?.variable ?? groupStart(scope, group);
  const length = read.kind === "row" ? group.width : group.width * group.count;
  return callTest(code`${anyBad}(c, ${start}, ${endOf(start, length)}, ${number(1)})`);
}
