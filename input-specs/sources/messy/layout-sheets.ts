import { comments } from "./looks.js";
import { addColumn, dataRows, type DraftSheet, type DraftTable, textCell } from "./draft.js";
import { moveToFootnotes } from "./footnotes.js";
import { calculatedNumbers, numberByFormula } from "./formulas.js";
import { dropColumns, renameHeader, rewordHeaders, shuffleColumns } from "./headers.js";
import {
  blue,
  colorRows,
  deletedRows,
  markChanges,
  red,
  strike,
  struckWording,
  wordBefore,
} from "./looks.js";
import { glyphs, rewriteMarks } from "./marks.js";
import { numbersAsText } from "./numbers.js";
import type { Random } from "./random.js";
import { blankRows, frame, headGroups, noteRows, spareRows } from "./rows.js";
import { dittos, type GroupLook, looseEnds, showGroups } from "./texts.js";

/** What is wrong with the sheet of one form category and with no other. */
export type SheetMess = (table: DraftTable, random: Random, sheet: DraftSheet) => void;

const legendRow = 1;

export function setLegend(table: DraftTable, text: string): void {
  const row = table.above[legendRow];
  if (row === undefined) throw new Error("the sheet has no legend");
  table.above[legendRow] = { ...row, cells: new Map([[0, textCell(text)]]) };
}

/** Old items that only the last revision had: they must not be read. */
function oldItems(table: DraftTable, count: number, random: Random) {
  const rename = (row: ReturnType<typeof dataRows>[number], index: number) => {
    row.cells.delete("項番");
    const id = row.cells.get("項目ID")?.text ?? "";
    row.cells.set("項目ID", textCell(`${id}-OLD${index + 1}`));
    row.cells.set("項目名", textCell(`${row.cells.get("項目名")?.text ?? ""}（旧様式）`));
  };
  return deletedRows(table, count, rename, random);
}

/** Header far down and to the right; some lengths are calculated. */
const categoryN: SheetMess = (table, random, sheet) => {
  sheet.top = 6 + random.below(5);
  sheet.left = 2;
  calculatedNumbers(table, "桁数", 0.1, random);
};

/** Revision marks of every kind, and footnotes. */
const categoryV: SheetMess = (table, random) => {
  addColumn(table, "備考", "変更区分");
  for (const row of oldItems(table, 3, random)) {
    strike(row);
    row.cells.set("変更区分", textCell("削除"));
  }
  colorRows(table, 6, red, random);
  colorRows(table, 4, blue, random);
  struckWording(table, "項目名", "（旧）", 3, random);
  wordBefore(table, "項目名", "追加", 2, random);
  markChanges(table, "変更区分", ["追加", "変更"], 8, random);
  moveToFootnotes(table, { name: "項目名", note: "備考" }, "kome", 6, random);
};

/** Header without its merges; 「半角数字／8桁固定」 in one column; nothing stands for 任意. */
const categoryP: SheetMess = (table, random) => {
  addColumn(table, "属性", "型・桁");
  for (const { cells } of dataRows(table)) {
    const [attribute = "", length = "", mode = ""] = ["属性", "桁数", "桁数\n区分"].map(
      (key) => cells.get(key)?.text,
    );
    cells.set("型・桁", textCell(`${attribute}／${length}桁${mode}`));
  }
  dropColumns(table, "属性", "桁数", "桁数\n区分");
  table.unmergedHeader = true;
  setLegend(
    table,
    "※ 要否　◎：必須　△：条件により必須　（空欄）：任意　－：そのレイアウトにない列",
  );
  rewriteMarks(table, { ...glyphs, optional: [""] }, random);
};

const words = {
  required: ["必", "必須"],
  conditional: ["条", "条件付必須"],
  optional: ["任", "任意"],
};

/** Words in place of marks. */
const categoryR: SheetMess = (table, random) => {
  setLegend(
    table,
    "※ 要否　必：必須　条：条件により必須　任：任意　対象外：そのレイアウトにない列",
  );
  rewriteMarks(table, { ...words, absent: ["対象外"] }, random);
  moveToFootnotes(table, { name: "項目名", note: "備考" }, "circled", 5, random);
};

