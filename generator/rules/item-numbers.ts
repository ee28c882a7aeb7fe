import type { Token } from "./tokenise.js";
import type { TokenClass } from "./vocabulary.js";

/** The number of an item, and how much of the sentence it takes. */
export interface ItemNumber {
  readonly number: string;
  readonly length: number;
}

/** `項番12`, `No.12`: an item by the number printed beside it. */
export function itemNumberAt(text: string, at: number): ItemNumber | null {
  const match =
    /^(?:項番|項目番号|項目No\.?|No\.|〔)\s*[(「]?\s*([0-9A-Za-z][0-9A-Za-z.()-]*)[)」]?(?:〕)?/u.exec(
      text.slice(at, at + 40),
    );
  if (match === null) return null;
  const [all, written = ""] = match;
  const length = all.endsWith(")") && !all.includes("(") ? all.length - 1 : all.length;
  return { number: written.replace(/[).]+$/u, ""), length };
}

const betweenNumbers: ReadonlySet<TokenClass> = new Set([
  "range",
  "comma",
  "both",
  "or",
  "slash",
  "to",
]);

/** `項番51～53`: a number behind that of another item. */
export function nextNumberAt(
  text: string,
  at: number,
  tokens: readonly Token[],
): ItemNumber | null {
  const [before, join] = tokens.slice(-2);
  if (before?.kind !== "item" || !before.text.startsWith("#")) return null;
  if (join === undefined || !betweenNumbers.has(join.kind)) return null;
  const [number] = /^\d+(?![\d年月日歳つ件個行桁文字])/u.exec(text.slice(at, at + 12)) ?? [];
  return number === undefined ? null : { number, length: number.length };
}
