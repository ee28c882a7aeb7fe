import { fillCodeBook } from "../books.js";
import type { CodeListSource, SampleSources } from "../tables.js";
import { copyTable, dataRows, type DraftSheet, type DraftTable, line, textCell } from "./draft.js";
import { calculatedNumbers } from "./formulas.js";
import { dropColumns, rewordHeaders } from "./headers.js";
import { tableOf } from "./layout-books.js";
import { blue, colorRows, comments, deletedRows, strike } from "./looks.js";
import { textsAsNumbers } from "./numbers.js";
import { makeRandom, type Random } from "./random.js";
import { readDrafts } from "./read-draft.js";
import { blankRows, frame, noteRows } from "./rows.js";
import { oldCopy, plainSheet } from "./sheets.js";
import { looseEnds, showGroups } from "./texts.js";

/** 業務コード一覧表: its lists in one table, in tables of their own, and side by side. */
export function messyCodeBook(
  sources: SampleSources,
  revision: string,
  seed: number,
): readonly DraftSheet[] {
  const clean = readDrafts(fillCodeBook, sources);
  const random = makeRandom(seed, "コード表");
  const table = tableOf(clean, "コード表");
  textsAsNumbers(table, ["コード", "親コード"], random);
  looseEnds(table, ["名称", "英語名称"], random);
  const [own, beside] = shareOut(sources, random);
  const elsewhere = new Set([...own.map(({ list }) => list), ...beside]);
  const main = withLists(table, (list) => !elsewhere.has(list));
  const old = oldCopy(plainSheet("コード表", main), "コード表_旧");
  return [
    messyIndex(tableOf(clean, "コード表一覧"), makeRandom(seed, "コード表一覧")),
    { ...plainSheet("コード表 ", messyMain(main, revision, random)), ghosts: true },
    plainSheet("コード表（個別）", ...own.map((list) => ownTable(table, list, random))),
    { ...sideBySide(table, beside, random), beside: true },
    old,
  ];
}

/** Short lists for tables of their own, and the ids of lists for tables side by side. */
function shareOut(
  { codeLists, codes }: SampleSources,
  random: Random,
): readonly [readonly CodeListSource[], readonly string[]] {
  const count = (list: string) => codes.filter((code) => code.list === list).length;
  const short = codeLists.filter(({ list, parentList }) => {
    const isParent = codeLists.some((each) => each.parentList === list);
    return parentList === "" && !isParent && count(list) <= 12;
  });
  const chosen = random.some(short, 9);
  return [chosen.slice(0, 6), chosen.slice(6).map(({ list }) => list)];
}

function listOf(row: ReturnType<typeof dataRows>[number]): string {
  return row.cells.get("コード表ID")?.text ?? "";
}

function withLists(table: DraftTable, wanted: (list: string) => boolean): DraftTable {
  const part = copyTable(table);
  part.rows = dataRows(part).filter((row) => wanted(listOf(row)));
  return part;
}

/** Ids stand once, in the first row of their list or in a row above it. */
function messyMain(table: DraftTable, revision: string, random: Random): DraftTable {
  const rename = (row: ReturnType<typeof dataRows>[number], index: number) =>
    row.cells.set("コード", textCell(`Z${index + 1}`));
  for (const row of deletedRows(table, 3, rename, random)) strike(row);
  colorRows(table, 5, blue, random);
  comments(table, "名称", 4, random);
  noteRows(table, ["※ 以下、五十音順。", "※ 欠番は使用しない。"], random);
  blankRows(table, 2, random);
  const headed = random.some([...new Set(dataRows(table).map(listOf))], 5);
  showGroups(table, ["コード表ID"], "once");
  table.rows = table.rows.flatMap((row) => {
    if (row.kind === "line" || !headed.includes(listOf(row))) return [row];
    const heading = line([listOf(row)]);
    row.cells.delete("コード表ID");
    return [heading, row];
  });
  rewordHeaders(table, random);
  frame(table, "コード表", revision);
  return table;
}

/** A list of its own: told by a column, or by what stands above the table. */
function ownTable(table: DraftTable, { list, name }: CodeListSource, random: Random): DraftTable {
  const part = withLists(table, (each) => each === list);
  dropColumns(part, "親コード", "適用開始日", "適用終了日", "備考");
  const title = random.pick([`コード表ID：${list}`, `【${name}】`, `◆ ${list}`, ""]);
  part.above.splice(0, part.above.length, line([title === "" ? "その他のコード" : title]));
  if (title === "") showGroups(part, ["コード表ID"], random.pick(["merged", "once", "all"]));
  else dropColumns(part, "コード表ID");
  rewordHeaders(part, random);
  return part;
}

/** Tables side by side have the same words in their headers. */
function sideBySide(table: DraftTable, lists: readonly string[], random: Random): DraftSheet {
  const parts = lists.map((list) => {
    const part = withLists(table, (each) => each === list);
    dropColumns(part, "親コード", "適用開始日", "適用終了日", "備考");
    showGroups(part, ["コード表ID"], "all");
    part.above.splice(0);
    return part;
  });
  const [model] = parts;
  if (model !== undefined) {
    rewordHeaders(model, random);
    for (const part of parts) part.columns = model.columns.map((column) => ({ ...column }));
  }
  return plainSheet("コード表（横）", ...parts);
}

/** The header stands far down, and the counts are calculated. */
function messyIndex(table: DraftTable, random: Random): DraftSheet {
  calculatedNumbers(table, "コード数", 0.5, random);
  looseEnds(table, ["コード表名"], random);
  rewordHeaders(table, random);
  const sheet = plainSheet("コード表一覧", table);
  return { ...sheet, top: 5 + random.below(6), left: 1, ghosts: true };
}
