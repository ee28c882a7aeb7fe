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
  return text
    .normalize("NFKC")
    .replace(/[‐‑‒–—―−ー─━ｰ]/gu, (dash) => (dash === "ー" && text.trim().length > 1 ? dash : "-"))
    .replace(/[〇◯⚪○⭕]/gu, "○")
    .replace(/[⚫⬤●]/gu, "●")
    .replace(/[◉⊚⦾◎]/gu, "◎")
    .replace(/[✕✖✗⨯╳×]/gu, "×")
    .trim();
}
