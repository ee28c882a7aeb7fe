import { visible } from "../../diagnostics/render.js";
import type { LayoutPair, Matching } from "../../diff/matching.js";
import type { LayoutNamesIndex, PackageNames } from "./package-names.js";

/** A step from one revision to another, with the generated names of both. */
export interface Step {
  readonly matching: Matching;
  readonly before: PackageNames;
  readonly after: PackageNames;
  /** Name of the newer revision, for notes. */
  readonly revision: string;
}

/** A layout that both revisions have, with its names in both. */
export interface LayoutStep {
  readonly pair: LayoutPair;
  readonly before: LayoutNamesIndex;
  readonly after: LayoutNamesIndex;
  /** Keys of the newer sections by those of the older ones that are the same. */
  readonly sections: ReadonlyMap<string, string>;
  /** Keys of the newer items by those of the older ones. */
  readonly items: ReadonlyMap<string, string>;
  /** Keys of the newer items by those of the older ones that have their id and are other items. */
  readonly reassigned: ReadonlyMap<string, string>;
}

export function layoutSteps({ matching, before, after }: Step): readonly LayoutStep[] {
  return matching.layouts.pairs.flatMap((pair) => {
    const older = before.layouts.get(pair.before.id);
    const newer = after.layouts.get(pair.after.id);
    if (older === undefined || newer === undefined) return [];
    const keys = pair.items.pairs.map(
      (each) => [each.before.item.key, each.after.item.key] as const,
    );
    return [
      {
        pair,
        before: older,
        after: newer,
        sections: sectionKeys(pair, older, newer),
        items: new Map(keys),
        reassigned: new Map(
          pair.reassigned.map((each) => [each.before.item.key, each.after.item.key] as const),
        ),
      },
    ];
  });
}

/** As the matching has them; sections that it does not name are the same where their headings are. */
function sectionKeys(
  pair: LayoutPair,
  before: LayoutNamesIndex,
  after: LayoutNamesIndex,
): ReadonlyMap<string, string> {
  const keys = new Map(pair.sections.map((each) => [each.before.key, each.after.key] as const));
  const taken = new Set(keys.values());
  for (const key of before.sections.keys()) {
    if (!keys.has(key) && after.sections.has(key) && !taken.has(key)) keys.set(key, key);
  }
  return keys;
}

/** A name of the spec in a line comment. */
export function named(name: string): string {
  return `(${visible(name)})`;
}
