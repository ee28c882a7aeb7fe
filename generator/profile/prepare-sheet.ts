import { parseAddress } from "../workbook/address.js";
import { makeSheet } from "../workbook/grid.js";
import type { Cell, Sheet } from "../workbook/sheet.js";
import { transposeSheet } from "./transpose-sheet.js";
import type { Lexicon } from "./lexicon.js";
import type { IgnoreRule } from "./profile.js";
import { removedRuns } from "./revision-looks.js";
import { appliesTo, type SheetPlan } from "./sheet-plan.js";

/** Why a cell is left out before tables are looked for. */
export type LeftOut =
  | { readonly kind: "rule"; readonly reason: string }
  | { readonly kind: "hidden-row" }
  | { readonly kind: "hidden-column" }
  /** Struck or coloured text that the profile says to remove. */
  | { readonly kind: "change-mark" };

/** A sheet as tables are looked for on it: turned, and without what the profile leaves out. */
export interface PreparedSheet {
  readonly sheet: Sheet;
  /** By address. */
  readonly leftOut: ReadonlyMap<string, LeftOut>;
}

/** Leaves out what the profile says and turns the sheet where items are its columns. */
export function prepareSheet(sheet: Sheet, plan: SheetPlan, lexicon: Lexicon): PreparedSheet {
  const leftOut = new Map<string, LeftOut>();
  const judge = makeJudge(sheet, lexicon);
  const kept: Cell[] = [];
  let changed = false;
  for (let row = 1; row <= sheet.rowCount; row++) {
    for (const cell of sheet.row(row)) {
      // A cell that a merge covers goes with the one whose text it has, which is above or left of it.
      if (cell.mergedInto !== null && leftOut.has(cell.mergedInto)) {
        changed = true;
        continue;
      }
      const reason = cell.text.trim() === "" || cell.mergedInto !== null ? null : judge(cell);
      const rest = reason === null ? removedRuns(cell, lexicon.profile.changeMarks) : cell;
      if (reason !== null) leftOut.set(cell.address, reason);
      else if (rest.text.trim() === "" && cell.text.trim() !== "") {
        leftOut.set(cell.address, { kind: "change-mark" });
      } else kept.push(rest);
      changed ||= kept.at(-1) !== cell;
    }
  }
  const { file, name, hidden, merges, hiddenRows, hiddenColumns } = sheet;
  const rest = changed
    ? makeSheet({ file, name, hidden, cells: kept, merges, hiddenRows, hiddenColumns })
    : sheet;
  return { sheet: plan.transposed ? transposeSheet(rest) : rest, leftOut };
}

type Judge = (cell: Cell) => LeftOut | null;

function makeJudge(sheet: Sheet, { profile }: Lexicon): Judge {
  const rules = profile.ignore
    .filter((rule) => rule.header === undefined && appliesTo(rule, sheet))
    .map((rule) => ({ reason: rule.reason, covers: coverOf(rule) }));
  const { rows, columns } = profile.hidden;
  const hiddenRows = rows === "ignore" ? sheet.hiddenRows : null;
  const hiddenColumns = columns === "ignore" ? sheet.hiddenColumns : null;
  return (cell) => {
    if (hiddenRows?.has(cell.row)) return { kind: "hidden-row" };
    if (hiddenColumns?.has(cell.column)) return { kind: "hidden-column" };
    const rule = rules.find(({ covers }) => covers(cell));
    return rule === undefined ? null : { kind: "rule", reason: rule.reason };
  };
}

/** The longest text that a pattern of the profile is tried on. */
const longestTried = 10_000;

function coverOf({ cells, text }: IgnoreRule): (cell: Cell) => boolean {
  const [from = "", to = from] = cells?.split(":") ?? [];
  const start = parseAddress(from);
  const end = parseAddress(to);
  const pattern = text === undefined ? null : new RegExp(text, "u");
  return (cell) => {
    if (start !== null && end !== null) {
      if (cell.row < start.row || cell.row > end.row) return false;
      if (cell.column < start.column || cell.column > end.column) return false;
    }
    return pattern === null || pattern.test(cell.text.slice(0, longestTried));
  };
}
