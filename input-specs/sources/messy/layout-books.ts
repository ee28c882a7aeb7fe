import { fillLayoutBook } from "../layout-book.js";
import type { CodeSource, SampleSources } from "../tables.js";
import { copyTable, type DraftSheet, type DraftTable, textCell } from "./draft.js";
import { calculatedNumbers } from "./formulas.js";
import { dropColumns, rewordHeaders, shuffleColumns } from "./headers.js";
import { commonMess, finishSheet, type SheetMess, sheetMesses } from "./layout-sheets.js";
import { glyphs, rewriteMarks } from "./marks.js";
import { numbersAsText } from "./numbers.js";
import { makeRandom, type Random } from "./random.js";
import { readDrafts } from "./read-draft.js";
import { headGroups } from "./rows.js";
import { nameTable, oldCopy, plainSheet, splitTable, tally, textSheet } from "./sheets.js";
import { dittos, showGroups } from "./texts.js";

/** CSVレイアウト仕様書 in two volumes. */
export function messyLayoutBooks(
  sources: SampleSources,
  revision: string,
  seed: number,
): readonly (readonly DraftSheet[])[] {
  const clean = readDrafts(fillLayoutBook, sources);
  const messes = sheetMesses(shortLists(sources.codes));
  const table = (name: string) => tableOf(clean, name);
  const category = (name: string, shown: string): DraftSheet =>
    messySheet(plainSheet(shown, table(name)), messes[name] ?? none, revision, seed);
  const index = messyIndex(table("レイアウト一覧"), makeRandom(seed, "レイアウト一覧"));
  const old = oldCopy(plainSheet("区分V", table("区分V")), "区分V（旧）");
  const first = [
    textSheet("目次", ["目次", "1　レイアウト一覧", "2　区分N、区分V、区分P、区分R、区分T"]),
    index,
    category("区分N", "区分N "),
    category("区分V", "区分V"),
    old,
    category("区分P", "区分Ｐ"),
    category("区分R", "区分R　"),
    category("区分T", "区分T"),
    { ...textSheet("作業用", ["項目の棚卸し", "済", "未"]), hidden: true },
  ];
  const second = [
    textSheet("凡例", ["◎：必須　△：条件により必須　☆：任意　－：そのレイアウトにない列"]),
    category("区分M", "区分M"),
    category("区分L", " 区分L"),
    category("区分Y", "区分Y"),
    category("区分U", "区分U"),
    inTwoTables("就労資格", table("就労資格"), seed),
    category("資格外活動", "資格外活動"),
    transposed(table("再入国"), seed),
    ...spread(table("利用者登録"), seed),
  ];
  return [first, second];
}

const none: SheetMess = () => {};

export function tableOf(sheets: ReadonlyMap<string, DraftSheet>, name: string): DraftTable {
  const table = sheets.get(name)?.tables[0];
  if (table === undefined) throw new Error(`the sample has no table on ${name}`);
  return copyTable(table);
}

/** 「0：無⏎1：有」 of lists with few codes. */
function shortLists(codes: readonly CodeSource[]): ReadonlyMap<string, string> {
  const lists = new Map<string, string[]>();
  for (const { list, code, label } of codes) {
    lists.set(list, [...(lists.get(list) ?? []), `${code}：${label}`]);
  }
  const short = [...lists].filter(([, labels]) => labels.length <= 3);
  return new Map(short.map(([list, labels]) => [list, labels.join("\n")]));
}

function messySheet(
  sheet: DraftSheet,
  mess: SheetMess,
  revision: string,
  seed: number,
): DraftSheet {
  const random = makeRandom(seed, sheet.name);
  for (const table of sheet.tables) {
    mess(table, random, sheet);
    commonMess(table, random);
  }
  finishSheet(sheet, revision);
  return sheet;
}

function messyIndex(table: DraftTable, random: Random): DraftSheet {
  const sheet = plainSheet("レイアウト一覧", table);
  calculatedNumbers(table, "列数", 0.4, random);
  numbersAsText(
    { ...table, rows: table.rows.filter((row) => !isCalculated(row)) },
    ["列数"],
    [],
    random,
  );
  dittos(table, ["手続名", "業務コード"], random);
  rewordHeaders(table, random);
  shuffleColumns(table, random);
  const counts = [
    ["集計", ""],
    ["認定", "9"],
    ["更新", "9"],
  ];
  tally(sheet, "V", 12, counts);
  return { ...sheet, ghosts: true };
}

function isCalculated(row: DraftTable["rows"][number]): boolean {
  return row.kind === "data" && row.cells.get("列数")?.formula !== undefined;
}

/** One layout in two tables on its sheet, one below the other, each under a title. */
function inTwoTables(name: string, table: DraftTable, seed: number): DraftSheet {
  const random = makeRandom(seed, name);
  const tables = splitTable(table, 10 + random.below(20));
  tables.forEach((each, index) => {
    commonMess(each, random, "once");
    nameTable(each, `${name}（${index + 1}／2）`);
  });
  return { ...plainSheet(name, ...tables), ghosts: true };
}

/** Items as columns: the header stands in the second and third column. */
function transposed(table: DraftTable, seed: number): DraftSheet {
  const random = makeRandom(seed, "再入国");
  rewriteMarks(table, glyphs, random);
  numbersAsText(table, ["桁数"], ["桁"], random);
  showGroups(table, ["大分類", "中分類"], random.pick(["merged", "all"]));
  rewordHeaders(table, random);
  table.above.splice(0);
  const sheet = plainSheet("再入国", table);
  sheet.strays.set("A1", textCell("CSVレイアウト（再入国）　※ 項目を横に並べる"));
  return { ...sheet, transposed: true, top: 1, left: 3 };
}

/** One layout on two sheets, with headings over its items in place of a column for them. */
function spread(table: DraftTable, seed: number): readonly DraftSheet[] {
  const [first, second] = splitTable(table, 8 + makeRandom(seed, "利用者登録").below(15));
  return [first, second].map((part, index) => {
    const name = `利用者登録（${index + 1}）`;
    const random = makeRandom(seed, name);
    rewriteMarks(part, glyphs, random);
    numbersAsText(part, ["桁数"], ["桁"], random);
    headGroups(part, ({ cells }) => cells.get("大分類")?.text ?? "");
    dropColumns(part, "大分類", "中分類");
    rewordHeaders(part, random);
    return plainSheet(name, part);
  });
}
