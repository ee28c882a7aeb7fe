/** Ids shown before the rest is only counted. */
const shown = 3;

/** Ids of layouts on a part of a line: the first few, and how many more; `*` for all of several. */
export function shortenLayouts(ids: readonly string[], all: number): string {
  if (ids.length > shown && ids.length === all) return `* (${all})`;
  const first = ids.slice(0, shown).join(" ");
  return ids.length > shown ? `${first} +${ids.length - shown}` : first;
}
