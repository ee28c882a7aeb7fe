import type { FormulaNode } from "./tree.js";

/** Made from `formula.peggy` when the program is built. @throws SyntaxError for what is not in the grammar. */
export function parse(text: string): FormulaNode;

// biome-ignore lint/suspicious/noShadowRestrictedNames: the generated parser exports it under this name
export class SyntaxError extends Error {}
