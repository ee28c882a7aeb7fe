import { sameName } from "../profile/names.js";
import type { ColumnBinding, Table, TableRow } from "../profile/table.js";
import type { Lexicon } from "../profile/lexicon.js";
import type { MarkMeaning } from "../profile/profile.js";
import { normaliseMark } from "../profile/words.js";
import { candidatesFor } from "./candidates.js";
import type { RecordLayout, RequirementLevel, SourceRef } from "./model.js";
import { placeOf, type ReadContext, refIn, refOf, tablesOf } from "./read-context.js";
import { type ItemRow, readItemRows } from "./read-items.js";
import { buildSections, type PlacedRow } from "./section-tree.js";
import { wholeNumber } from "./values.js";
import { widthOf } from "./walk.js";

/** What the index or, without one, the layout's own sheet says of a layout. */
interface LayoutEntry {
  readonly id: string;
  readonly name: string;
  readonly procedureCode: string;
  readonly procedureName: string;
  readonly formCategory: string;
  readonly binding: ColumnBinding | null;
  readonly source: SourceRef;
  readonly declaredColumns: { readonly count: number; readonly source: SourceRef } | null;
}

/**
 * Reads the layouts: a layout table serves as many layouts as the index lists for its sheet, told
 * apart by their requirement columns; a table that no index lists is one layout per such column.
 */
export function readLayouts(
  tables: readonly Table[],
  context: ReadContext,
): readonly RecordLayout[] {
  const indexes = tablesOf(tables, "layout-index");
  const found = tablesOf(tables, "layout");
  const listed = indexes.flatMap((index) =>
    index.rows.map((row) => readIndexRow(index, row, found, context)),
  );
  const layouts: RecordLayout[] = [];
  const used = new Set<Table>();
  const rowsOf = new Map<Table, readonly ItemRow[]>();
  const itemRows = (table: Table): readonly ItemRow[] => {
    const rows = rowsOf.get(table) ?? readItemRows(table, context);
    rowsOf.set(table, rows);
    return rows;
  };
  for (const entry of listed) {
    if (entry === null) continue;
    used.add(entry.table);
    layouts.push(makeLayout(entry.entry, entry.table, itemRows(entry.table), context));
  }
  for (const table of found) {
    if (used.has(table)) continue;
    for (const entry of entriesOfSheet(table)) {
      layouts.push(makeLayout(entry, table, itemRows(table), context));
    }
  }
  return layouts;
}

function readIndexRow(
  index: Table,
  row: TableRow,
  layouts: readonly Table[],
  { sink }: ReadContext,
): { readonly entry: LayoutEntry; readonly table: Table } | null {
  const sheetName = row.text("sheetName") || row.text("layoutName");
  const table = layouts.find(({ sheet }) => sameName(sheet.name, sheetName));
  if (table === undefined) {
    const candidates = candidatesFor(
      sheetName,
      layouts.map(({ sheet }) => sheet.name),
    );
    sink.report("spec-unknown-sheet", {
      at: placeOf(refIn(index, row, "sheetName")),
      args: { found: sheetName, candidates: candidates.join("、") || "—" },
    });
    return null;
  }
  const count = wholeNumber(row.text("columnCount"));
  const entry: LayoutEntry = {
    id: row.text("layoutId"),
    name: row.text("layoutName"),
    procedureCode: row.text("procedureCode"),
    procedureName: row.text("procedureName") || row.text("layoutName"),
    formCategory: row.text("formCategory"),
    binding: bindingFor(index, row, table, sink),
    source: refIn(index, row, "layoutId"),
    declaredColumns: count === null ? null : { count, source: refIn(index, row, "columnCount") },
  };
  return { entry, table };
}

/** The requirement column of a listed layout: the one it names, or the only one. */
function bindingFor(
  index: Table,
  row: TableRow,
  table: Table,
  sink: ReadContext["sink"],
): ColumnBinding | null {
  const bindings = table.columnsOf("requirement");
  const [only, second] = bindings;
  const wanted = row.text("requirementColumn") || row.text("procedureName");
  const named = bindings.find(({ qualifier }) => sameName(qualifier ?? "", wanted));
  if (named !== undefined) return named;
  if (second === undefined) return only ?? null;
  sink.report("spec-unknown-requirement-column", {
    at: placeOf(refIn(index, row, "requirementColumn")),
    related: bindings.map(({ headerCell }) => placeOf(refOf(table, headerCell))),
    args: { found: wanted, expected: bindings.map(({ qualifier }) => qualifier ?? "").join("、") },
  });
  return null;
}

function entriesOfSheet(table: Table): readonly LayoutEntry[] {
  const bindings = table.columnsOf("requirement");
  const several = bindings.length > 1;
  return (bindings.length === 0 ? [null] : bindings).map((binding) => {
    const part = several ? (binding?.qualifier ?? "") : "";
    const name = [table.sheet.name.trim(), part].filter((word) => word !== "").join(" ");
    const header = binding?.headerCell ?? table.columns[0]?.headerCell;
    return {
      id: name,
      name,
      procedureCode: "",
      procedureName: part || name,
      formCategory: "",
      binding,
      source:
        header === undefined
          ? { file: table.sheet.file, sheet: table.sheet.name, cell: "A1" }
          : refOf(table, header),
      declaredColumns: null,
    };
  });
}

function makeLayout(
  entry: LayoutEntry,
  table: Table,
  itemRows: readonly ItemRow[],
  context: ReadContext,
): RecordLayout {
  const placed = itemRows.flatMap((itemRow) => placeRow(itemRow, table, entry.binding, context));
  const sections = buildSections(placed);
  const columnCount = sections.reduce((sum, section) => sum + widthOf(section), 0);
  const { declaredColumns } = entry;
  if (declaredColumns !== null && declaredColumns.count !== columnCount) {
    context.sink.report("spec-column-count", {
      at: placeOf(declaredColumns.source),
      args: { layout: entry.id, declared: declaredColumns.count, actual: columnCount },
    });
  }
  return {
    id: entry.id,
    name: entry.name,
    procedure: { code: entry.procedureCode || entry.id, name: entry.procedureName },
    ...(entry.formCategory === "" || context.lexicon.isNone(entry.formCategory)
      ? {}
      : { formCategory: entry.formCategory }),
    identifier: "",
    sections,
    columnCount,
    source: entry.source,
  };
}

/** What a mark means: by the user's profile, else by the legend of the sheet, else by default. */
function requirementOf(mark: string, table: Table, lexicon: Lexicon): MarkMeaning | undefined {
  const own = lexicon.ownRequirementOf(mark);
  return own ?? table.marks.get(normaliseMark(mark).toLowerCase()) ?? lexicon.requirementOf(mark);
}

/** The row with its requirement in the layout; nothing where the layout does not have the item. */
function placeRow(
  itemRow: ItemRow,
  table: Table,
  binding: ColumnBinding | null,
  { lexicon, sink }: ReadContext,
): readonly PlacedRow[] {
  const cell = binding === null ? undefined : itemRow.row.cellAt(binding);
  const mark = cell?.text.trim() ?? "";
  // Nothing is asked of an item without a mark.
  const meaning = mark === "" ? "optional" : requirementOf(mark, table, lexicon);
  if (meaning === "absent") return [];
  if (meaning === undefined && cell !== undefined) {
    sink.report("spec-unknown-mark", {
      at: placeOf(refOf(table, cell)),
      args: { found: mark, expected: Object.keys(lexicon.profile.requirementMarks).join(" ") },
    });
  }
  const requirement: RequirementLevel = meaning ?? "optional";
  return [{ itemRow, requirement, requirementCell: cell?.address }];
}
