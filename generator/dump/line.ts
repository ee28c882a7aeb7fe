/** One line of the text form of a spec: a word for the kind of thing, its identity, then facts. */
export function line(
  kind: string,
  identity: readonly string[],
  facts: Readonly<Record<string, unknown>> = {},
): string {
  const printed = Object.entries(facts).flatMap(([name, value]) =>
    value === undefined || value === null || value === "" ? [] : [`${name}=${printValue(value)}`],
  );
  return [kind, ...identity.map(printValue), ...printed].join(" ");
}

/** Plain words stand as they are; everything else is quoted as in JSON, so that a line stays one line. */
function printValue(value: unknown): string {
  if (Array.isArray(value)) return value.map(printValue).join(",");
  if (typeof value === "object" && value !== null) return quoted(JSON.stringify(value));
  const text = String(value);
  return /^[\p{L}\p{N}_.:/-]+$/u.test(text) ? text : quoted(text);
}

/** JSON leaves control characters above U+007F and separators of lines as they are. */
function quoted(text: string): string {
  return JSON.stringify(text).replace(
    /[\p{Cc}\p{Cf}\u2028\u2029]/gu,
    (char) => `\\u{${(char.codePointAt(0) ?? 0).toString(16)}}`,
  );
}
