import type { UnsafeName } from "../../diagnostics/catalogue/workbook-words.js";

/** Bytes of the longest name that a spreadsheet program would write, and more. */
const longestName = 512;

/** Why a name of an entry is no path inside of the archive; null where it is one. */
export function unsafeName(name: string): UnsafeName | null {
  if (name === "" || name.length > longestName) return "length";
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  if (/[\x00-\x1f\x7f]/.test(name)) return "control";
  if (name.includes("\\")) return "backslash";
  if (name.startsWith("/") || /^[a-z]:/i.test(name)) return "absolute";
  const segments = name.replace(/\/$/, "").split("/");
  return segments.some((segment) => segment === "" || segment === "." || segment === "..")
    ? "upward"
    : null;
}

/** Names as the format compares them: in any case. */
export function nameKey(name: string): string {
  return name.toLowerCase();
}

/** Names of a hostile archive hold anything; quoted, they do nothing to a terminal. */
export function shown(name: string): string {
  return JSON.stringify(name.slice(0, 80));
}
