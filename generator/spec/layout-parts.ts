import { sameName } from "../profile/names.js";
import type { ColumnBinding, Table } from "../profile/table.js";
import type { TableSheet } from "./find-sheets.js";
import type { SourceRef } from "./model.js";
import { placeOf, type ReadContext, refOf } from "./read-context.js";
import { titleOf, titleText } from "./table-title.js";

/** A table whose rows are items of a layout, and which of its columns are meant. */
export interface LayoutPart {
  readonly table: Table;
  readonly requirement: ColumnBinding | null;
  /** What tells the layout's columns apart from those of others, such as 「更新」; "" for none. */
  readonly qualifier: string;
  /** The title of a table that is not the only one of its sheet, which heads items without a heading. */
  readonly title: string;
}

/** The tables of a layout in column order, and its columns: those that one of the wanted names tells apart. */
export function partsOf(
  sheets: readonly TableSheet[],
  wanted: readonly string[],
  source: SourceRef,
  context: ReadContext,
): readonly LayoutPart[] {
  return sheets.flatMap(({ tables }) =>
    tables.map((table) => partOf(table, tables, wanted, source, context)),
  );
}

/** The columns of a layout in a table: those that one of its names tells apart, or the only ones. */
function partOf(
  table: Table,
  siblings: readonly Table[],
  wanted: readonly string[],
  source: SourceRef,
  { lexicon, sink }: ReadContext,
): LayoutPart {
  const title = siblings.length < 2 ? "" : titleText(titleOf(table, lexicon)?.text ?? "");
  const bindings = table.columnsOf("requirement");
  const qualifiers = new Set(table.columns.flatMap(({ qualifier }) => qualifier ?? []));
  const qualifier =
    wanted.find((name) => [...qualifiers].some((each) => sameName(each, name))) ?? "";
  const named = bindings.find((each) => sameName(each.qualifier ?? "", qualifier));
  const [only, second] = bindings;
  if (named !== undefined || second === undefined) {
    return { table, requirement: named ?? only ?? null, qualifier, title };
  }
  sink.report("spec-unknown-requirement-column", {
    at: placeOf(source),
    related: bindings.map(({ headerCell }) => placeOf(refOf(table, headerCell))),
    args: {
      found: wanted[0] ?? "",
      expected: bindings.map((each) => each.qualifier ?? "").join("、"),
    },
  });
  return { table, requirement: null, qualifier, title };
}

/** The header cell of a layout's requirement column, else of the first column. */
export function headerOf(table: Table, qualifier: string | null): SourceRef {
  const bindings = table.columnsOf("requirement");
  const own = bindings.find((each) => sameName(each.qualifier ?? "", qualifier ?? ""));
  const header = (own ?? bindings[0] ?? table.columns[0])?.headerCell;
  if (header !== undefined) return refOf(table, header);
  return { file: table.sheet.file, sheet: table.sheet.name, cell: "A1" };
}
