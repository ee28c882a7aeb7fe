import type { SentenceTree } from "./syntax.js";

/** What was expected at the place that the parser reached. */
type Expectation =
  | { readonly type: "other"; readonly description: string }
  | { readonly type: "literal"; readonly text: string }
  | { readonly type: "class" | "any" | "end" };

/** What the parser says when it is used as a library. */
type ParseResult =
  | { readonly peg$success: true; readonly peg$result: SentenceTree }
  | {
      readonly peg$success: false;
      readonly peg$maxFailPos: number;
      readonly peg$maxFailExpected: readonly Expectation[];
    };

/** Made from `sentence.peggy` when the program is built. */
export function parse(skeleton: string, options: { readonly peg$library: true }): ParseResult;
