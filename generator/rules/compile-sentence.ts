import type { Expression } from "./expression.js";
import { compoundWords } from "./default-vocabulary.js";
import { joinFacts } from "./facts.js";
import { isInstruction } from "./instructions.js";
import { normaliseName } from "./layout-names.js";
import { lower } from "./lower.js";
import type { Lowered } from "./lowered.js";
import { type NormalisedSentence, normalise } from "./normalise.js";
import { NotUnderstood, notUnderstood } from "./not-understood.js";
import type { Polarity } from "./polarity.js";
import type { Reason } from "./reasons.js";
import { parseSkeleton, SkeletonError } from "./parse-skeleton.js";
import type { SentenceTree } from "./syntax.js";
import { splitSentences } from "./split-sentences.js";
import { skeletonOf, type Token, tokenise } from "./tokenise.js";
import { SharedMeaning } from "./shared-meaning.js";
import type { SentenceScope } from "./sentence-scope.js";
import { makeWordTable, wordsOf, type WordTable } from "./word-table.js";
import { type RuleVocabulary, tokenClasses } from "./vocabulary.js";

export type { Polarity } from "./polarity.js";

export { makeScope, type SentenceScope } from "./sentence-scope.js";

export type CompiledSentence =
  | {
      readonly understood: true;
      /** Empty where the sentence does not concern the layout. */
      readonly expressions: readonly Expression[];
      /** Phrases taken as facts that the application passes; each is the name of a `flag` condition. */
      readonly flags: readonly string[];
    }
  | {
      readonly understood: false;
      /** Offset in the sentence that was reached. */
      readonly offset: number;
      readonly expected: readonly string[];
      readonly reason: Reason;
    };

/** Longer sentences, and ones of more tokens, are not looked at: none that a person wrote is as long. */
const longestSentence = 2_000;
const mostTokens = 400;
const deepestBrackets = 20;

/** The end of a line that does not end in a comma or a stop. */
const openLineEnd = /(?<![、。，．\s])\n/u;

/**
 * Compiles sentences, each for many layouts: what does not depend on the layout, and the grammar's
 * answer to sentences of one shape, is kept.
 */
export class SentenceCompiler {
  readonly #vocabulary: WordTable;
  readonly #normalised = new Map<string, NormalisedSentence>();
  readonly #trees = new Map<string, SentenceTree | SkeletonError>();

  readonly #shared: SharedMeaning;
  readonly #mentions = new Map<string, readonly string[]>();
  /** By sentence and polarity, then by the list of targets, then by what the names in it mean. */
  readonly #compiled = new Map<string, Map<readonly string[], Map<string, CompiledSentence>>>();

