import type { DraftTable } from "./draft.js";
import type { Random } from "./random.js";

/** Other ways to write a header: line breaks, blanks and half-width kana inside, and other words. */
const wordings: Readonly<Record<string, readonly string[]>> = {
  項番: ["項\n番", "Ｎｏ．", "No"],
  項目ID: ["項目ＩＤ", "項目\nID", "項目ｺｰﾄﾞ"],
  大分類: ["大 分 類", "大項目"],
  中分類: ["中　分　類", "中項目"],
  項目名: ["項 目 名", "項目\n名称", "ﾃﾞｰﾀ項目名"],
  "項目名\n（英語）": ["項目名（英語）", "英語名", "英字\n項目名"],
  グループ名: ["ｸﾞﾙｰﾌﾟ名", "グループ\n名"],
  属性: ["属　性", "文字種", "文字\n種別"],
  桁数: ["桁 数", "最大\n桁数", "文字数"],
  "桁数\n区分": ["桁数区分", "固定／\n可変", "長さ\n区分"],
  書式: ["書　式", "ﾌｫｰﾏｯﾄ"],
  コード表: ["ｺｰﾄﾞ表", "参照\nコード表"],
  要否: ["要 否", "入力要否", "必須区分"],
  備考: ["備　考", "注記", "摘 要"],
  レイアウトID: ["ﾚｲｱｳﾄID", "レイアウト\nＩＤ"],
  レイアウト名: ["ﾚｲｱｳﾄ名称", "レイアウト\n名"],
  業務コード: ["業務ｺｰﾄﾞ", "手続\nコード"],
  シート名: ["ｼｰﾄ名", "記載\nシート"],
  列数: ["列 数", "ｶﾗﾑ数"],
  コード表ID: ["ｺｰﾄﾞ表ID", "コード表\nＩＤ"],
  コード: ["ｺｰﾄﾞ", "コ ー ド"],
  名称: ["名　称", "ｺｰﾄﾞ名称"],
  英語名称: ["英語\n名称", "英字名称"],
  親コード: ["親ｺｰﾄﾞ", "上位\nコード"],
  チェック番号: ["ﾁｪｯｸ番号", "チェック\nＮｏ．"],
  チェック種別: ["ﾁｪｯｸ種別", "チェック\n区分"],
  チェック内容: ["ﾁｪｯｸ内容", "チェック\n内容"],
  対象レイアウト: ["対象ﾚｲｱｳﾄ", "対象\nレイアウト"],
  対象項目ID: ["対象\n項目ＩＤ", "対象項目ID"],
  対象項目名: ["対象\n項目名", "対 象 項 目"],
  エラー区分: ["ｴﾗｰ区分", "エラー\nレベル"],
  メッセージID: ["ﾒｯｾｰｼﾞID", "メッセージ\nコード"],
  メッセージ内容: ["ﾒｯｾｰｼﾞ内容", "メッセージ\n本文"],
  埋込み項目: ["埋め込み\n項目", "ﾊﾟﾗﾒｰﾀ"],
  対処方法: ["対処\n方法", "対 処"],
};

/** Writes the headers of a table in other ways. Some keep their words. */
export function rewordHeaders(table: DraftTable, random: Random): void {
  const chosen = new Map<string, string>();
  const reword = (word: string): string => {
    const known = chosen.get(word);
    if (known !== undefined) return known;
    const wording = random.pick([word, ...(wordings[word] ?? [])]);
    chosen.set(word, wording);
    return wording;
  };
  for (const column of table.columns) {
    column.upper = reword(column.upper);
    if (column.lower !== null) column.lower = reword(column.lower);
  }
}

/** Gives one column a header that only the profile can tell the meaning of. */
export function renameHeader(table: DraftTable, key: string, word: string): void {
  for (const column of table.columns) if (column.key === key) column.upper = word;
}

/** Puts the columns behind the first into another order; those under one upper header stay together. */
export function shuffleColumns(table: DraftTable, random: Random): void {
  const blocks = new Map<string, DraftTable["columns"]>();
  for (const column of table.columns) {
    const name = column.lower === null ? column.key : `/${column.upper}`;
    blocks.set(name, [...(blocks.get(name) ?? []), column]);
  }
  const [first = [], ...left] = blocks.values();
  const order: DraftTable["columns"] = [...first];
  while (left.length > 0) order.push(...(left.splice(random.below(left.length), 1)[0] ?? []));
  table.columns = order;
}

/** Takes columns out. */
export function dropColumns(table: DraftTable, ...keys: readonly string[]): void {
  table.columns = table.columns.filter(({ key }) => !keys.includes(key));
}
