import type { DiagnosticSink } from "../diagnostics/sink.js";
import type { RelatedCheck, SpecModel } from "../spec/model.js";
import { CheckCompiler } from "./check-compiler.js";
import { OverrideTable } from "./override-table.js";
import { PredicateTable } from "./predicate-table.js";
import { reportDecisions, reportState } from "./report-rules.js";
import type { RuleSettings } from "./rule-settings.js";

/** Compiles the sentences of all cross-item checks; every check ends in exactly one state. */
export function compileRules(
  model: SpecModel,
  settings: RuleSettings,
  sink: DiagnosticSink,
): SpecModel {
  const { userRules } = settings;
  const overrides = new OverrideTable(userRules.overrides, model.relatedChecks, sink);
  const predicates = new PredicateTable(userRules.predicates);
  const compiler = new CheckCompiler(model, settings, { overrides, predicates });
  const relatedChecks = model.relatedChecks.map((check): RelatedCheck => ({
    ...check,
    rule: compiler.compile(check),
  }));
  for (const check of relatedChecks) reportState(check, sink);
  reportDecisions(relatedChecks, userRules, sink);
  predicates.reportMistakes(sink);
  predicates.reportUnused(relatedChecks, sink);
  overrides.report(sink);
  return { ...model, relatedChecks };
}
