import type { DiagnosticSink } from "../diagnostics/sink.js";
import type { RelatedCheck } from "../spec/model.js";
import type { Condition, Expression } from "./expression.js";
import { type LayoutNames, normaliseName } from "./layout-names.js";
import { replaceFlags } from "./replace-flags.js";
import type { Predicate } from "./user-rules.js";
import { parseCondition } from "./written/parse.js";
import { WrittenForLayouts } from "./written-for-layouts.js";

/** The phrases that the user gave a meaning. */
export class PredicateTable {
  readonly #predicates: readonly Predicate[];
  readonly #flags = new Map<string, string>();
  readonly #conditions = new Map<string, WrittenForLayouts<Condition>>();

  /** Lists whose flags were only renamed, which is the same in all layouts. */
  readonly #renamed = new Map<readonly Expression[], readonly Expression[]>();

  constructor(predicates: readonly Predicate[]) {
    this.#predicates = predicates;
    for (const { phrase, meaning } of predicates) {
      if (meaning.kind === "flag") this.#flags.set(phrase, meaning.name);
      else this.#conditions.set(phrase, new WrittenForLayouts(meaning.written, parseCondition));
    }
  }

  /** The phrases for the sentence compiler, normalised. */
  get phrases(): readonly string[] {
    return this.#predicates.map(({ phrase }) => phrase);
  }

  /**
   * Expressions of a sentence with the user's meanings in the places of its phrases. A phrase whose
   * condition cannot be read in the layout stays a flag; `reportMistakes` says so.
   */
  apply(
    {
      expressions,
      flags,
    }: { readonly expressions: readonly Expression[]; readonly flags: readonly string[] },
    layout: string,
    names: LayoutNames,
  ): readonly Expression[] {
    const ofLayout = flags.some((name) => this.#conditions.has(name));
    if (!ofLayout && !flags.some((name) => this.#flags.has(name))) return expressions;
    const before = ofLayout ? undefined : this.#renamed.get(expressions);
    if (before !== undefined) return before;
    const replaced = replaceFlags(
      expressions,
      (name) =>
        this.#conditions.get(name)?.in(layout, names) ?? {
          kind: "flag",
          name: this.#flags.get(name) ?? name,
        },
    );
    if (!ofLayout) this.#renamed.set(expressions, replaced);
    return replaced;
  }

  /** Reports conditions that could not be read in layouts they were asked for. */
  reportMistakes(sink: DiagnosticSink): void {
    for (const [phrase, condition] of this.#conditions) condition.report(phrase, sink);
  }

  /** Reports phrases that no sentence has. */
  reportUnused(checks: readonly RelatedCheck[], sink: DiagnosticSink): void {
    if (this.#predicates.length === 0) return;
    const sentences = checks.map(({ sentence }) => normaliseName(sentence));
    for (const { phrase, at } of this.#predicates) {
      if (sentences.some((sentence) => sentence.includes(phrase))) continue;
      sink.report("rule-predicate-unused", { at, args: { phrase } });
    }
  }
}
