import { defaultVocabulary } from "./default-vocabulary.js";
import { parse } from "./sentence-parser.js";
import type { SentenceTree } from "./syntax.js";
import { tokenClasses } from "./vocabulary.js";

/** A skeleton that is not in the language: the token that was reached, and what was expected there. */
export class SkeletonError extends Error {
  override readonly name = "SkeletonError";

  constructor(
    /** Index of a token, or their number where the sentence ends too early. */
    readonly offset: number,
    readonly expected: readonly string[],
  ) {
    super("not in the language");
  }
}

/** Parses the skeleton of one sentence. */
export function parseSkeleton(skeleton: string): SentenceTree | SkeletonError {
  // As a library the parser tells where it stopped without writing a message, which takes longer than parsing.
  const result = parse(skeleton, { peg$library: true });
  if (result.peg$success) return result.peg$result;
  const expected = new Set<string>();
  for (const expectation of result.peg$maxFailExpected) {
    if (expectation.type === "other") expected.add(expectation.description);
    else if (expectation.type === "literal") expected.add(nameOfClass(expectation.text));
  }
  return new SkeletonError(result.peg$maxFailPos, [...expected].sort());
}

/** A class is shown by the word that the program knows it best by. */
const classWords: ReadonlyMap<string, string> = new Map(
  Object.entries(tokenClasses).map(([name, letter]) => [letter, wordFor(name)]),
);

function wordFor(name: string): string {
  const [word] = Object.entries(defaultVocabulary).find(([kind]) => kind === name)?.[1] ?? [];
  return word === undefined ? name : `「${word}」`;
}

function nameOfClass(letter: string): string {
  return classWords.get(letter) ?? letter;
}
