import type { NameLexicon } from "./tokenise.js";
import type { TokenClass } from "./vocabulary.js";

/** Where the quote at a place is closed, with quotes inside it skipped. */
export function closingQuote(text: string, from: number): number | null {
  let depth = 0;
  for (let at = from; at < text.length; at++) {
    const char = text[at];
    if (char === "「") depth += 1;
    if (char === "」") depth -= 1;
    if (depth === 0) return at;
  }
  return null;
}

/** What a text in quotes is: a name of the layout, a whole formula, or else a value. */
export function quotedKind(
  text: string,
  { names }: Pick<NameLexicon, "names">,
): TokenClass | "formula" {
  const name = names.get(text);
  // A short text in quotes is rather a code than the id of a layout or list.
  const short = text.length < 4 && (name === "form" || name === "codeList");
  if (name !== undefined && !short) return name;
  return isFormula(text, names) ? "formula" : "quoted";
}

/** Whether quotes stand around a whole comparison or sum, as in `pathway_mode=5`. */
function isFormula(text: string, names: NameLexicon["names"]): boolean {
  const at = text.search(/[=≠+×<>≤≥]/u);
  return at > 0 && names.get(text.slice(0, at).trim()) === "item";
}
