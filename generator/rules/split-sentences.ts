import type { Token } from "./tokenise.js";
import type { TokenClass } from "./vocabulary.js";

/** What a sentence may end in before another one begins behind a comma. */
const closing: ReadonlySet<TokenClass> = new Set([
  ...(["required", "optional", "needless", "recommended", "cannot", "mustNot", "must"] as const),
]);
/** What shows that it goes on. */
const continuing: ReadonlySet<TokenClass> = new Set(["and", "or", "orInner", "both", "comma"]);

/**
 * Parts the tokens of a cell into its sentences: at the stops that stand outside brackets, before
 * 「ただし」 and 「それ以外」, and behind 「…は必須、」.
 */
export function splitSentences(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const sentences: Token[][] = [[]];
  let depth = 0;
  tokens.forEach((token, index) => {
    if (token.kind === "open") depth += 1;
    if (token.kind === "close") depth -= 1;
    const last = tokens[index - 1];
    const next = tokens[index + 1];
    const otherwise =
      next?.kind === "otherwise" || (next?.kind === "except" && tokens[index + 2]?.kind === "when");
    const opens = token.kind === "otherwise" || token.kind === "proviso";
    const ends =
      token.kind === "stop" ||
      (token.kind === "comma" &&
        next !== undefined &&
        !continuing.has(next.kind) &&
        (closing.has(last?.kind ?? "unknown") || otherwise));
    if (depth <= 0 && (ends || opens)) sentences.push([]);
    // A stop within brackets ends nothing.
    if (!ends || (depth > 0 && token.kind !== "stop")) sentences.at(-1)?.push(token);
  });
  return sentences.map(withoutLeadingCommas).filter(({ length }) => length > 0);
}

/** 「なお、」 adds nothing but its comma. */
function withoutLeadingCommas(tokens: readonly Token[]): readonly Token[] {
  const first = tokens.findIndex(({ kind }) => kind !== "comma");
  return first < 0 ? [] : tokens.slice(first);
}
