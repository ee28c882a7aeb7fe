/** Escaping of text for the places in generated files where text of the spec may stand. */

/** Characters that a source file must not hold as they are: controls, invisible ones, line separators, lone surrogates. */
const unprintable = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;

const shortEscapes: Readonly<Record<string, string>> = {
  "\t": "\\t",
  "\n": "\\n",
  "\r": "\\r",
};

function escapeUnprintable(text: string): string {
  return text.replace(unprintable, (char) => shortEscapes[char] ?? unicodeEscape(char));
}

function unicodeEscape(char: string): string {
  const units = Array.from({ length: char.length }, (_, index) => char.charCodeAt(index));
  return units.map((unit) => `\\u${unit.toString(16).padStart(4, "0")}`).join("");
}

/** Keeps text from ending a script element when generated code is put into a page. */
function guardMarkup(escaped: string): string {
  return escaped.replace(/<(?=\/script|!--)/gi, "\\u003c");
}

/** A string literal in quotes: double ones, or single ones where that needs fewer escapes. */
export function quoteString(text: string): string {
  const doubles = text.split('"').length - 1;
  const singles = text.split("'").length - 1;
  const quote = doubles > singles ? "'" : '"';
  const escaped = text.replaceAll("\\", "\\\\").replaceAll(quote, `\\${quote}`);
  return quote + guardMarkup(escapeUnprintable(escaped)) + quote;
}

/** A template literal without substitutions; its line breaks stay line breaks. */
export function quoteTemplate(text: string): string {
  const escaped = text.replaceAll("\\", "\\\\").replaceAll("`", "\\`").replaceAll("${", "\\${");
  const lines = escaped.split("\n").map(escapeUnprintable);
  return `\`${guardMarkup(lines.join("\n"))}\``;
}

/** Lines of a comment: no line can end the comment, start a tag, or hide what it says. */
export function commentLines(text: string): readonly string[] {
  return text.split(/\r\n|[\n\r\u2028\u2029]/).map((line) =>
    escapeUnprintable(line)
      .replaceAll("*/", "*\\/")
      .replaceAll("/*", "/\\*")
      .replace(/^(\s*)@/, "$1\\@")
      .replaceAll("{@", "{\\@")
      .trimEnd(),
  );
}

/** Text of a Markdown paragraph, on one line. */
export function escapeMarkdown(text: string): string {
  return commentLines(text)
    .join(" ")
    .replace(/[\\`*_{}[\]<>|#~!&]/g, (char) => `\\${char}`);
}
