/** A text cut where another one begins and ends to differ from it. */
export interface CutText {
  readonly start: string;
  readonly changed: string;
  readonly end: string;
}

/** Texts shorter than this are read at a glance; a digit marked in a number would only confuse. */
const shortest = 8;

/**
 * Where two texts differ, by code points; null for short texts and for those of which less than half is the
 * same at their ends.
 */
export function changedParts(
  before: string,
  after: string,
): { readonly before: CutText; readonly after: CutText } | null {
  const [old, now] = [[...before], [...after]];
  const longer = Math.max(old.length, now.length);
  const shorter = Math.min(old.length, now.length);
  let start = 0;
  while (start < shorter && old[start] === now[start]) start += 1;
  let end = 0;
  while (end < shorter - start && old.at(-1 - end) === now.at(-1 - end)) end += 1;
  if (longer < shortest || (start + end) * 2 < longer) return null;
  const cut = (chars: readonly string[]): CutText => ({
    start: chars.slice(0, start).join(""),
    changed: chars.slice(start, chars.length - end).join(""),
    end: chars.slice(chars.length - end).join(""),
  });
  return { before: cut(old), after: cut(now) };
}
