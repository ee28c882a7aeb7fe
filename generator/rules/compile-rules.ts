import type { DiagnosticSink } from "../diagnostics/sink.js";
import type { Reading, RelatedCheck, RuleState, SpecModel } from "../spec/model.js";
import {
  type CompiledSentence,
  makeScope,
  SentenceCompiler,
  type SentenceScope,
} from "./compile-sentence.js";
import type { Expression } from "./expression.js";
import { isInstruction } from "./instructions.js";
import { makeCodeIndex, makeLayoutNames } from "./layout-names.js";
import { printCanonical } from "./print-canonical.js";
import type { UserRules } from "./user-rules.js";
import type { RuleVocabulary } from "./vocabulary.js";

/** Compiles the sentences of all cross-item checks; every check ends in exactly one state. */
export function compileRules(
  model: SpecModel,
  userRules: UserRules,
  vocabulary: RuleVocabulary,
  sink: DiagnosticSink,
): SpecModel {
  const compiler = new SentenceCompiler(vocabulary);
  const scopes = makeScopes(model);
  const relatedChecks = model.relatedChecks.map((check): RelatedCheck => ({
    ...check,
    rule: compileCheck(check, compiler, scopes, userRules),
  }));
  for (const check of relatedChecks) reportUnsupported(check, sink);
  reportUselessAcceptances(relatedChecks, userRules, sink);
  return { ...model, relatedChecks };
}

function makeScopes(model: SpecModel): ReadonlyMap<string, SentenceScope> {
  const codes = makeCodeIndex(model.codeLists);
  return new Map(
    model.layouts.map((layout) => [layout.id, makeScope(makeLayoutNames(layout, codes, undefined, model.layouts))]),
  );
}

function compileCheck(
  check: RelatedCheck,
  compiler: SentenceCompiler,
  scopes: ReadonlyMap<string, SentenceScope>,
  userRules: UserRules,
): RuleState {
  if (userRules.notes.has(check.no)) return { state: "note" };
  const readings = new Map<string, Reading>();
  for (const layout of check.layouts) {
    const scope = scopes.get(layout);
    if (scope === undefined) continue;
    const compiled = compiler.compile(check.sentence, check.targets, scope);
    if (!compiled.understood) {
      if (isInstruction(check.sentence)) return { state: "note" };
      return unsupported(check, compiled, userRules);
    }
    addReading(readings, layout, compiled.expressions, scope);
  }
  return { state: "compiled", readings: [...readings.values()] };
}

/** Layouts in which the sentence means the same share a reading. */
function addReading(
  readings: Map<string, Reading>,
  layout: string,
  expressions: readonly Expression[],
  scope: SentenceScope,
): void {
  const key = JSON.stringify(expressions);
  const same = readings.get(key);
  const canonical = same?.canonical ?? printCanonical(expressions, scope.names);
  readings.set(key, { layouts: [...(same?.layouts ?? []), layout], expressions, canonical });
}

function unsupported(
  check: RelatedCheck,
  { offset, expected, reason }: CompiledSentence & { readonly understood: false },
  { accepted }: UserRules,
): RuleState {
  const why = accepted.get(check.no);
  return {
    state: "unsupported",
    offset,
    expected,
    reason,
    ...(why === undefined ? {} : { accepted: why }),
  };
}

function reportUnsupported(
  { no, rule, sentence, source }: RelatedCheck,
  sink: DiagnosticSink,
): void {
  if (rule.state !== "unsupported") return;
  sink.report(rule.accepted === undefined ? "rule-unsupported" : "rule-unsupported-accepted", {
    at: source,
    args: {
      check: no,
      prefix: sentence.slice(0, rule.offset) || "—",
      reason: rule.reason,
      expected: rule.expected.join("、") || "—",
    },
  });
}

function reportUselessAcceptances(
  checks: readonly RelatedCheck[],
  { accepted, file }: UserRules,
  sink: DiagnosticSink,
): void {
  const unsupportedNumbers = new Set(
    checks.filter(({ rule }) => rule.state === "unsupported").map(({ no }) => no),
  );
  for (const check of accepted.keys()) {
    if (unsupportedNumbers.has(check)) continue;
    sink.report("rule-useless-acceptance", { at: { file }, args: { check } });
  }
}
