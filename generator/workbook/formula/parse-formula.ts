import { parse, SyntaxError as GrammarError } from "./formula-parser.js";
import type { FormulaNode } from "./tree.js";

/** What spreadsheet programs allow: UTF-16 units, and brackets within brackets. */
const longest = 8_192;
const deepest = 64;

/** The tree of a formula without its `=`; null for what is too long, too deep, or not in the grammar. */
export function parseFormula(text: string): FormulaNode | null {
  if (text.length > longest || depthOf(text) > deepest) return null;
  try {
    return parse(text);
  } catch (error) {
    if (error instanceof GrammarError) return null;
    throw error;
  }
}

/** Brackets in texts and in names of sheets do not count. */
function depthOf(text: string): number {
  let depth = 0;
  let most = 0;
  for (const [token] of text.matchAll(/"[^"]*"|'[^']*'|[()]/g)) {
    if (token === "(") depth++;
    if (token === ")") depth--;
    most = Math.max(most, depth);
  }
  return most;
}
