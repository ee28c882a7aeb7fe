import type { Token } from "./tokenise.js";

/** Parts the tokens of a cell into its sentences, at the stops that stand outside brackets. */
export function splitSentences(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const sentences: Token[][] = [];
  let current: Token[] = [];
  let depth = 0;
  for (const token of tokens) {
    if (token.kind === "open") depth += 1;
    if (token.kind === "close") depth -= 1;
    if (token.kind !== "stop") current.push(token);
    else if (depth <= 0) {
      if (current.length > 0) sentences.push(current);
      current = [];
    }
  }
  if (current.length > 0) sentences.push(current);
  return sentences;
}
