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
  const needed = uncoveredReads(scope, reads, rows);
  const ofRow = (read: Read) => rows !== null && isInRow(scope, read, rows);
  return {
    record: needed.filter((read) => !ofRow(read)),
    row: needed.filter(ofRow),
  };
}

/** Reads by what the layout has them in, without those that another read takes in. */
export function uncoveredReads(
  scope: Scope,
  reads: readonly Read[],
  rows: GroupPlace | null,
): readonly Read[] {
  const settled = reads.map((read) => settle(scope, read, rows));
  return settled.filter((read) => !settled.some((other) => covers(scope, other, read)));
}

/** An item that is not in the rows it was looked for in is read once; a row outside a loop is its group. */
function settle(scope: Scope, read: Read, rows: GroupPlace | null): Read {
  if (read.kind === "row" && !isWithin(rows, read.group)) {
    return { kind: "group", group: read.group };
  }
  if (read.kind !== "item-in-rows") return read;
  const { group } = itemPlace(scope, read.ref);
  const key = read.group ?? group?.key ?? null;
  if (key !== null && isWithin(group, key)) return { ...read, group: key };
  return { kind: "item", ref: read.ref };
}

/** Whether a group or row that is read as a whole has what another reads. */
function covers(scope: Scope, whole: Read, part: Read): boolean {
  if (whole.kind === "row") {
    if (part.kind !== "item" || part.ref.row !== undefined) return false;
    return itemPlace(scope, part.ref).group?.key === whole.group;
  }
  if (whole.kind !== "group" || part.kind === "group") return false;
  if (part.kind === "row") return part.group === whole.group;
  return isWithin(itemPlace(scope, part.ref).group, whole.group);
}

function isWithin(group: GroupPlace | null, key: string): boolean {
  return around(group).some((candidate) => candidate.key === key);
}

function isInRow(scope: Scope, read: Read, rows: GroupPlace): boolean {
  if (read.kind === "group") return false;
  if (read.kind === "row") return isWithin(groupPlace(scope, read.group), rows.key);
  const { group } = itemPlace(scope, read.ref);
  const everyRow = read.kind === "item-in-rows" || read.ref.row !== undefined;
  return isWithin(everyRow ? (group?.parent ?? null) : group, rows.key);
}

function around(group: GroupPlace | null): readonly GroupPlace[] {
  return group === null ? [] : [group, ...around(group.parent)];
}

/** Tests that a cell which is read failed its own checks. */
export function badTests(scope: Scope, reads: readonly Read[]): readonly Formula[] {
  const columnsRead = new Set(
    reads.flatMap((read) =>
      read.kind === "item" && read.demanded !== true ? [column(scope, read.ref).toString()] : [],
    ),
  );
  const isReadToo = (read: Read) =>
    read.kind === "item" &&
    read.demanded === true &&
    columnsRead.has(column(scope, read.ref).toString());
  return reads.filter((read) => !isReadToo(read)).map((read) => badTest(scope, read));
}

function badTest(scope: Scope, read: Read): Formula {
  if (read.kind === "item") {
    const test = read.demanded === true ? code`c.badDemanded` : code`c.bad`;
    return callTest(code`${test}(${column(scope, read.ref)})`);
  }
  const anyBad = use(scope.state, "anyBad");
  if (read.kind === "item-in-rows") {
    const group = groupPlace(scope, read.group ?? "");
    const start = groupStart(scope, group);
    const first = endOf(start, itemPlace(scope, read.ref).offset - group.offset);
    const end = endOf(start, group.width * group.count);
    return callTest(code`${anyBad}(c, ${first}, ${end}, ${number(group.width)})`);
  }
  const group = groupPlace(scope, read.group);
  const current = read.kind === "row" ? currentRow(scope, group) : undefined;
  const start = current?.variable ?? groupStart(scope, group);
  const length = read.kind === "row" ? group.width : group.width * group.count;
  return callTest(code`${anyBad}(c, ${start}, ${endOf(start, length)}, ${number(1)})`);
}
