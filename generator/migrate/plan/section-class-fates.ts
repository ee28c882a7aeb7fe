import type { Fate } from "./fates.js";
import { type LayoutStep, named, type Step } from "./step.js";

/** What becomes of the classes of the sections, and of their modules. */
export function sectionClassFates(
  step: Step,
  layouts: readonly LayoutStep[],
): {
  readonly names: ReadonlyMap<string, Fate>;
  readonly modules: ReadonlyMap<string, string | null>;
} {
  const found = new Map<string, { readonly heading: string; readonly to: Set<string> }>();
  const files = new Map<string, Set<string>>();
  for (const { sections } of step.before.layouts.values()) {
    for (const { className, file, section } of sections.values()) {
      if (!found.has(className)) found.set(className, { heading: section.name, to: new Set() });
      if (!files.has(file)) files.set(file, new Set());
    }
  }
  for (const { before, after, sections } of layouts) {
    for (const [key, { className, file }] of before.sections) {
      const now = after.sections.get(sections.get(key) ?? "");
      if (now === undefined) continue;
      found.get(className)?.to.add(now.className);
      files.get(file)?.add(now.file);
    }
  }
  const names = new Map<string, Fate>();
  for (const [name, { heading, to }] of found) {
    names.set(name, fateOf(name, heading, [...to], step));
    const inits = [...to].map((each) => `${each}Init`);
    names.set(`${name}Init`, fateOf(`${name}Init`, heading, inits, step));
  }
  const modules = new Map<string, string | null>();
  for (const [file, to] of files) {
    const [only] = to.has(file) ? [file] : to;
    modules.set(`sections/${file}`, only === undefined ? null : `sections/${only}`);
  }
  return { names, modules };
}

function fateOf(name: string, heading: string, to: readonly string[], { revision }: Step): Fate {
  const [only] = to;
  if (only === undefined) {
    return { to: null, note: `${name} ${named(heading)} is gone in ${revision}` };
  }
  if (to.length === 1) return { to: only, note: null };
  // The layouts no longer share it: which of the classes is meant, the name alone does not say.
  const note = `${name} ${named(heading)} is now ${[...to].sort().join(" or ")}, by layout`;
  return { to: to.includes(name) ? name : null, note };
}
