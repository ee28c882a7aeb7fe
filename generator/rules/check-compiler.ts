import type { RelatedCheck, RuleState, SpecModel } from "../spec/model.js";
import {
  type CompiledSentence,
  makeScope,
  SentenceCompiler,
  type SentenceScope,
} from "./compile-sentence.js";
import { isInstruction } from "./instructions.js";
import { layoutNamer } from "./names-of-layouts.js";
import type { OverrideTable } from "./override-table.js";
import type { PredicateTable } from "./predicate-table.js";
import { ReadingGroups } from "./reading-groups.js";
import { flagsIn } from "./replace-flags.js";
import type { RuleSettings } from "./rule-settings.js";
import { sentenceHash } from "./sentence-hash.js";

/** What the sentences of a model are compiled against, by layout. */
function makeScopes(model: SpecModel): ReadonlyMap<string, SentenceScope> {
  const namesOf = layoutNamer(model);
  return new Map(model.layouts.map((layout) => [layout.id, makeScope(namesOf(layout))]));
}

type Failure = CompiledSentence & { readonly understood: false };

/** What became of a check in its layouts. */
interface Outcome {
  readonly groups: ReadingGroups;
  /** Whether a phrase stands for a fact. */
  phrases: boolean;
  overridden: boolean;
  /** The first failure, and all layouts that have one. */
  failure: Failure | null;
  readonly failed: string[];
}

/** Finds the state of each check: what its sentence says, or what the user says instead. */
export class CheckCompiler {
  readonly #predicates: PredicateTable;
  readonly #settings: RuleSettings;
  readonly #overrides: OverrideTable;
  readonly #sentences: SentenceCompiler;
  readonly #scopes: ReadonlyMap<string, SentenceScope>;
  readonly #notes: ReadonlySet<string>;
  readonly #accepted: ReadonlyMap<string, string>;

  constructor(
    model: SpecModel,
    settings: RuleSettings,
    tables: { readonly overrides: OverrideTable; readonly predicates: PredicateTable },
  ) {
    const { userRules, vocabulary } = settings;
    this.#predicates = tables.predicates;
    this.#settings = settings;
    this.#overrides = tables.overrides;
    this.#scopes = makeScopes(model);
    const { phrases } = tables.predicates;
    this.#sentences = new SentenceCompiler(vocabulary, phrases, this.#scopes.values());
    this.#notes = new Set(userRules.notes.map(({ check }) => check));
    this.#accepted = new Map(userRules.accepted.map(({ check, reason }) => [check, reason]));
  }

  compile(check: RelatedCheck): RuleState {
    if (this.#notes.has(check.no)) return { state: "note" };
    const outcome: Outcome = {
      groups: new ReadingGroups(),
      phrases: false,
      overridden: false,
      failure: null,
      failed: [],
    };
    const mayOverride = this.#overrides.has(check);
    for (const layout of check.layouts) {
      const scope = this.#scopes.get(layout);
      if (scope === undefined) continue;
      if (mayOverride && this.#override(check, layout, scope, outcome)) continue;
      this.#compileIn(check, layout, scope, outcome);
    }
    return this.#stateOf(check, outcome);
  }

  #compileIn(check: RelatedCheck, layout: string, scope: SentenceScope, outcome: Outcome): void {
    const compiled = this.#sentence(check, scope);
    if (!compiled.understood) {
      outcome.failure ??= compiled;
      outcome.failed.push(layout);
      return;
    }
    // A sentence without expressions does not concern the layout.
    if (compiled.expressions.length === 0) return;
    if (compiled.flags.length > 0) outcome.phrases = true;
    const expressions = this.#predicates.apply(compiled, layout, scope.names);
    outcome.groups.add(layout, expressions, scope.names);
  }

  /** Takes what the user wrote in the place of the sentence, if anything. */
  #override(check: RelatedCheck, layout: string, scope: SentenceScope, outcome: Outcome): boolean {
    const written = this.#overrides.expressionsFor(check, layout, scope.names);
    if (written === null) return false;
    const compiled = this.#sentence(check, scope);
    const own = compiled.understood ? this.#predicates.apply(compiled, layout, scope.names) : null;
    this.#overrides.compare(check, layout, written, own);
    outcome.overridden = true;
    outcome.groups.add(layout, written, scope.names);
    return true;
  }

  #sentence({ sentence, targets, source }: RelatedCheck, scope: SentenceScope): CompiledSentence {
    const polarity = this.#settings.polarityOfSheet.get(source.sheet);
    return this.#sentences.compile(sentence, targets, scope, polarity);
  }

  #stateOf(check: RelatedCheck, outcome: Outcome): RuleState {
    const { groups, phrases, overridden, failure, failed } = outcome;
    if (failure !== null) {
      const names = this.#scopes.get(failed[0] ?? "")?.names.lexicon.names.keys() ?? [];
      if (!overridden && isInstruction(check.sentence, names)) return { state: "note" };
      return this.#unsupported(check, failure, failed);
    }
    const { readings } = groups;
    if (overridden) {
      return { state: "overridden", readings, sentenceHash: sentenceHash(check.sentence) };
    }
    if (!phrases) return { state: "compiled", readings };
    const flags = flagsIn(readings.flatMap(({ expressions }) => expressions));
    return { state: "predicate", readings, flags };
  }

  #unsupported(
    { no, layouts }: RelatedCheck,
    { offset, expected, reason }: Failure,
    failed: readonly string[],
  ): RuleState {
    const accepted = this.#accepted.get(no);
    return {
      state: "unsupported",
      offset,
      expected,
      reason,
      ...(failed.length === layouts.length ? {} : { layouts: failed }),
      ...(accepted === undefined ? {} : { accepted }),
    };
  }
}
