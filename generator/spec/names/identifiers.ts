/** Turns words into TypeScript identifiers. */

/** Names that records and groups have already, or that would break objects. */
const reserved: ReadonlySet<string> = new Set([
  ...Object.getOwnPropertyNames(Object.prototype),
  "toObject",
  "toJSON",
  "then",
]);

/** Words that cannot name a class, function or variable. */
const keywords: ReadonlySet<string> = new Set(
  (
    "await break case catch class const continue debugger default delete do else enum export extends " +
    "false finally for function if implements import in instanceof interface let new null package " +
    "private protected public return static super switch this throw true try typeof var void while " +
    "with yield eval undefined NaN Infinity any unknown never string number boolean symbol object"
  ).split(" "),
);

/**
 * Characters of identifiers since Unicode 15.1 only. Older compilers, engines and this program on an
 * older Node do not know them, so no name has them.
 */
const lately = /\u200c|\u200d|[\u30fb\uff65]/u;

/** Whether a text can be a property or member name as it is. */
export function isIdentifier(text: string): boolean {
  return /^[\p{ID_Start}_][\p{ID_Continue}]*$/u.test(text) && !lately.test(text);
}

/** The longest identifier that a name is made into; longer ones help nobody. */
const longest = 60;

/**
 * The identifier nearest to a Japanese (or any) text: the text itself without what identifiers cannot
 * hold. `fallback` where nothing is left.
 */
export function identifierOf(text: string, fallback: string): string {
  const kept = [...text.replace(/\p{Cs}/gu, "").normalize("NFKC")]
    .filter((char) => /[\p{ID_Continue}]/u.test(char) && !lately.test(char))
    .slice(0, longest)
    .join("");
  if (kept === "") return safe(fallback);
  return safe(/^[\p{ID_Start}_]/u.test(kept) ? kept : `_${kept}`);
}

/** The identifier with `_` behind it where it would be taken for something else. */
export function safe(identifier: string): string {
  return reserved.has(identifier) || keywords.has(identifier) ? `${identifier}_` : identifier;
}

/** English words as one identifier; null where they are no plain English. */
export function englishIdentifier(text: string, style: "camel" | "pascal"): string | null {
  const plain = text
    .normalize("NFKD")
    .replace(/[\u0300-\u036f'’]/gu, "")
    .replace(/[^0-9A-Za-z]+/g, " ")
    .trim();
  if (plain === "" || /[^\u0020-\u024f\u2010-\u2027]/u.test(text.normalize("NFKC"))) return null;
  const words = plain.split(" ").map(capitalise);
  const pascal = words.join("").slice(0, longest);
  const joined = style === "pascal" ? pascal : lowerFirst(pascal);
  return safe(/^[0-9]/.test(joined) ? `_${joined}` : joined);
}

/** First letter in upper case. */
export function capitalise(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}

/** First letter, or a whole leading abbreviation, in lower case. */
export function lowerFirst(word: string): string {
  const abbreviation = /^[A-Z]{2,}(?=[A-Z][a-z]|$|[0-9])/.exec(word)?.[0];
  if (abbreviation !== undefined)
    return abbreviation.toLowerCase() + word.slice(abbreviation.length);
  return word.slice(0, 1).toLowerCase() + word.slice(1);
}
