import type { Expression } from "./expression.js";
import type { LayoutNames } from "./layout-names.js";
import { lower } from "./lower.js";
import { type NormalisedSentence, normalise } from "./normalise.js";
import { NotUnderstood } from "./not-understood.js";
import { parse, SyntaxError as GrammarError } from "./sentence-parser.js";
import type { SentenceTree } from "./syntax.js";
import {
  makeWordTrie,
  type TokenisedSentence,
  tokenise,
  wordsOf,
  type WordTrie,
} from "./tokenise.js";
import { type RuleVocabulary, tokenClasses, type TokenClass } from "./vocabulary.js";

/** A layout's names, ready for its sentences. */
export interface SentenceScope {
  readonly names: LayoutNames;
  readonly trie: WordTrie;
}

export function makeScope(names: LayoutNames): SentenceScope {
  // A name of one character is too likely to be a part of another word.
  const long = [...names.lexicon.names].filter(([name]) => name.length > 1);
  return { names, trie: makeWordTrie(long) };
}

export type CompiledSentence =
  | { readonly understood: true; readonly expression: Expression }
  | {
      readonly understood: false;
      /** Offset in the sentence that was reached. */
      readonly offset: number;
      readonly expected: readonly string[];
      readonly reason: string;
    };

/** Longer sentences, and ones of more tokens, are not looked at: none that a person wrote is as long. */
const longestSentence = 2_000;
const mostTokens = 400;
const deepestBrackets = 20;

/**
 * Compiles sentences, each for many layouts: what does not depend on the layout, and the grammar's
 * answer to sentences of one shape, is kept.
 */
export class SentenceCompiler {
  readonly #vocabulary: WordTrie;
  readonly #normalised = new Map<string, NormalisedSentence>();
  readonly #trees = new Map<string, SentenceTree | GrammarError>();

  constructor(vocabulary: RuleVocabulary) {
    this.#vocabulary = makeWordTrie(wordsOf(vocabulary));
  }

  /** Compiles one sentence for one layout. Never throws: what is not understood is said. */
  compile(sentence: string, targets: readonly string[], scope: SentenceScope): CompiledSentence {
    if (sentence.length > longestSentence) {
      return failure(longestSentence, "the sentence is longer than any that is understood");
    }
    const words = { vocabulary: this.#vocabulary, names: scope.trie };
    const tokenised = tokenise(this.#normalise(sentence), words, scope.names.lexicon);
    const { tokens, classes } = tokenised;
    if (tokens.length > mostTokens || bracketDepth(classes) > deepestBrackets) {
      return failure(0, "the sentence has too many parts");
    }
    const tree = this.#parse(classes);
    if (tree instanceof GrammarError) return syntaxFailure(tree, tokenised);
    try {
      const expression = lower(tree, { names: scope.names, tokens, targets });
      return { understood: true, expression };
    } catch (error) {
      if (error instanceof NotUnderstood)
        return failure(error.offset, error.message, error.expected);
      throw error;
    }
  }

  #normalise(sentence: string): NormalisedSentence {
    const normalised = this.#normalised.get(sentence) ?? normalise(sentence);
    this.#normalised.set(sentence, normalised);
    return normalised;
  }

  #parse(classes: string): SentenceTree | GrammarError {
    const tree = this.#trees.get(classes) ?? parseClasses(classes);
    this.#trees.set(classes, tree);
    return tree;
  }
}

function parseClasses(classes: string): SentenceTree | GrammarError {
  try {
    return parse(classes);
  } catch (error) {
    if (error instanceof GrammarError) return error;
    throw error;
  }
}

function failure(
  offset: number,
  reason: string,
  expected: readonly string[] = [],
): CompiledSentence {
  return { understood: false, offset, reason, expected };
}

function syntaxFailure(error: GrammarError, { tokens, end }: TokenisedSentence): CompiledSentence {
  const token = tokens[error.location.start.offset];
  const expected = new Set<string>();
  for (const expectation of error.expected) {
    if (expectation.type === "other") expected.add(expectation.description);
    else if (expectation.type === "literal") expected.add(nameOfClass(expectation.text));
  }
  const reason =
    token === undefined ? "the sentence ends too early" : `「${token.text}」 does not fit here`;
  return failure(token?.start ?? end, reason, [...expected].sort());
}

const classNames: ReadonlyMap<string, string> = new Map(
  (Object.entries(tokenClasses) as [TokenClass, string][]).map(([name, letter]) => [letter, name]),
);

function nameOfClass(letter: string): string {
  return classNames.get(letter) ?? letter;
}

function bracketDepth(classes: string): number {
  let depth = 0;
  let deepest = 0;
  for (const letter of classes) {
    if (letter === tokenClasses.open) deepest = Math.max(deepest, ++depth);
    if (letter === tokenClasses.close) depth -= 1;
  }
  return deepest;
}
