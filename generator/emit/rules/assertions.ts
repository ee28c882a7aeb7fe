import type { Assertion } from "../../rules/expression.js";
import { type Code, code, number } from "../nodes.js";
import { call } from "../shapes.js";
import { writeCondition } from "./conditions.js";
import { never, not } from "./formula.js";
import { uncoveredReads } from "./guards.js";
import { assertionReads, type Read } from "./reads.js";
import { RuleProblem } from "./rule-source.js";
import { column, groupPlace, groupStart, type Scope } from "./scope.js";

type Writer<Kind extends Assertion["kind"]> = (
  scope: Scope,
  assertion: Extract<Assertion, { kind: Kind }>,
  whenReads: readonly Read[],
) => boolean;

/**
 * Adds a statement for each way in which an assertion fails; false where it never can. `whenReads`
 * go with each report.
 */
export function writeAssertion<Kind extends Assertion["kind"]>(
  scope: Scope,
  assertion: Extract<Assertion, { kind: Kind }>,
  whenReads: readonly Read[],
): boolean {
  const table: { readonly [K in Kind]: Writer<K> } = writers;
  return table[assertion.kind as Kind](scope, assertion, whenReads);
}

const neverFails = (): boolean => false;

const writers: { readonly [Kind in Assertion["kind"]]: Writer<Kind> } = {
  required: (scope, { items }, reads) => {
    for (const item of items) report(scope, code`require`, column(scope, item), reads);
    return items.length > 0;
  },
  prohibited: (scope, { items }, reads) => {
    for (const item of items) report(scope, code`prohibit`, column(scope, item), reads);
    return items.length > 0;
  },
  ignored: neverFails,
  optional: neverFails,
  recommended: neverFails,
  default: neverFails,
  holds: (scope, assertion, whenReads) => {
    const mode = { part: "assert", positive: true } as const;
    const test = not(writeCondition(assertion.condition, scope, mode));
    if (test === never) return false;
    const reads = [...whenReads, ...assertionReads(assertion)];
    const inside: Scope = { ...scope, statements: [] };
    report(inside, code`fail`, listedColumn(scope, reads), reads);
    scope.statements.push({ kind: "if", test, body: inside.statements });
    return true;
  },
};

/** Adds the call that reports at a column, with the other columns that the rule reads. */
function report(scope: Scope, method: Code, at: Code, reads: readonly Read[]): void {
  const others = new Map<string, Code>();
  for (const read of uncoveredReads(scope, reads, scope.rows.at(-1)?.group ?? null)) {
    if (read.kind !== "item") continue;
    const other = column(scope, read.ref);
    others.set(other.toString(), other);
  }
  others.delete(at.toString());
  const args = [number(scope.state.rule.index), at, ...others.values()];
  scope.statements.push({ kind: "line", content: code`${call(code`c.${method}`, args)};` });
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
