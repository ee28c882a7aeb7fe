/** Names of generated things, made from the identifiers of the model. */

/** `birthDate` -> `BirthDate`. */
export function pascalCase(identifier: string): string {
  const [first = "", ...rest] = identifier;
  return first.toUpperCase() + rest.join("");
}

/** `CoeN` -> `coeN`, `URLList` -> `urlList`. */
export function camelCase(identifier: string): string {
  return identifier.replace(/^[A-Z]+(?=[A-Z][a-z])|^[A-Z]+(?![a-z])|^[A-Z]/, (start) =>
    start.toLowerCase(),
  );
}

/** `CoeN` -> `coe-n`; null for an identifier with characters that a file name should not have. */
export function kebabCase(identifier: string): string | null {
  if (!/^[A-Za-z0-9_]+$/.test(identifier)) return null;
  return identifier
    .replace(/(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/g, "-")
    .replace(/[_-]+/g, "-")
    .replace(/^-|-$/g, "")
    .toLowerCase();
}

/** Names that every object has, or that make it something else (`then`). */
const reservedMembers: ReadonlySet<string> = new Set([
  "constructor",
  "toObject",
  "toJSON",
  "toString",
  "valueOf",
  "hasOwnProperty",
  "isPrototypeOf",
  "propertyIsEnumerable",
  "toLocaleString",
  "__proto__",
  "__defineGetter__",
  "__defineSetter__",
  "__lookupGetter__",
  "__lookupSetter__",
  "then",
]);

/** The property of an item or section in its class: its identifier, with `_` after a reserved name. */
export function memberName(identifier: string): string {
  return reservedMembers.has(identifier) || identifier.startsWith("$")
    ? `${identifier}_`
    : identifier;
}

/** The member of an enum: its identifier, with `_` where an enum cannot have it. */
export function enumMemberName(identifier: string): string {
  return ["__proto__", "NaN", "Infinity"].includes(identifier) ? `${identifier}_` : identifier;
}
