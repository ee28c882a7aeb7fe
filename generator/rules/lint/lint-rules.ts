import type { DiagnosticSink } from "../../diagnostics/sink.js";
import type { SpecModel } from "../../spec/model.js";
import { lintCodeValues } from "./code-values.js";
import { lintContradictions } from "./contradictions.js";
import { lintDefaultCycles } from "./default-cycles.js";
import { lintDuplicateRules } from "./duplicates.js";
import { lintLevels } from "./levels.js";
import { lintReach } from "./reach.js";
import { lintRuleMessages } from "./messages.js";
import { makeRuleUnits } from "./rule-units.js";

/** Holds the compiled checks of a model against its items, its codes and each other. */
export function lintRules(model: SpecModel, sink: DiagnosticSink): void {
  const checks = makeRuleUnits(model);
  const mistaken = lintCodeValues(model, checks, sink);
  lintReach(
    checks.filter((check) => !mistaken.has(check)),
    sink,
  );
  lintLevels(checks, sink);
  lintContradictions(checks, sink);
  lintDuplicateRules(checks, sink);
  lintDefaultCycles(checks, sink);
  lintRuleMessages(model, checks, sink);
}
