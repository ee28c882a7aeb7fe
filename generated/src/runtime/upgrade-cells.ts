import { emptyText, enteredText } from "./conventions.js";
import { readItem } from "./item-kind.js";
import { lengthIn } from "./text-length.js";
import type { CellConcern, CellPlan, LayoutPlan, UpgradePlan } from "./upgrade-plan.js";
import { UpgradeChange, UpgradeDecision } from "./upgrade-report.js";

/** The cells of a record of this revision, and what became of those of the older one. */
export interface UpgradedCells {
  readonly row: readonly string[];
  readonly changed: readonly UpgradeChange[];
  readonly left: readonly UpgradeDecision[];
}

/** Makes the cells of a record of this revision. Never throws on data. */
export function upgradeCells(
  older: readonly string[],
  layout: LayoutPlan,
  plan: UpgradePlan,
): UpgradedCells {
  const row = new Array<string>(layout.columns).fill(emptyText);
  const changed: UpgradeChange[] = [];
  const left: UpgradeDecision[] = [];
  const entered = (column: number) => {
    // Types promise strings, but data from elsewhere may hold anything.
    const text = String(older[column] ?? "");
    return plan.emptyTexts.has(text) ? "" : text;
  };
  for (const { from, to, count } of layout.runs) {
    for (let index = 0; index < count; index++) {
      row[to + index] = entered(from + index) || emptyText;
    }
  }
  for (const cell of layout.cells) {
    if (cell.from === null) continue;
    const text = entered(cell.from);
    if (text === "") continue;
    row[cell.column] = upgradeCell(cell, text, plan, changed, left) || emptyText;
  }
  for (const cell of layout.cells) {
    for (const concern of cell.concerns) {
      if (concern.kind === "missing" && isNeeded(concern.row, row))
        left.push(new UpgradeDecision(cell, concern.cause, ""));
    }
  }
  left.sort((a, b) => (a.column ?? 0) - (b.column ?? 0));
  for (const { cause, ...place } of layout.dropped) {
    const text = entered(place.column);
    if (text !== "") left.push(new UpgradeDecision(place, cause, text, { isDropped: true }));
  }
  // Cells beyond the layout stay beyond it, for the check on their number.
  row.push(...older.slice(layout.columnsBefore));
  return { row, changed, left };
}

/** The text of a cell after all its concerns. */
function upgradeCell(
  cell: CellPlan,
  before: string,
  plan: UpgradePlan,
  changed: UpgradeChange[],
  left: UpgradeDecision[],
): string {
  let text = before;
  for (const concern of cell.concerns) {
    if (concern.kind === "codes") {
      const move = concern.moves.get(before);
      if (move === undefined) continue;
      if (move.does === "=") {
        text = move.values[0] ?? "";
        changed.push(new UpgradeChange(cell, move.cause, before, text));
        continue;
      }
      const isCarried = move.does === "~";
      const facts = { isCarried, candidates: move.values };
      left.push(new UpgradeDecision(cell, move.cause, before, facts));
      if (!isCarried) return "";
    } else if (concern.kind === "discard") {
      left.push(new UpgradeDecision(cell, concern.cause, before));
      return "";
    } else if (concern.kind !== "missing" && mustBeSeen(concern, text, plan)) {
      left.push(new UpgradeDecision(cell, concern.cause, before, { isCarried: true }));
    }
  }
  return text;
}

function mustBeSeen(concern: CellConcern, text: string, { encoding }: UpgradePlan): boolean {
  switch (concern.kind) {
    case "emptied":
      return enteredText(text) === "";
    case "untyped":
      return typeof readItem([text], 0, { kind: concern.as, decimals: 0 }) === "string";
    case "length": {
      const { unit, min, max } = concern;
      const length =
        unit === "digit" ? text.replace(/^-/, "").length : lengthIn(unit, text, encoding);
      return length < min || length > max;
    }
    default:
      return true;
  }
}

/** Whether something is entered in a row; a record as a whole always needs what it needs. */
function isNeeded([first, end]: readonly number[], row: readonly string[]): boolean {
  if (first === undefined) return true;
  return row.slice(first, end).some((text) => enteredText(text) !== "");
}