/** Letters that only the legend of the sheet gives their meaning. */
const categoryT: SheetMess = (table, random) => {
  setLegend(table, "※ 要否　Ａ：必須　Ｂ：条件により必須　Ｃ：任意　×：そのレイアウトにない列");
  const letters = { required: ["A", "Ａ"], conditional: ["B", "Ｂ"], optional: ["C", "Ｃ"] };
  rewriteMarks(table, { ...letters, absent: ["×", "✕"] }, random);
};

/** A mark and a header that only the profile gives their meaning. */
const categoryM: SheetMess = (table, random) => {
  setLegend(table, "※ 要否の記号は、別紙による。");
  rewriteMarks(table, { ...glyphs, required: ["★"] }, random);
  renameHeader(table, "属性", "文字の\n種類");
};

/** Headings between the items; codes and their labels in the cell of the code list. */
const inlineCodes =
  (labels: ReadonlyMap<string, string>): SheetMess =>
  (table, random) => {
    for (const { cells } of dataRows(table)) {
      const list = cells.get("コード表")?.text ?? "";
      const codes = labels.get(list);
      if (codes !== undefined) cells.set("コード表", textCell(`${list}\n${codes}`));
    }
    headGroups(table, ({ cells }) => `■ ${cells.get("大分類")?.text ?? ""}`);
    moveToFootnotes(table, { name: "項目名", note: "備考" }, "kanji", 4, random);
  };

/** A mark from the legend of another sheet; a header of one letter. */
const categoryY: SheetMess = (table, random) => {
  setLegend(table, "※ 要否の記号は、シート「凡例」による。");
  rewriteMarks(table, { ...glyphs, optional: ["☆"] }, random);
  renameHeader(table, "項目名\n（英語）", "英");
};

/** Old items in hidden rows, remarks in a hidden column, and a column of no use. */
const categoryU: SheetMess = (table, random) => {
  for (const row of oldItems(table, 3, random)) row.hidden = true;
  addColumn(table, "備考", "内部管理");
  addColumn(table, "内部管理", "作業担当");
  const hidden = table.columns.find(({ key }) => key === "内部管理");
  if (hidden !== undefined) hidden.hidden = true;
  for (const { cells } of dataRows(table)) {
    if (random.chance(0.3)) cells.set("内部管理", textCell(`DB-${100 + random.below(900)}`));
    if (random.chance(0.3)) cells.set("作業担当", textCell(random.pick(["田中", "佐藤", "鈴木"])));
  }
};

/** The mess of each sheet; `labels` are the codes of short lists, one a line. */
export function sheetMesses(
  labels: ReadonlyMap<string, string>,
): Readonly<Record<string, SheetMess>> {
  return {
    区分N: categoryN,
    区分V: categoryV,
    区分P: categoryP,
    区分R: categoryR,
    区分T: categoryT,
    区分M: categoryM,
    区分L: inlineCodes(labels),
    区分Y: categoryY,
    区分U: categoryU,
  };
}

const looks: readonly GroupLook[] = ["merged", "once", "ditto", "all"];

/** What is wrong with every sheet of items, after its own mess. */
export function commonMess(table: DraftTable, random: Random, look?: GroupLook): void {
  rewriteMarks(table, glyphs, random);
  numbersAsText(table, ["桁数"], ["桁", "文字"], random);
  numbersAsText(table, ["繰返し/回数"], ["回"], random);
  looseEnds(table, ["項目ID", "項目名", "項目名\n（英語）"], random);
  dittos(table, ["属性", "書式", "桁数\n区分"], random);
  comments(table, "項目名", 3, random);
  noteRows(table, ["※ 以下は様式の記入順による。", "（注）記入例を参照のこと。"], random);
  blankRows(table, 2, random);
  showGroups(table, ["大分類", "中分類"], look ?? random.pick(looks));
  rewordHeaders(table, random);
  shuffleColumns(table, random);
}

/** The rest of a sheet with a table of its own, where all its rows are in their places. */
export function finishSheet(sheet: DraftSheet, revision: string): void {
  const [table] = sheet.tables;
  if (table === undefined) return;
  if (sheet.name.trim() === "区分N") numberByFormula(table, "項番");
  spareRows(table, 3);
  frame(table, sheet.name.trim(), revision);
  sheet.ghosts = true;
}
