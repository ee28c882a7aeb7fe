import type { ProblemCode } from "../../diagnostics/catalogue.js";
import type { DiagnosticSink } from "../../diagnostics/sink.js";
import { placeOf } from "../../spec/read-context.js";
import type { Expression } from "../expression.js";
import type { LayoutFacts } from "./layout-facts.js";
import { foundInEvery, type RuleUnit, type UnitsOfCheck } from "./rule-units.js";
import { judge } from "./verdict.js";

type Finding = Extract<
  ProblemCode,
  "rule-never-applies" | "rule-always-applies" | "rule-never-fails" | "rule-cannot-be-met"
>;

/** Checks that can never find anything, and such that no record gets by. */
export function lintReach(checks: readonly UnitsOfCheck[], sink: DiagnosticSink): void {
  for (const check of checks) {
    const { no, source } = check.check;
    const reading = check.units[0]?.reading.canonical ?? "";
    for (const code of new Set(foundInEvery(check, findingsOf))) {
      sink.report(code, { at: placeOf(source), args: { check: no, reading } });
    }
  }
}

function findingsOf({ reading, facts }: RuleUnit): ReadonlyMap<string, Finding> {
  const found = new Map<string, Finding>();
  for (const [index, expression] of reading.expressions.entries()) {
    for (const code of findingsIn(expression, facts)) found.set(`${index} ${code}`, code);
  }
  return found;
}

function findingsIn(expression: Expression, facts: LayoutFacts): readonly Finding[] {
  const verdict = judge(expression, facts);
  if (verdict === null) return [];
  if (!verdict.applies) return ["rule-never-applies"];
  const found: Finding[] = verdict.spares ? [] : ["rule-always-applies"];
  if (!canFail(expression)) return found;
  // What the requirement level settles is said of the item.
  if (isSettledByLevel(expression, facts)) return found;
  if (!verdict.fails) return [...found, "rule-never-fails"];
  return verdict.passes ? found : [...found, "rule-cannot-be-met"];
}

function canFail({ assert }: Expression): boolean {
  return assert.kind === "required" || assert.kind === "prohibited" || assert.kind === "holds";
}

function isSettledByLevel({ assert }: Expression, { items }: LayoutFacts): boolean {
  if (assert.kind !== "required" && assert.kind !== "prohibited") return false;
  return assert.items.some(({ key }) => {
    const level = items.get(key)?.item.requirement;
    return level === "required" || level === "prohibited";
  });
}
