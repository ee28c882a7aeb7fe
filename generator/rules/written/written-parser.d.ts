import type { WrittenExpression, WrittenNode } from "./tree.js";

/** Made from `written.peggy` when the program is built. */
export function parse(
  text: string,
  options: { readonly startRule: "Expressions" },
): readonly WrittenExpression[];
export function parse(text: string, options: { readonly startRule: "Condition" }): WrittenNode;

// biome-ignore lint/suspicious/noShadowRestrictedNames: the generated parser exports it under this name
export class SyntaxError extends Error {
  readonly location: { readonly start: { readonly offset: number } };
  readonly expected: readonly (
    | { readonly type: "other"; readonly description: string }
    | { readonly type: "literal"; readonly text: string }
    | { readonly type: "class" | "any" | "end" }
  )[];
}
