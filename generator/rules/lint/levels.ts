import type { ProblemCode } from "../../diagnostics/catalogue.js";
import type { DiagnosticSink } from "../../diagnostics/sink.js";
import type { Item } from "../../spec/model.js";
import { placeOf } from "../../spec/read-context.js";
import type { Assertion } from "../expression.js";
import { foundInEvery, type RuleUnit, type UnitsOfCheck } from "./rule-units.js";
import { judge } from "./verdict.js";

type Finding = Extract<
  ProblemCode,
  | "rule-target-prohibited"
  | "rule-prohibits-required"
  | "rule-already-required"
  | "rule-already-prohibited"
>;

/** Checks that say of an item what its requirement level says too, or the opposite. */
export function lintLevels(checks: readonly UnitsOfCheck[], sink: DiagnosticSink): void {
  for (const check of checks) {
    const { no, source } = check.check;
    for (const { code, item } of foundInEvery(check, findingsOf)) {
      const cell = item.cells.requirement ?? item.source.cell;
      sink.report(code, {
        at: placeOf(source),
        related: [{ ...placeOf(item.source), cell }],
        args: { check: no, item: item.name },
      });
    }
  }
}

interface LevelFinding {
  readonly code: Finding;
  readonly item: Item;
}

function findingsOf({ reading, facts }: RuleUnit): ReadonlyMap<string, LevelFinding> {
  const found = new Map<string, LevelFinding>();
  for (const expression of reading.expressions) {
    for (const key of itemsOf(expression.assert)) {
      const item = facts.items.get(key)?.item;
      const code =
        item === undefined ? undefined : findings[`${expression.assert.kind} ${item.requirement}`];
      if (item === undefined || code === undefined || judge(expression, facts)?.applies === false)
        continue;
      found.set(`${code} ${key}`, { code, item });
    }
  }
  return found;
}

function itemsOf(assertion: Assertion): readonly string[] {
  return "items" in assertion ? assertion.items.map(({ key }) => key) : [];
}

/** By what the check says, and the level. */
const findings: Readonly<Record<string, Finding>> = {
  "required prohibited": "rule-target-prohibited",
  "prohibited required": "rule-prohibits-required",
  "required required": "rule-already-required",
  "prohibited prohibited": "rule-already-prohibited",
};
