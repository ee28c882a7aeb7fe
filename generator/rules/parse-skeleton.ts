import { parse, SyntaxError as GrammarError } from "./sentence-parser.js";
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
  try {
    return parse(skeleton);
  } catch (error) {
    if (!(error instanceof GrammarError)) throw error;
    const expected = new Set<string>();
    for (const expectation of error.expected) {
      if (expectation.type === "other") expected.add(expectation.description);
      else if (expectation.type === "literal") expected.add(nameOfClass(expectation.text));
    }
    return new SkeletonError(error.location.start.offset, [...expected].sort());
  }
}

const classNames: ReadonlyMap<string, string> = new Map(
  Object.entries(tokenClasses).map(([name, letter]) => [letter, name]),
);

function nameOfClass(letter: string): string {
  return classNames.get(letter) ?? letter;
}
