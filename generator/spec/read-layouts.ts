import type { Lexicon } from "../profile/lexicon.js";
import type { MarkMeaning } from "../profile/profile.js";
import type { Table } from "../profile/table.js";
import { normaliseMark } from "../profile/words.js";
import type { CodeListRegistry } from "./inline-codes/code-list-registry.js";
import { layoutColumns, requirementCell } from "./item-view.js";
import { layoutEntries, type LayoutEntry } from "./layout-entries.js";
import type { LayoutPart } from "./layout-parts.js";
import type { RecordLayout, RequirementLevel } from "./model.js";
import { placeOf, type ReadContext, refOf, reportOnce } from "./read-context.js";
import { conditionKey, type ItemCondition, type LayoutConditions } from "./read-conditions.js";
import { type ItemRow, readItemRows } from "./read-items.js";
import { buildSections, type PlacedRow } from "./section-tree.js";
import { widthOf } from "./walk.js";

/** Reads the layouts and the conditions in their items' rows. A table may serve several, told apart by columns; a layout may have several tables. */
export function readLayouts(
  tables: readonly Table[],
  codeLists: CodeListRegistry,
  context: ReadContext,
): { readonly layouts: readonly RecordLayout[]; readonly conditions: LayoutConditions } {
  const conditions = new Map<string, readonly ItemCondition[]>();
  // Layouts that have the same columns of a table share its items.
  const rowsOf = new Map<Table, Map<string, readonly ItemRow[]>>();
  const itemRows = ({ table, qualifier }: LayoutPart): readonly ItemRow[] => {
    const columns = layoutColumns(table, qualifier, context);
    const ofTable = rowsOf.get(table) ?? new Map<string, readonly ItemRow[]>();
    const rows = ofTable.get(columns.key) ?? readItemRows(table, columns, codeLists, context);
    rowsOf.set(table, ofTable.set(columns.key, rows));
    return rows;
  };
  const layouts = layoutEntries(tables, context).map((entry) => {
    const placed = placeRows(entry, itemRows, context);
    for (const { itemRow } of placed) {
      if (itemRow.conditions.length === 0) continue;
      conditions.set(conditionKey(entry.id, itemRow.facts.source), itemRow.conditions);
    }
    return makeLayout(entry, placed, context);
  });
  return { layouts, conditions };
}

/** The rows of a layout's items in column order. */
function placeRows(
  { parts }: LayoutEntry,
  itemRows: (part: LayoutPart) => readonly ItemRow[],
  context: ReadContext,
): readonly PlacedRow[] {
  return parts.flatMap((part) =>
    itemRows(part)
      .map((itemRow) => underTitle(itemRow, part.title))
      .flatMap((itemRow) => placeRow(itemRow, part, context)),
  );
}

function makeLayout(
  entry: LayoutEntry,
  placed: readonly PlacedRow[],
  context: ReadContext,
): RecordLayout {
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

/** An item without a heading stands under the title of its table, where it has one. */
function underTitle(itemRow: ItemRow, title: string): ItemRow {
  return title === "" || itemRow.path.length > 0 ? itemRow : { ...itemRow, path: [title] };
}

/** What a mark means: by the user's profile, else by the legend of the sheet, else by default. */
function requirementOf(mark: string, table: Table, lexicon: Lexicon): MarkMeaning | undefined {
  const own = lexicon.ownRequirementOf(mark);
  return own ?? table.marks.get(normaliseMark(mark).toLowerCase()) ?? lexicon.requirementOf(mark);
}

/** The row with its requirement in the layout; nothing where the layout does not have the item. */
function placeRow(
  itemRow: ItemRow,
  { table, requirement: binding }: LayoutPart,
  context: ReadContext,
): readonly PlacedRow[] {
  const { lexicon } = context;
  const cell = requirementCell(table, itemRow.row, binding);
  const mark = cell?.text.trim() ?? "";
  // Nothing is asked of an item without a mark.
  const meaning = mark === "" ? "optional" : requirementOf(mark, table, lexicon);
  if (meaning === "absent") return [];
  if (meaning === undefined && cell !== undefined) {
    reportOnce(context, "spec-unknown-mark", {
      at: placeOf(refOf(table, cell)),
      args: { found: mark, expected: Object.keys(lexicon.profile.requirementMarks).join(" ") },
    });
  }
  const requirement: RequirementLevel = meaning ?? "optional";
  return [{ itemRow, requirement, requirementCell: cell?.address }];
}
