import type { DiagnosticSink } from "../../diagnostics/sink.js";
import { placeOf } from "../../spec/read-context.js";
import type { Condition, Expression } from "../expression.js";
import { refKey } from "./item-refs.js";
import { type Overlap, overlapOf } from "./overlap.js";
import { Refusals } from "./refusals.js";
import type { RuleUnit, UnitsOfCheck } from "./rule-units.js";

/** What a check says of one cell. */
interface Claim {
  readonly unit: RuleUnit;
  readonly when: Condition | undefined;
  /** Name of the item. */
  readonly item: string;
}

interface Claims {
  readonly required: Claim[];
  readonly prohibited: Claim[];
}

/** Checks of which one requires what the other prohibits, for records that both apply to. */
export function lintContradictions(checks: readonly UnitsOfCheck[], sink: DiagnosticSink): void {
  const seen = new Set<string>();
  const refusals = new Refusals(checks);
  for (const [cell, { required, prohibited }] of collectClaims(checks)) {
    for (const one of required) {
      for (const other of prohibited) {
        const pair = `${cell} ${one.unit.check.no} ${other.unit.check.no}`;
        if (seen.has(pair)) continue;
        const layout = sharedLayout(one.unit, other.unit);
        if (layout !== null && reportPair({ cell, one, other, layout }, refusals, sink))
          seen.add(pair);
      }
    }
  }
}

function collectClaims(checks: readonly UnitsOfCheck[]): ReadonlyMap<string, Claims> {
  const claims = new Map<string, Claims>();
  for (const { units } of checks) {
    for (const unit of units) {
      for (const expression of unit.reading.expressions) addClaims(claims, unit, expression);
    }
  }
  return claims;
}

function addClaims(
  claims: Map<string, Claims>,
  unit: RuleUnit,
  { when, assert }: Expression,
): void {
  if (assert.kind !== "required" && assert.kind !== "prohibited") return;
  for (const ref of assert.items) {
    const key = refKey(ref);
    const ofCell = claims.get(key) ?? { required: [], prohibited: [] };
    claims.set(key, ofCell);
    const item = unit.facts.items.get(ref.key)?.item.name ?? ref.key;
    ofCell[assert.kind].push({ unit, when, item });
  }
}

function sharedLayout(one: RuleUnit, other: RuleUnit): string | null {
  for (const layout of one.layouts) if (other.layouts.has(layout)) return layout;
  return null;
}

interface Pair {
  /** Key of the cell in dispute. */
  readonly cell: string;
  readonly one: Claim;
  readonly other: Claim;
  /** Id of a layout that both hold in. */
  readonly layout: string;
}

/** Returns whether there was something to report. */
function reportPair(
  { cell, one, other, layout }: Pair,
  refusals: Refusals,
  sink: DiagnosticSink,
): boolean {
  const { check } = one.unit;
  const details = {
    at: placeOf(check.source),
    related: check === other.unit.check ? [] : [placeOf(other.unit.check.source)],
  };
  const args = { check: check.no, other: other.unit.check.no, item: one.item, layout };
  if (other.when === undefined) {
    sink.report("rule-target-prohibited-by-check", { ...details, args });
    return true;
  }
  const overlap = overlapOf(one.when, other.when, one.unit.facts, (space) =>
    refusals.among(space, cell),
  );
  if (overlap === null) return false;
  const code = isHopeless(overlap, one, other) ? "rule-contradiction-exact" : "rule-contradiction";
  sink.report(code, { ...details, args: { ...args, example: overlap.example } });
  return true;
}

/** No record to which either check applies can be right, and both refuse it. */
function isHopeless({ same }: Overlap, one: Claim, other: Claim): boolean {
  return (
    same &&
    [one, other].every(
      ({ unit: { check } }) => check.severity === "error" || check.severity === "fatal",
    )
  );
}
