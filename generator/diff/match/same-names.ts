import type { ItemContext } from "./item-evidence.js";

/**
 * Items of one name in one section that have no id are told apart by their number there alone. Where
 * there are more or fewer of them, the numbers behind move: they are paired in their order, such that
 * as many as possible say the same. By the key of the older spec, that of the newer one; null for
 * those that went.
 */
export function pairSameNamesInSection(
  old: readonly ItemContext[],
  young: readonly ItemContext[],
): ReadonlyMap<string, string | null> {
  const [groups, others] = [groupsOf(old), groupsOf(young)];
  const pairs = new Map<string, string | null>();
  for (const [place, group] of groups) {
    const partners = others.get(place) ?? [];
    if (partners.length === 0 || partners.length === group.length) continue;
    const indexes = align(group, partners);
    group.forEach(({ placed }, index) => {
      const partner = partners[indexes[index] ?? -1];
      pairs.set(placed.item.key, partner?.placed.item.key ?? null);
    });
  }
  return pairs;
}

function groupsOf(contexts: readonly ItemContext[]): ReadonlyMap<string, ItemContext[]> {
  const groups = new Map<string, ItemContext[]>();
  for (const context of contexts) {
    const { item, sections } = context.placed;
    if (item.key === item.itemId) continue;
    const place = `${sections.at(-1)?.key ?? ""} / ${item.name}`;
    const group = groups.get(place);
    if (group === undefined) groups.set(place, [context]);
    else group.push(context);
  }
  return groups;
}

/** For each of the older, the index of its partner or null; all of the shorter list get one. */
function align(
  old: readonly ItemContext[],
  young: readonly ItemContext[],
): readonly (number | null)[] {
  // Most likeness of the rests of both lists, from the last pair of places to the first.
  const best = Array.from({ length: old.length + 1 }, () =>
    Array.from({ length: young.length + 1 }, () => 0),
  );
  const bestAt = (row: number, column: number) => best[row]?.[column] ?? 0;
  const paired = (row: number, column: number) =>
    likeness(old[row], young[column]) + bestAt(row + 1, column + 1);
  for (let row = old.length - 1; row >= 0; row--) {
    for (let column = young.length - 1; column >= 0; column--) {
      const skipped = Math.max(bestAt(row + 1, column), bestAt(row, column + 1));
      const line = best[row];
      if (line !== undefined) line[column] = Math.max(paired(row, column), skipped);
    }
  }
  const indexes: (number | null)[] = [];
  for (let [row, column] = [0, 0]; row < old.length;) {
    if (column < young.length && bestAt(row, column) === paired(row, column)) {
      indexes.push(column);
      row += 1;
      column += 1;
    } else if (column < young.length && bestAt(row, column) === bestAt(row, column + 1)) {
      column += 1;
    } else {
      indexes.push(null);
      row += 1;
    }
  }
  return indexes;
}

/** At least 1, since items of one name are rather one than none; more for each fact that is the same. */
function likeness(before: ItemContext | undefined, after: ItemContext | undefined): number {
  if (before === undefined || after === undefined) return 0;
  const [one, other] = [before.placed.item, after.placed.item];
  const facts = [
    one.attribute === other.attribute,
    one.length?.max === other.length?.max,
    one.codeList === other.codeList,
    one.requirement === other.requirement,
    one.note === other.note,
  ];
  return facts.reduce((sum, isSame) => sum + Number(isSame), 1);
}
