import type { Assertion, Condition, Expression, ItemRef } from "./expression.js";
import { notUnderstood } from "./not-understood.js";
import type { References } from "./references.js";
import type { ScopeTree } from "./syntax.js";

/** Nodes that look at all rows of a group themselves. */
const overRows: ReadonlySet<unknown> = new Set([
  ...["row-sum", "record-sum", "unique", "unique-in-file", "ordered", "numbered", "no-overlap"],
  ...["any-row", "every-row"],
]);

/** Nodes that speak of the current row of a group. */
const ofCurrentRow: ReadonlySet<unknown> = new Set(["row-filled", "row-number"]);

/**
 * Key of the group whose rows a check looks at one by one: the one whose items it reads without saying
 * which row. Null for a check on the record as a whole.
 */
function rowScope(
  parts: readonly (Condition | Assertion | null)[],
  groupOf: (item: ItemRef) => string | null,
): string | null {
  const groups = new Set<string>();
  const visit = (node: unknown): void => {
    if (typeof node !== "object" || node === null) return;
    const kind = "kind" in node ? node.kind : undefined;
    if (overRows.has(kind)) return;
    if (ofCurrentRow.has(kind) && "group" in node) groups.add(String(node.group));
    if (kind !== "item") return Object.values(node).forEach(visit);
    const item = node as ItemRef;
    const group = groupOf(item);
    if (group !== null && item.row === undefined) groups.add(group);
  };
  parts.forEach(visit);
  const [only, second] = groups;
  if (second !== undefined) throw notUnderstood("items-of-several-groups", 0);
  return only ?? null;
}

/** Whether a part looks at all rows of a group by itself. */
function looksAtRows(parts: readonly (Condition | Assertion | null)[]): boolean {
  const looks = (node: unknown): boolean => {
    if (typeof node !== "object" || node === null) return false;
    if ("kind" in node && overRows.has(node.kind)) return true;
    return Object.values(node).some(looks);
  };
  return parts.some(looks);
}

/** The scope of a sentence that says nothing of rows. */
export const noRowsNamed: ScopeTree = {
  eachRow: false,
  laterRows: false,
  inFile: false,
  group: null,
};

/** An expression that is asked of each row where its items are those of a group, else of the record. */
export function scoped(
  when: Condition | null,
  assert: Assertion,
  scope: ScopeTree,
  references: References,
): Expression {
  const condition = scope.laterRows ? inLaterRows(when, scope, references) : when;
  const eachRow = rowScope([condition, assert], (item) => references.groupOf(item));
  const ofRows = eachRow !== null || looksAtRows([condition, assert]);
  if (scope.eachRow && !ofRows) throw notUnderstood("rows-of-which-group", 0);
  const guarded = eachRow === null ? condition : ofFilledRows(condition, assert, eachRow);
  return {
    ...(eachRow === null ? {} : { eachRow }),
    ...(guarded === null ? {} : { when: guarded }),
    assert,
  };
}

function inLaterRows(
  when: Condition | null,
  { group }: ScopeTree,
  references: References,
): Condition {
  const key = group === null ? references.ownGroup() : references.group(group);
  const later = inLaterRow(key);
  if (when === null) return later;
  return { kind: "and", of: when.kind === "and" ? [later, ...when.of] : [later, when] };
}

/** The current row of a group is not its first. */
export function inLaterRow(group: string): Condition {
  return {
    kind: "compare",
    as: "number",
    left: { kind: "row-number", group },
    operator: ">=",
    right: { kind: "number", value: 2 },
  };
}

/** What every row must hold is asked of the rows in which something is entered. */
function ofFilledRows(when: Condition | null, assert: Assertion, group: string): Condition | null {
  if (assert.kind !== "required" || JSON.stringify(when)?.includes(`"row-filled"`) === true)
    return when;
  const filled: Condition = { kind: "row-filled", group };
  if (when === null) return filled;
  return { kind: "and", of: when.kind === "and" ? [filled, ...when.of] : [filled, when] };
}
