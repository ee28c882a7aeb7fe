import type { DiagnosticSink } from "../diagnostics/sink.js";
import { candidatesFor } from "../spec/candidates.js";
import type { RelatedCheck, RuleState } from "../spec/model.js";
import { shortenLayouts } from "./layout-list.js";
import { mostTelling } from "./most-telling.js";
import type { UserRules } from "./user-rules.js";

/** Reports a check that was not understood, or that concerns none of its layouts. */
export function reportState(check: RelatedCheck, sink: DiagnosticSink): void {
  const { no, rule, source, layouts } = check;
  if (rule.state === "unsupported") reportUnsupported(check, rule, sink);
  if (rule.state === "compiled" && rule.readings.length === 0 && layouts.length > 0) {
    sink.report("rule-concerns-nothing", { at: source, args: { check: no } });
  }
}

function reportUnsupported(
  { no, sentence, source, layouts }: RelatedCheck,
  rule: RuleState & { readonly state: "unsupported" },
  sink: DiagnosticSink,
): void {
  sink.report(rule.accepted === undefined ? "rule-unsupported" : "rule-unsupported-accepted", {
    at: source,
    args: {
      check: no,
      layouts: shortenLayouts(rule.layouts ?? layouts, layouts.length),
      prefix: sentence.slice(0, rule.offset) || "—",
      reason: rule.reason,
      expected: mostTelling(rule.expected).join("、") || "—",
    },
  });
}

/** Reports decisions about checks that the spec does not have, that need none, or that have two. */
export function reportDecisions(
  checks: readonly RelatedCheck[],
  { accepted, notes, overrides }: UserRules,
  sink: DiagnosticSink,
): void {
  const states = new Map(checks.map(({ no, rule }) => [no, rule.state]));
  for (const { check, at } of [...accepted, ...notes, ...overrides]) {
    if (states.has(check)) continue;
    const candidates = candidatesFor(check, states.keys()).join(", ") || "—";
    sink.report("rule-unknown-check", { at, args: { check, candidates } });
  }
  for (const { check, at } of accepted) {
    if (!states.has(check) || states.get(check) === "unsupported") continue;
    sink.report("rule-useless-acceptance", { at, args: { check } });
  }
  for (const { check, at } of overrides) {
    const note = notes.find((each) => each.check === check);
    if (note !== undefined)
      sink.report("rule-decided-twice", { at, related: [note.at], args: { check } });
  }
}
