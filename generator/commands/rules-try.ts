import { printable } from "../diagnostics/render.js";
import type { DiagnosticSink } from "../diagnostics/sink.js";
import type { LoadedModel } from "../pipeline/load-model.js";
import { type CompiledSentence, makeScope, SentenceCompiler } from "../rules/compile-sentence.js";
import type { LayoutNames } from "../rules/layout-names.js";
import { layoutNamer } from "../rules/names-of-layouts.js";
import { PredicateTable } from "../rules/predicate-table.js";
import { flagsIn } from "../rules/replace-flags.js";
import type { RuleSettings } from "../rules/rule-settings.js";
import type { Terminal } from "./command.js";
import { findLayout } from "./find-layout.js";
import { findTargets } from "./find-targets.js";
import { failureLines, meaningLines, resultAsJson } from "./try-result.js";

export interface TryOptions {
  readonly sentence: string;
  readonly layout?: string;
  /** Items that the sentence is listed under, by key, id or name. */
  readonly target?: readonly string[];
  /** What the sentence says where its ending does not tell. */
  readonly polarity?: "requirement" | "violation";
  readonly json?: boolean;
}

/** Compiles one sentence against one layout and prints what it means. Returns whether it was understood. */
export function trySentence(
  options: TryOptions,
  { model, ruleSettings }: LoadedModel,
  sink: DiagnosticSink,
  terminal: Terminal,
): boolean {
  if (options.layout === undefined) {
    const expected = model.layouts.map(({ id }) => id).join(", ") || "—";
    sink.report("rule-try-without-layout", { args: { expected } });
    return false;
  }
  const layout = findLayout(model, options.layout, sink);
  if (layout === null) return false;
  const names = layoutNamer(model)(layout);
  const targets = findTargets(options.target ?? [], layout.id, names, sink);
  if (targets === null) return false;
  const compiled = compile(options, targets, names, layout.id, ruleSettings, sink);
  if (options.json === true) {
    const asked = { sentence: options.sentence, layout: layout.id, targets };
    const result = resultAsJson(options.sentence, compiled, names);
    terminal.out(`${JSON.stringify({ ...asked, ...result })}\n`);
  } else {
    const lines = compiled.understood
      ? meaningLines(compiled, names, terminal.language)
      : failureLines(options.sentence, compiled, terminal.language);
    terminal.out(lines.map((line) => `${printable(line)}\n`).join(""));
  }
  return compiled.understood;
}

/** The sentence with the user's meanings of phrases. */
function compile(
  { sentence, polarity }: TryOptions,
  targets: readonly string[],
  names: LayoutNames,
  layout: string,
  { vocabulary, userRules }: RuleSettings,
  sink: DiagnosticSink,
): CompiledSentence {
  const predicates = new PredicateTable(userRules.predicates);
  const compiler = new SentenceCompiler(vocabulary, predicates.phrases);
  const compiled = compiler.compile(sentence, targets, makeScope(names), polarity);
  if (!compiled.understood) return compiled;
  const expressions = predicates.apply(compiled, layout, names);
  // Where a sentence of the spec has the phrase, the mistake is known already.
  const known = sink.diagnostics.some(({ code }) => code === "rule-expression-invalid");
  if (!known) predicates.reportMistakes(sink);
  return { understood: true, expressions, flags: flagsIn(expressions) };
}