  /**
   * @param phrases facts that no record holds, which sentences may name
   * @param scopes the layouts that sentences are going to be compiled for; others are compiled each anew
   */
  constructor(
    vocabulary: RuleVocabulary,
    phrases: readonly string[] = [],
    scopes: Iterable<SentenceScope> = [],
  ) {
    this.#shared = new SharedMeaning(scopes);
    const known = phrases.map(normaliseName);
    this.#vocabulary = makeWordTable([
      ...known.map((phrase) => [phrase, "phrase"] as const),
      ...wordsOf(vocabulary),
      ...Object.entries(compoundWords),
    ]);
  }

  /** Compiles the sentences of one cell for one layout. Never throws: what is not understood is said. */
  compile(
    sentence: string,
    targets: readonly string[],
    scope: SentenceScope,
    polarity: Polarity | null = null,
  ): CompiledSentence {
    const whole = this.#compileText(sentence, targets, scope, polarity);
    if (whole.understood || !openLineEnd.test(sentence)) return whole;
    // Lines of a cell may be sentences without their stops; then each of them says something by itself.
    const lines = sentence.replace(new RegExp(openLineEnd, "gu"), "。");
    const byLine = this.#compileText(lines, targets, scope, polarity);
    return byLine.understood ? byLine : whole;
  }

  #compileText(
    sentence: string,
    targets: readonly string[],
    scope: SentenceScope,
    polarity: Polarity | null,
  ): CompiledSentence {
    if (sentence.length > longestSentence) {
      return failure(notUnderstood("too-long", longestSentence));
    }
    const normalised = this.#normalise(sentence);
    const { text } = normalised;
    const signature = this.#shared.signature(text, this.#mentionsOf(text), targets, scope);
    if (signature === null) return this.#compileIn(normalised, targets, scope, polarity);
    const known = this.#meaningsOf(`${polarity ?? ""} ${text}`, targets);
    const compiled = known.get(signature) ?? this.#compileIn(normalised, targets, scope, polarity);
    known.set(signature, compiled);
    return compiled;
  }

  #meaningsOf(key: string, targets: readonly string[]): Map<string, CompiledSentence> {
    const byTargets =
      this.#compiled.get(key) ?? new Map<readonly string[], Map<string, CompiledSentence>>();
    this.#compiled.set(key, byTargets);
    const meanings = byTargets.get(targets) ?? new Map<string, CompiledSentence>();
    byTargets.set(targets, meanings);
    return meanings;
  }

  #mentionsOf(sentence: string): readonly string[] {
    const mentions = this.#mentions.get(sentence) ?? this.#shared.mentions(sentence);
    this.#mentions.set(sentence, mentions);
    return mentions;
  }

  #compileIn(
    normalised: NormalisedSentence,
    targets: readonly string[],
    scope: SentenceScope,
    polarity: Polarity | null,
  ): CompiledSentence {
    const words = { vocabulary: this.#vocabulary, names: scope.table };
    const tokens = tokenise(normalised, words, scope.names.lexicon);
    if (tokens.length > mostTokens || bracketDepth(tokens) > deepestBrackets) {
      return failure(notUnderstood("too-many-parts", 0));
    }
    try {
      const cell = { normalised, targets, scope, polarity };
      const expressions = this.#cell(tokens, cell);
      return { understood: true, expressions, flags: this.#flagsOf(expressions) };
    } catch (error) {
      if (error instanceof NotUnderstood) return failure(error);
      throw error;
    }
  }

  #cell(tokens: readonly Token[], cell: CellContext): readonly Expression[] {
    const sentences: Lowered[] = [];
    for (const part of splitSentences(tokens)) {
      const before = sentences.at(-1) ?? null;
      const lowered = this.#sentence(part, before, cell);
      // An instruction behind a rule adds nothing to it.
      if (lowered === null) continue;
      if (lowered.replaces) sentences.pop();
      sentences.push(lowered);
    }
    if (sentences.length === 0) throw notUnderstood("empty-sentence", 0);
    return sentences.flatMap(({ expressions }) => expressions);
  }

  #sentence(tokens: readonly Token[], before: Lowered | null, cell: CellContext): Lowered | null {
    const { normalised, targets, scope, polarity } = cell;
    const text = normalised.text;
    const parsed = this.#parse(skeletonOf(tokens));
    const withFacts =
      parsed instanceof SkeletonError ? joinFacts(tokens, text, scope.names.lexicon.labels) : null;
    const tree = withFacts === null ? parsed : this.#parse(skeletonOf(withFacts));
    const used = withFacts ?? tokens;
    if (tree instanceof SkeletonError) {
      const first = parsed instanceof SkeletonError ? parsed : tree;
      const last = tokens.at(-1);
      if (before !== null && isInstruction(text.slice(tokens[0]?.from, last?.to))) return null;
      throw notParsed(first, tokens, normalised);
    }
    const context = { names: scope.names, tokens: used, sentence: text, targets };
    return lower(tree, before, context, { polarity, hasFacts: withFacts !== null });
  }

  #flagsOf(expressions: readonly Expression[]): readonly string[] {
    const flags = new Set<string>();
    const visit = (node: unknown): void => {
      if (typeof node !== "object" || node === null) return;
      if ("kind" in node && node.kind === "flag" && "name" in node) flags.add(String(node.name));
      else Object.values(node).forEach(visit);
    };
    visit(expressions);
    return [...flags];
  }

  #normalise(sentence: string): NormalisedSentence {
    const normalised = this.#normalised.get(sentence) ?? normalise(sentence);
    this.#normalised.set(sentence, normalised);
    return normalised;
  }

  #parse(skeleton: string): SentenceTree | SkeletonError {
    const tree = this.#trees.get(skeleton) ?? parseSkeleton(skeleton);
    this.#trees.set(skeleton, tree);
    return tree;
  }
}

interface CellContext {
  readonly normalised: NormalisedSentence;
  readonly targets: readonly string[];
  readonly scope: SentenceScope;
  readonly polarity: Polarity | null;
}

function failure({ offset, reason, expected }: NotUnderstood): CompiledSentence {
  return { understood: false, offset, reason, expected };
}

function notParsed(
  error: SkeletonError,
  tokens: readonly Token[],
  { offsets }: NormalisedSentence,
): NotUnderstood {
  const token = tokens[error.offset];
  const end = offsets[tokens.at(-1)?.to ?? 0] ?? offsets.at(-1) ?? 0;
  const { expected } = error;
  if (token === undefined) return notUnderstood("ends-early", end, {}, expected);
  return notUnderstood("does-not-fit", token.start, { text: token.text }, expected);
}

function bracketDepth(tokens: readonly Token[]): number {
  let depth = 0;
  let deepest = 0;
  for (const letter of skeletonOf(tokens)) {
    if (letter === tokenClasses.open) deepest = Math.max(deepest, ++depth);
    if (letter === tokenClasses.close) depth -= 1;
  }
  return deepest;
}
