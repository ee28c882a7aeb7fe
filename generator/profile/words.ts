/**
 * A word as it is compared: full and half width, spaces, line breaks, brackets and marks of
 * emphasis make no difference, nor do dashes, long vowels or the kind of a circle.
 */
export function normaliseWord(text: string): string {
  return normaliseMark(text)
    .replace(/[\s()[\]{}「」『』【】〔〕<>・･:,.、。※*_ー-]/gu, "")
    .toLowerCase();
}

/** A mark as it is compared: variants of circles, crosses and dashes are one. */
export function normaliseMark(text: string): string {
  const folded = text.normalize("NFKC");
  if (!variant.test(folded)) return folded.trim();
  const isAlone = folded.trim().length === 1;
  return folded
    .replace(variants, (char) => (char === "ー" && !isAlone ? char : (usual.get(char) ?? char)))
    .trim();
}

/** By the usual mark, the characters that are taken for it; a long vowel is a dash only by itself. */
const marks: Readonly<Record<string, string>> = {
  "-": "‐‑‒–—―−ー─━ｰ",
  "○": "〇◯⚪⭕",
  "●": "⚫⬤",
  "◎": "◉⊚⦾",
  "×": "✕✖✗⨯╳",
};

const usual: ReadonlyMap<string, string> = new Map(
  Object.entries(marks).flatMap(([mark, others]) => [...others].map((other) => [other, mark])),
);
const variant = new RegExp(`[${Object.values(marks).join("")}]`, "u");
const variants = new RegExp(variant, "gu");
