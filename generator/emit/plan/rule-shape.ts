import type { Expression } from "../../rules/expression.js";
import type { GroupPlace, LayoutPlaces } from "./places.js";

/** Keys of the items and repeating sections that a rule names. */
export interface RuleKeys {
  readonly items: readonly string[];
  readonly groups: readonly string[];
}

/**
 * How the columns of a rule lie to each other in a layout. Layouts with the same key get the same
 * function, so that it is written once and not for each of them.
 */
export interface RuleShape {
  readonly key: string;
  /** Indexes of the top level sections in the order in which the key numbers them. */
  readonly sections: readonly number[];
}

/** Everything that a rule names: its targets and whatever its expressions hold, at any depth. */
export function keysOf(expressions: readonly Expression[], targets: readonly string[]): RuleKeys {
  const items = new Set(targets);
  const groups = new Set<string>();
  collect(expressions, items, groups);
  return { items: [...items], groups: [...groups] };
}

/** Expressions are plain data: an item has a `key`, what names a group has it as `group` or `eachRow`. */
function collect(node: object, items: Set<string>, groups: Set<string>): void {
  for (const [name, value] of Object.entries(node) as [string, unknown][]) {
    if (typeof value === "object" && value !== null) collect(value, items, groups);
    else if (typeof value !== "string") continue;
    else if (name === "key") items.add(value);
    else if (name === "group" || name === "eachRow") groups.add(value);
  }
}

/** The shape of a rule in a layout. */
export function shapeOf({ items, groups }: RuleKeys, places: LayoutPlaces): RuleShape {
  const sections: number[] = [];
  const numberOf = (section: number) => {
    if (!sections.includes(section)) sections.push(section);
    return sections.indexOf(section);
  };
  const describeGroup = (group: GroupPlace | null | undefined): string => {
    if (group === null || group === undefined) return "-";
    const { key, offset, width, count, parent } = group;
    return [key, numberOf(group.section), offset, width, count, describeGroup(parent)].join("\t");
  };
  const parts = items.map((key) => {
    const place = places.items.get(key);
    if (place === undefined) return "";
    const { item, section, offset, group } = place;
    const { kind, codeList = "" } = item;
    return [numberOf(section), offset, kind, codeList, describeGroup(group)].join("\t");
  });
  const key = [...parts, ...groups.map((group) => describeGroup(places.groups.get(group)))];
  return { key: key.join("\n"), sections };
}
