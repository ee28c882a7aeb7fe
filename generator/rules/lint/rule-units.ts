import type { Reading, RelatedCheck, SpecModel } from "../../spec/model.js";
import { itemRefsIn } from "./item-refs.js";
import { areAlike, type ItemFacts, type LayoutFacts, makeLayoutFacts } from "./layout-facts.js";

/** A reading of a check in the layouts where the items that it names are alike: looked at once. */
export interface RuleUnit {
  readonly check: RelatedCheck;
  readonly reading: Reading;
  /** Ids of the layouts. */
  readonly layouts: ReadonlySet<string>;
  /** Facts of the first of them. */
  readonly facts: LayoutFacts;
}

/** A check with everything that its sentence came to mean. */
export interface UnitsOfCheck {
  readonly check: RelatedCheck;
  /** Never empty. */
  readonly units: readonly RuleUnit[];
}

/** The checks that have expressions, in the order of the spec. */
export function makeRuleUnits(model: SpecModel): readonly UnitsOfCheck[] {
  const layouts = makeLayoutFacts(model);
  return model.relatedChecks.flatMap((check) => {
    if (!("readings" in check.rule)) return [];
    const units = check.rule.readings.flatMap((reading) => unitsOf(check, reading, layouts));
    return units.length === 0 ? [] : [{ check, units }];
  });
}

function unitsOf(
  check: RelatedCheck,
  reading: Reading,
  layouts: ReadonlyMap<string, LayoutFacts>,
): readonly RuleUnit[] {
  const keys = [...new Set(itemRefsIn(reading.expressions).map(({ key }) => key))];
  const units: Alike[] = [];
  for (const id of reading.layouts) {
    const facts = layouts.get(id);
    if (facts === undefined) continue;
    const alike = units.find(({ items }) =>
      keys.every((key, index) => areAlike(items[index], facts.items.get(key))),
    );
    if (alike !== undefined) alike.layouts.add(id);
    else {
      const items = keys.map((key) => facts.items.get(key));
      units.push({ facts, layouts: new Set([id]), items });
    }
  }
  return units.map(({ facts, layouts: ids }) => ({ check, reading, facts, layouts: ids }));
}

/** Layouts in which the items of a reading, in the order of their keys, are alike. */
interface Alike {
  readonly facts: LayoutFacts;
  readonly layouts: Set<string>;
  readonly items: readonly (ItemFacts | undefined)[];
}

/**
 * What is found in every unit of a check, as found in the first. A check is often listed for many
 * layouts at once, and it is no flaw that it has nothing to say in some of them.
 */
export function foundInEvery<Found>(
  { units }: UnitsOfCheck,
  find: (unit: RuleUnit) => ReadonlyMap<string, Found>,
): readonly Found[] {
  const [first, ...others] = units;
  if (first === undefined) return [];
  const found = find(first);
  if (found.size === 0) return [];
  const rest = others.map(find);
  return [...found].flatMap(([key, each]) => (rest.every((map) => map.has(key)) ? [each] : []));
}
