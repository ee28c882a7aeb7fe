/**
 * Tells of raw attributes by name without prefix, in one forward pass (an expression would try a long run
 * of letters from each of them). What is no attribute ends the list.
 */
export function eachAttribute(raw: string, tell: (name: string, value: string) => void): void {
  for (let at = 0; ;) {
    const equals = raw.indexOf("=", at);
    if (equals === -1) return;
    const open = skipBlank(raw, equals + 1);
    const quote = raw[open];
    if (quote !== '"' && quote !== "'") return;
    const close = raw.indexOf(quote, open + 1);
    if (close === -1) return;
    const name = raw.slice(at, equals).trim();
    tell(name.slice(name.indexOf(":") + 1), raw.slice(open + 1, close));
    at = close + 1;
  }
}

/** Raw attributes by name without prefix. */
export function attributesOf(raw: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  eachAttribute(raw, (name, value) => found.set(name, value));
  return found;
}

function skipBlank(text: string, from: number): number {
  let at = from;
  while (at < text.length && text.charCodeAt(at) <= 0x20) at++;
  return at;
}

/** Whether an attribute says yes; `missing` where it is not there. */
export function isTrue(value: string | undefined, missing = false): boolean {
  return value === undefined ? missing : value === "1" || value === "true";
}

/** The whole number of an attribute; null where it is missing or none. */
export function wholeNumber(value: string | undefined): number | null {
  return value !== undefined && /^\d{1,10}$/.test(value) ? Number(value) : null;
}
