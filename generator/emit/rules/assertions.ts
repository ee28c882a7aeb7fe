import type { Assertion, ItemRef } from "../../rules/expression.js";
import { type Code, code, number } from "../nodes.js";
import { call } from "../shapes.js";
import { writeCondition } from "./conditions.js";
import { type Formula, never, not } from "./formula.js";
import { uncoveredReads } from "./guards.js";
import { assertionReads, type Read } from "./reads.js";
import { RuleProblem } from "./rule-source.js";
import { column, filled, groupPlace, groupStart, type Scope } from "./scope.js";

/** Adds a statement for each way in which an assertion fails. `whenReads` go with each report. */
export function writeAssertion(
  scope: Scope,
  assertion: Assertion,
  whenReads: readonly Read[],
): void {
  switch (assertion.kind) {
    case "ignored":
      return;
    case "required":
      for (const item of assertion.items) failIf(scope, not(filled(scope, item)), item, whenReads);
      return;
    case "prohibited":
      for (const item of assertion.items) failIf(scope, filled(scope, item), item, whenReads);
      return;
    case "holds": {
      const mode = { part: "assert", positive: true } as const;
      const formula = not(writeCondition(assertion.condition, scope, mode));
      failIf(scope, formula, null, [...whenReads, ...assertionReads(assertion)]);
    }
  }
}

/** Reports at the item, or at the item that the check is listed under. */
function failIf(scope: Scope, test: Formula, item: ItemRef | null, reads: readonly Read[]): void {
  if (test === never) return;
  const at = item === null ? listedColumn(scope, reads) : column(scope, item);
  const others = new Map<string, Code>();
  for (const read of uncoveredReads(scope, reads, scope.rows.at(-1)?.group ?? null)) {
    if (read.kind !== "item") continue;
    const other = column(scope, read.ref);
    others.set(other.toString(), other);
  }
  others.delete(at.toString());
  const args = [number(scope.state.rule.index), at, ...others.values()];
  const fail = code`${call(code`c.fail`, args)};`;
  scope.statements.push({ kind: "if", test, body: [{ kind: "line", content: fail }] });
}

/** The first item that the check is listed under (in the row it names), else the first that it reads. */
function listedColumn(scope: Scope, reads: readonly Read[]): Code {
  const { targets, places } = scope.state.rule;
  const key = targets.find((target) => places.items.has(target));
  if (key !== undefined) {
    const read = reads.find((candidate) => candidate.kind === "item" && candidate.ref.key === key);
    return column(scope, read?.kind === "item" ? read.ref : { kind: "item", key });
  }
  const [first] = reads;
  if (first === undefined) throw new RuleProblem("unknown-item", targets[0] ?? "");
  return first.kind === "item" || first.kind === "item-in-rows"
    ? column(scope, first.ref)
    : groupStart(scope, groupPlace(scope, first.group));
}
