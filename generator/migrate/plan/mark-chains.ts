import type { Fate } from "./fates.js";

/**
 * Adds a note where a name becomes one that meant something else before. Code that was not yet
 * rewritten could not be told from code that was, but for the marker that the note becomes.
 */
export function markChains(
  fates: ReadonlyMap<string, Fate>,
  split: (key: string) => readonly [container: string, name: string],
): ReadonlyMap<string, Fate> {
  const known = new Map<string, Set<string>>();
  for (const key of fates.keys()) {
    const [container, name] = split(key);
    known.set(container, (known.get(container) ?? new Set()).add(name));
  }
  return new Map(
    [...fates].map(([key, fate]) => {
      const [container, name] = split(key);
      const { to, note, move } = fate;
      if (note !== null || to === null || to === name || move !== undefined) return [key, fate];
      if (!known.get(container)?.has(to)) return [key, fate];
      return [key, { ...fate, note: `${key} is now ${to}, which meant something else before` }];
    }),
  );
}
