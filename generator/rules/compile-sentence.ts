import type { Expression } from "./expression.js";
import type { LayoutNames } from "./layout-names.js";
import { lower } from "./lower.js";
import { NotUnderstood } from "./not-understood.js";
import { parse, SyntaxError as GrammarError } from "./sentence-parser.js";
import { type TokenisedSentence, tokenise, type WordTrie } from "./tokenise.js";
import { tokenClasses, type TokenClass } from "./vocabulary.js";

/** A layout's names with the words of the vocabulary, ready for its sentences. */
export interface SentenceScope {
  readonly names: LayoutNames;
  readonly trie: WordTrie;
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

/** Compiles one sentence for one layout. Never throws: what is not understood is said. */
export function compileSentence(
  sentence: string,
  targets: readonly string[],
  scope: SentenceScope,
): CompiledSentence {
  if (sentence.length > longestSentence) {
    return failure(longestSentence, "the sentence is longer than any that is understood");
  }
  const tokenised = tokenise(sentence, scope.trie, scope.names.lexicon);
  if (tokenised.tokens.length > mostTokens || bracketDepth(tokenised.classes) > deepestBrackets) {
    return failure(0, "the sentence has too many parts");
  }
  try {
    const tree = parse(tokenised.classes, { tokens: tokenised.tokens });
    const expression = lower(tree, { names: scope.names, tokens: tokenised.tokens, targets });
    return { understood: true, expression };
  } catch (error) {
    if (error instanceof GrammarError) return syntaxFailure(error, tokenised);
    if (error instanceof NotUnderstood) return failure(error.offset, error.message, error.expected);
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
