import { fillCheckBook } from "../books.js";
import type { SampleSources } from "../tables.js";
import { dataRows, type DraftSheet, type DraftTable, textCell } from "./draft.js";
import { calculatedTexts } from "./formulas.js";
import { rewordHeaders, shuffleColumns } from "./headers.js";
import { tableOf } from "./layout-books.js";
import { comments } from "./looks.js";
import { makeRandom, type Random } from "./random.js";
import { readDrafts } from "./read-draft.js";
import { blankRows, frame, noteRows } from "./rows.js";
import { plainSheet } from "./sheets.js";
import { dittos, looseEnds, otherWords } from "./texts.js";

/** Other words for severities, in any table that has them. */
export const severityWords: Readonly<Record<string, readonly string[]>> = {
  E: ["Ｅ", "エラー", "ｴﾗｰ"],
  W: ["Ｗ", "警告", "ﾜｰﾆﾝｸﾞ"],
  I: ["Ｉ", "情報"],
};

const kindWords: Readonly<Record<string, readonly string[]>> = {
  必須: ["必須チェック"],
  属性: ["文字種", "属性ﾁｪｯｸ"],
  桁数: ["桁数チェック", "文字数"],
  コード: ["コードチェック", "ｺｰﾄﾞ値"],
  書式: ["形式", "書式チェック"],
};

/** チェックテーブル, with a sheet of names that formulas look up. */
export function messyCheckBook(
  sources: SampleSources,
  revision: string,
  seed: number,
): readonly DraftSheet[] {
  const random = makeRandom(seed, "単項目チェック");
  const table = tableOf(readDrafts(fillCheckBook, sources), "単項目チェック");
  otherWords(table, "チェック種別", kindWords, random);
  otherWords(table, "エラー区分", severityWords, random);
  wideDigits(table, random);
  const numbered = (text: string) => `"T"&TEXT(${Number(text.slice(1))},"0000")`;
  calculatedTexts(table, "チェック番号", 0.05, numbered, random);
  const lookUp = (_: string, row: number, letters: (column: string) => string) =>
    `VLOOKUP(${letters("項目ID")}${row},'項目 '!$A:$B,2,FALSE)`;
  calculatedTexts(table, "項目名", 0.03, lookUp, random);
  looseEnds(table, ["メッセージID"], random);
  dittos(table, ["項目名", "エラー区分"], random);
  comments(table, "チェック内容", 3, random);
  noteRows(table, ["※ 以下、第3版で追加。", "注　入力がないときは行わない。"], random);
  blankRows(table, 3, random);
  rewordHeaders(table, random);
  shuffleColumns(table, random);
  frame(table, "単項目チェック", revision);
  const sheet = { ...plainSheet("単項目チェック", table), ghosts: true };
  return [sheet, itemNames(sources)];
}

function wideDigits(table: DraftTable, random: Random): void {
  for (const { cells } of dataRows(table)) {
    const cell = cells.get("チェック内容");
    if (cell === undefined || !/^\d+(?:桁|文字)/.test(cell.text) || !random.chance(0.2)) continue;
    cell.text = cell.text.replace(/\d/g, (digit) =>
      String.fromCharCode(digit.charCodeAt(0) + 0xfee0),
    );
  }
}

/** Ids and names of all items: no table of the spec. */
function itemNames({ items }: SampleSources): DraftSheet {
  const sheet = plainSheet("項目 ");
  items.forEach(({ id, name }, index) => {
    sheet.strays.set(`A${index + 1}`, textCell(id));
    sheet.strays.set(`B${index + 1}`, textCell(name));
  });
  return sheet;
}
