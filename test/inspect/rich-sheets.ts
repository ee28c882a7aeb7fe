/** A table of texts. */
export type Rows = readonly (readonly string[])[];

/** A line is a row, `|` parts cells, `⏎` is a line break. */
function draw(drawing: string): Rows {
  const lines = drawing.trim().split("\n");
  return lines.map((line) => line.split("|").map((text) => text.trim().replaceAll("⏎", "\n")));
}

/** A small spec that has a column for every role that a table can have: sheet name -> rows of cells. */
export const richSheets: Readonly<Record<string, Rows>> = {
  表紙: draw(`
公開仕様書
版|1.0
`),
  改版履歴: draw(`
版|改版日|対象シート|対象項目|改版内容
1.0|2026-01-01|申請|申請日|初版
`),
  レイアウト一覧: draw(`
レイアウトID|レイアウト名|業務コード|手続名|様式区分|シート名|要否列|列数|備考
L01|認定申請|1001|認定|N|申請|認定|11|見本
L02|更新申請|1002|更新|N|申請|更新|10|
`),
  申請: draw(`
申請レイアウト
※ ◎：必須　○：任意　－：なし
項番|項目ID|項目名|項目名（英語）|大分類|中分類|小分類|繰返しグループ名|繰返し回数|属性|桁数|最小桁数|桁数区分|整数部桁数|小数部桁数|書式|コード表|コード値|値の意味|条件|要否⏎認定|要否⏎更新|備考
1|A-1|申請日|Application date|基本|日|甲|||半角数字|8||固定|||YYYYMMDD|||||◎|◎|注1
2|A-2|性別|Sex|基本|人|甲|||半角数字|1||固定||||SEX||||◎|◎|
3|A-3|氏名|Name|基本|人|甲|||全角|20|2|可変|||||||「性別」が「女」の場合は必須。|○|○|
4|A-4|年収|Income|仕事|金|乙|||半角数字|||可変|7|2||||||○|－|
5|A-5|有無|Kin|家族|親|乙|||半角数字|1||固定|||||0：無 1：有|||○|○|
6|A-6|続柄|Relation|家族|親|乙|親族|3|全角|10||可変||||||||○|○|
7|A-7|市|City|家族|親|乙|||半角数字|2||固定||||CITY||||○|○|
8|A-8|県|Prefecture|家族|親|乙|||半角数字|1||固定||||PREF||||○|○|
9|A-9|諾否|Consent|家族|親|乙|||半角数字|1||固定|||||1⏎2|諾⏎否||○|○|
`),
  コード表一覧: draw(`
コード表ID|コード表名|親コード表|件数|備考
SEX|性別||2|
PREF|県||2|
CITY|市|PREF|2|県ごと
`),
  コード表: draw(`
コード表ID|コード|名称|英語名称|親コード|有効開始日|有効終了日|備考
SEX|1|男|Male||||
SEX|2|女|Female||20200401|20301231|注
PREF|1|東|East||||
PREF|2|西|West||||
CITY|11|甲市|Ko|1|||
CITY|21|乙市|Otsu|2|||
`),
  単項目: draw(`
チェック番号|項目ID|項目名|チェック種別|チェック内容|エラー区分|メッセージID|備考
T1|A-1|申請日|桁数|8桁固定|E|M1|
T2|A-2|性別|コード|SEX|E|M1|
T3|A-3|氏名|属性|全角|E|M1|注
`),
  関連項目: draw(`
No|チェック番号|対象レイアウト|対象項目ID|対象項目名|チェック内容|エラー区分|メッセージID|備考
1|R1|L01|A-4|年収|「性別」が「女」の場合は必須。|E|M2|注
2|R2|L01,L02|A-3|氏名|「性別」が「男」の場合は入力不可。|W|M2|
`),
  メッセージ: draw(`
メッセージID|種別|メッセージ内容|埋込み項目|対処方法|備考
M1|E|{0}が正しくありません。|{0}:項目名|直す|
M2|E|{0}を入力してください。|{0}:項目名|書く|注
`),
};

/** Rows as the text of a CSV export. */
export function csvOf(rows: Rows): string {
  const quote = (text: string) => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return rows.map((row) => `${row.map(quote).join(",")}\n`).join("");
}
