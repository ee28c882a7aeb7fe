import type { GroupPlace, LayoutPlaces } from "./places.js";
import type { RuleCall } from "./rules.js";

/**
 * The columns of which the checks of a layout read what they say, and not only whether they are
 * filled, in order and run-length packed: `3,10*5` is 3 and 10 to 14.
 */
export function packTextsRead(calls: readonly RuleCall[], places: LayoutPlaces): string {
  const keys = new Set(calls.flatMap(({ rule }) => [...rule.function.textsRead]));
  const columns = [...keys].flatMap((key) => columnsOf(key, places)).sort((a, b) => a - b);
  const runs: { readonly first: number; count: number }[] = [];
  for (const column of columns) {
    const run = runs.at(-1);
    if (run !== undefined && run.first + run.count === column) run.count += 1;
    else runs.push({ first: column, count: 1 });
  }
  return runs.map(({ first, count }) => (count === 1 ? `${first}` : `${first}*${count}`)).join();
}

/** The columns of an item in all rows of the groups it is in. */
function columnsOf(key: string, places: LayoutPlaces): readonly number[] {
  const place = places.items.get(key);
  if (place === undefined) return [];
  const first = (places.bases[place.section] ?? 0) + place.offset;
  return rowStarts(place.group).map((start) => first + start);
}

/** How far each row of a group, and of those around it, stands from the first. */
function rowStarts(group: GroupPlace | null): readonly number[] {
  if (group === null) return [0];
  const own = Array.from({ length: group.count }, (_, row) => row * group.width);
  return rowStarts(group.parent).flatMap((start) => own.map((offset) => start + offset));
}
