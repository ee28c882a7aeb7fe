import { checkRecord } from "./checked-record.js";
import { conversionSteps } from "./convert-cell.js";
import { CellChange, CellSuggestion } from "./convert-report.js";
import { CellTarget, passes } from "./convert-target.js";
import { type Converter, type ConverterId, converters, safeConverters } from "./converters.js";
import type { Column, Layout } from "./layout.js";
import type { RecordView } from "./record.js";
import { candidatesFor } from "./suggest.js";

/** Which converters are applied. */
export interface NormaliseOptions {
  /** For all items; `safeConverters` where it is not given. */
  readonly converters?: readonly ConverterId[] | undefined;
  /** For single items in place of those, by path; `relatives[].name` is the item in every row. */
  readonly items?: Readonly<Record<string, readonly ConverterId[]>> | undefined;
}

export interface Normalised<R> {
  /** A new record. */
  readonly record: R;
  /** Its cells, with surplus ones as they were given. */
  readonly row: readonly string[];
  /** What was done, in the order in which it was done. */
  readonly changes: readonly CellChange[];
  /** Cells that are still wrong and that only a person can put right, in column order. */
  readonly suggestions: readonly CellSuggestion[];
}

/**
 * Converts the cells of a record that fail the checks of their own item, as far as named converters bring
 * them nearer to passing. A cell that passes is never touched, what was given is left as it is, and empty
 * cells and those that must be empty are no business of it. Never throws on data.
 * @throws RangeError for a converter or path that there is not.
 */
export function normalise<R>(
  layout: Layout<R>,
  record: RecordView<object> | readonly string[],
  options: NormaliseOptions = {},
): Normalised<R> {
  const known = layout as Layout;
  const chosen = chooseConverters(known, options);
  const row: string[] = [...("$row" in record ? record.$row : record)];
  const changes: CellChange[] = [];
  const suggestions: CellSuggestion[] = [];
  const { findings } = checkRecord(known, row);
  for (const column of layout.columns) {
    const text: unknown = row[column.index];
    if (!findings.isBad(column.index) || !isConvertible(column, text)) continue;
    const target = new CellTarget(known, column);
    const enabled = chosen(column);
    for (const { converter, before, after } of conversionSteps(text, target, enabled)) {
      changes.push(new CellChange(column, converter.id, before, after));
      row[column.index] = after;
    }
    const result = row[column.index] ?? "";
    if (passes(target.distanceOf(result))) continue;
    suggestions.push(new CellSuggestion(column, candidatesFor(result, target, enabled)));
  }
  return { record: layout.fromRow(row), row, changes, suggestions };
}

function isConvertible({ requirement }: Column, text: unknown): text is string {
  return typeof text === "string" && text !== "" && requirement !== "prohibited";
}

/** The converters of each column, in the order in which they are applied. */
function chooseConverters(
  layout: Layout,
  { converters: general = safeConverters, items = {} }: NormaliseOptions,
): (column: Column) => readonly Converter[] {
  const forAll = inOrder(general);
  const byPath = new Map(Object.entries(items).map(([path, ids]) => [path, inOrder(ids)]));
  if (byPath.size === 0) return () => forAll;
  const paths = new Set(layout.columns.flatMap(({ path }) => [path, everyRow(path)]));
  for (const path of byPath.keys()) {
    if (!paths.has(path)) throw new RangeError(`${layout.id} has no item ${path}`);
  }
  return ({ path }) => byPath.get(path) ?? byPath.get(everyRow(path)) ?? forAll;
}

/** `relatives[0].name` as `relatives[].name`. */
function everyRow(path: string): string {
  return path.replace(/\[\d+\]/g, "[]");
}

function inOrder(ids: readonly ConverterId[]): readonly Converter[] {
  for (const id of ids) {
    if (!converters.some((converter) => converter.id === id)) {
      throw new RangeError(`There is no converter ${id}`);
    }
  }
  return converters.filter(({ id }) => ids.includes(id));
}
