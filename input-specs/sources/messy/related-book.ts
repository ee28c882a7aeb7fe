import { fillRelatedBook } from "../books.js";
import type { SampleSources } from "../tables.js";
import { severityWords } from "./check-book.js";
import {
  addColumn,
  type DataRow,
  dataRows,
  type DraftSheet,
  type DraftTable,
  textCell,
} from "./draft.js";
import { calculatedTexts } from "./formulas.js";
import { rewordHeaders } from "./headers.js";
import { tableOf } from "./layout-books.js";
import { colorRows, comments, deletedRows, markChanges, red } from "./looks.js";
import { makeRandom, type Random } from "./random.js";
import { readDrafts } from "./read-draft.js";
import { blankRows, frame, noteRows } from "./rows.js";
import { oldCopy, plainSheet, tally } from "./sheets.js";
import { dittos, looseEnds, otherWords } from "./texts.js";

/** 関連項目チェック一覧: a check may stand in several rows. */
export function messyRelatedBook(
  sources: SampleSources,
  revision: string,
  seed: number,
): readonly DraftSheet[] {
  const random = makeRandom(seed, "関連項目チェック");
  const table = tableOf(readDrafts(fillRelatedBook, sources), "関連項目チェック");
  const old = oldCopy(plainSheet("関連項目チェック", table), "関連項目チェック（旧）");
  otherWords(table, "エラー区分", severityWords, random);
  const parts = (text: string) => `"${text.slice(0, 1)}"&"${text.slice(1)}"`;
  calculatedTexts(table, "対象レイアウト", 0.05, parts, random);
  looseEnds(table, ["メッセージID", "対象項目名"], random);
  table.rows = dataRows(table).flatMap((row) => splitRow(row, random));
  addColumn(table, "備考", "変更区分");
  for (const row of deletedRows(table, 3, renumber, random)) {
    row.cells.set("変更区分", textCell("削除"));
  }
  markChanges(table, "変更区分", ["追加", "変更"], 10, random);
  colorRows(table, 8, red, random);
  dittos(table, ["エラー区分"], random);
  comments(table, "チェック内容", 5, random);
  noteRows(table, ["※ 以下は、第2版で追加。", "＊ 届出の状況は、別表による。"], random);
  blankRows(table, 2, random);
  headOver(table, ["対象レイアウト", "対象項目ID", "対象項目名"], "対象");
  rewordHeaders(table, random);
  frame(table, "関連項目チェック", revision);
  const sheet = plainSheet("関連項目チェック ", table);
  tally(sheet, "N", 40, [
    ["集計", ""],
    ["チェック数", String(sources.relatedChecks.length)],
  ]);
  return [{ ...sheet, ghosts: true }, old];
}

function renumber({ cells }: DataRow, index: number): void {
  cells.set("チェック番号", textCell(`R90${index + 1}`));
}

/** A check on several items, or of several sentences, goes on in rows of its own. */
function splitRow(row: DataRow, random: Random): readonly DataRow[] {
  const lines = (key: string) => row.cells.get(key)?.text.split("\n") ?? [];
  const ids = lines("対象項目ID");
  const sentences = lines("チェック内容");
  if (sentences.length > 1 && ids.length === 1) {
    return inRows(row, [["チェック内容", sentences]], []);
  }
  if (ids.length < 2 || sentences.length > 1 || !random.chance(0.5)) return [row];
  const parts = [
    ["対象項目ID", ids],
    ["対象項目名", lines("対象項目名")],
  ] as const;
  const others = ["チェック番号", "対象レイアウト", "チェック内容", "エラー区分", "メッセージID"];
  return inRows(row, parts, others);
}

/** The row with the first of each text, and rows with the others; the rest is merged downwards or left out. */
function inRows(
  row: DataRow,
  parts: readonly (readonly [string, readonly string[]])[],
  merged: readonly string[],
): readonly DataRow[] {
  const count = Math.max(...parts.map(([, texts]) => texts.length));
  for (const [key, texts] of parts) row.cells.set(key, textCell(texts[0] ?? ""));
  const rest = Array.from({ length: count - 1 }, (_, index): DataRow => {
    const cells = parts.flatMap(([key, texts]) => {
      const text = texts[index + 1];
      return text === undefined ? [] : [[key, textCell(text)] as const];
    });
    return { kind: "data", cells: new Map(cells), merged: new Set(merged), goesOn: true };
  });
  return [row, ...rest];
}

/** Puts a word over several headers, which lose it. */
function headOver({ columns }: DraftTable, keys: readonly string[], word: string): void {
  for (const column of columns) {
    if (!keys.includes(column.key)) continue;
    column.lower = column.upper.slice(word.length);
    column.upper = word;
  }
}
