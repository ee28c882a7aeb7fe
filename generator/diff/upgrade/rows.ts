import type { Section } from "../../spec/model.js";
import { type PlacedItem, widthOf } from "../../spec/walk.js";

/** A repeating section around an item. */
export interface Axis {
  readonly section: Section;
  readonly count: number;
  /** Columns of one row. */
  readonly width: number;
}

/** One of the columns of an item. */
export interface ItemColumn {
  /** Rows of the repeating sections around it, from 0, the outermost first. */
  readonly rows: readonly number[];
  readonly column: number;
}

/** The repeating sections around an item, the outermost first. */
export function axesOf({ sections }: PlacedItem): readonly Axis[] {
  return sections.flatMap((section) => {
    const { repeat } = section;
    if (repeat === undefined) return [];
    return [{ section, count: repeat, width: widthOf(section) / repeat }];
  });
}

/** All columns of an item. */
export function columnsOf(placed: PlacedItem): readonly ItemColumn[] {
  const first: readonly ItemColumn[] = [{ rows: [], column: placed.item.column }];
  return axesOf(placed).reduce(
    (columns, { count, width }) =>
      columns.flatMap(({ rows, column }) =>
        Array.from({ length: count }, (_, row) => ({
          rows: [...rows, row],
          column: column + row * width,
        })),
      ),
    first,
  );
}

/** Where the row of an older item went: its rows in the newer layout, or the section that has no place for it. */
export type RowOf = (rows: readonly number[]) => readonly number[] | Section;

/**
 * Row by row: a row has its own number in the section that its section became. What repeats in one
 * revision only has its first row in the other.
 */
export function pairRows(
  before: PlacedItem,
  after: PlacedItem,
  partners: ReadonlyMap<Section, Section>,
): RowOf {
  const [old, young] = [axesOf(before), axesOf(after)];
  const levels = pairLevels(old, young, partners);
  return (rows) => {
    const found = young.map(() => 0);
    for (const [level, axis] of old.entries()) {
      const row = rows[level] ?? 0;
      const other = levels.get(level);
      const places = other === undefined ? 1 : (young[other]?.count ?? 1);
      if (row >= places) return axis.section;
      if (other !== undefined) found[other] = row;
    }
    return found;
  };
}

/** By the sections that became one another; those that did not, by their order. */
function pairLevels(
  old: readonly Axis[],
  young: readonly Axis[],
  partners: ReadonlyMap<Section, Section>,
): ReadonlyMap<number, number> {
  const levels = new Map<number, number>();
  old.forEach(({ section }, level) => {
    const other = young.findIndex((axis) => axis.section === partners.get(section));
    if (other >= 0) levels.set(level, other);
  });
  const taken = new Set(levels.values());
  const free = [...young.keys()].filter((level) => !taken.has(level));
  const became = new Set(partners.values());
  for (const [level, { section }] of old.entries()) {
    if (levels.has(level) || partners.has(section)) continue;
    const next = free.findIndex((other) => !became.has(young[other]?.section as Section));
    if (next < 0) continue;
    levels.set(level, free[next] as number);
    free.splice(next, 1);
  }
  return levels;
}
