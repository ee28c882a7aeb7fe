/** How many lines of either text an excerpt shows. */
const excerptLines = 3;

/** Where two texts part, and a few lines of each from there. Equal ends are left out. */
export function firstDifference(
  before: string,
  after: string,
): { readonly line: number; readonly excerpt: readonly string[] } {
  const [a, b] = [before.split("\n"), after.split("\n")];
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  const most = Math.min(a.length, b.length) - start;
  while (end < most && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  return {
    line: start + 1,
    excerpt: [
      ...marked("-", a.slice(start, a.length - end)),
      ...marked("+", b.slice(start, b.length - end)),
    ],
  };
}

function marked(mark: string, lines: readonly string[]): readonly string[] {
  const shown = lines.slice(0, excerptLines).map((line) => `${mark} ${line}`);
  const more = lines.length - excerptLines;
  return more > 0 ? [...shown, `${mark} … (${more})`] : shown;
}
