/** A text as a string in "". */
export function quoteText(text: string): string {
  return `"${escaped(text).replaceAll('"', '\\"')}"`;
}

/** A name in 「」. */
export function quoteName(name: string): string {
  return `「${escaped(name).replaceAll("」", "\\」")}」`;
}

/** Line breaks, and what an editor or YAML may change or not show, by number. */
function escaped(text: string): string {
  return text
    .replaceAll("\\", "\\\\")
    .replaceAll("\n", "\\n")
    .replaceAll("\r", "\\r")
    .replaceAll("\t", "\\t")
    .replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\u00a0\ufffe\uffff]|[\ud800-\udfff]/gu, (hidden) =>
      Array.from({ length: hidden.length }, (_, at) => hexOf(hidden.charCodeAt(at))).join(""),
    );
}

function hexOf(unit: number): string {
  return `\\u${unit.toString(16).padStart(4, "0")}`;
}
