/** Names of sheets and files as a profile's patterns mean them: width and blanks at the ends make no difference. */

/** Whether a name matches a pattern, in which `*` stands for any part. */
export function matchesName(name: string, pattern: string): boolean {
  const parts = fold(pattern)
    .split("*")
    .map((part) => part.replace(/[\\^$.+?()[\]{}|/]/g, "\\$&"));
  return new RegExp(`^${parts.join("[\\s\\S]*")}$`, "u").test(fold(name));
}

/** Whether two names are the same. */
export function sameName(a: string, b: string): boolean {
  return fold(a) === fold(b);
}

function fold(name: string): string {
  return name.normalize("NFKC").trim();
}
