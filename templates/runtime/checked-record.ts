import { checkItems } from "./check-items.js";
import { enteredText } from "./conventions.js";
import { FindingList } from "./findings.js";
import { makeItemPlan } from "./item-plan.js";
import type { Layout } from "./layout.js";
import type { RecordView } from "./record.js";
import { conventions } from "./wire-conventions.js";

/** A record of which every item was checked on its own. */
export interface CheckedRecord {
  /** Number of cells that were given. */
  readonly given: number;
  /** As many cells as the layout has, each a string; "" where nothing is entered. */
  readonly row: readonly string[];
  readonly findings: FindingList;
}

/** Checks every item of a record or of the cells of a CSV line on its own. */
export function checkRecord(
  layout: Layout,
  record: RecordView<object> | readonly string[],
): CheckedRecord {
  const given = "$row" in record ? record.$row : record;
  const plan = layout.derived(makeItemPlan);
  const findings = new FindingList(layout.columnCount);
  if (conventions === null && given.length === layout.columnCount) {
    if (checkItems(plan, given, findings)) return { given: given.length, row: given, findings };
    findings.take();
  }
  const row = enteredCells(given, layout.columnCount);
  checkItems(plan, row, findings);
  return { given: given.length, row, findings };
}

/** As many cells as the layout has, each a text. */
function enteredCells(given: readonly unknown[], columnCount: number): readonly string[] {
  return Array.from({ length: columnCount }, (_, column) => enteredText(textOf(given[column])));
}

/** Types promise strings, but data from elsewhere may hold anything: what is no text becomes one that no set has. */
function textOf(cell: unknown): string {
  if (typeof cell === "string") return cell;
  if (cell === undefined || cell === null) return "";
  return typeof cell === "number" || typeof cell === "boolean" ? String(cell) : "\ufffd";
}
