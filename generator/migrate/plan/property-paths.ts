import type { PlacedProperty } from "./package-names.js";
import type { LayoutStep } from "./step.js";

/**
 * Paths from a record to what is another path now, such as `identity.birthDate`; null where it is gone,
 * or where the layouts differ. Reports of problems and forms have them as texts, which have no type.
 */
export function changedPaths(layouts: readonly LayoutStep[]): ReadonlyMap<string, string | null> {
  const paths = new Map<string, Set<string | null>>();
  const add = (before: PlacedProperty, after: PlacedProperty | undefined) => {
    if (before.path.length < 2) return;
    const path = before.path.join(".");
    paths.set(path, (paths.get(path) ?? new Set()).add(after?.path.join(".") ?? null));
  };
  for (const { before, after, items, sections } of layouts) {
    for (const [key, item] of before.items) add(item, after.items.get(items.get(key) ?? ""));
    for (const [key, section] of before.sections) {
      add(section, after.sections.get(sections.get(key) ?? ""));
    }
  }
  const changed = new Map<string, string | null>();
  for (const [path, to] of paths) {
    const [only = null] = to;
    if (to.size > 1) changed.set(path, null);
    else if (only !== path) changed.set(path, only);
  }
  return changed;
}
