import type { Token } from "./tokenise.js";
import type { TokenClass } from "./vocabulary.js";

/** Tokens behind which a label may stand without quotes. */
const beforeLabel: ReadonlySet<TokenClass> = new Set([
  ...([
    "ga",
    "wa",
    "ni",
    "de",
    "equals",
    "differs",
    "or",
    "orInner",
    "comma",
    "open",
    "range",
  ] as const),
  ...(["both", "slash", "wo", "kara", "no", "mo"] as const),
]);

/** Whether a value may stand without quotes behind a token. */
export function expectsLabel(previous: Token | undefined): boolean {
  return previous !== undefined && beforeLabel.has(previous.kind);
}

/** The longest label of the layout's code lists at a place. */
export function labelAt(text: string, at: number, labels: ReadonlySet<string>): string | null {
  for (let length = Math.min(40, text.length - at); length > 0; length--) {
    const label = text.slice(at, at + length);
    if (labels.has(label)) return label;
  }
  return null;
}

/** A word in Latin letters, as `TRUE` or `PRE_ORDER`. */
export function latinAt(text: string, at: number): string | null {
  const [word] = /^[A-Za-z][A-Za-z0-9_.-]*/u.exec(text.slice(at, at + 80)) ?? [];
  return word ?? null;
}
