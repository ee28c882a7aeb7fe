import type { SentenceTree } from "./syntax.js";

/** Made from `sentence.peggy` when the program is built. */
export function parse(classes: string): SentenceTree;

// biome-ignore lint/suspicious/noShadowRestrictedNames: the generated parser exports it under this name
export class SyntaxError extends Error {
  readonly location: { readonly start: { readonly offset: number } };
  readonly expected: readonly (
    | { readonly type: "other"; readonly description: string }
    | { readonly type: "literal"; readonly text: string }
    | { readonly type: "class" | "any" | "end" }
  )[];
}
