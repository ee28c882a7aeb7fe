import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** A spec of a few rows, as CSV exports: sheet name -> rows. Tests change what they are about. */
export const smallSheets: Readonly<Record<string, string>> = {
  申請: `申請レイアウト
※ ◎：必須　○：任意
項目ID,項目名,大分類,属性,桁数,書式,コード表,要否,備考
A-1,申請日,基本,半角数字,8,YYYYMMDD,,◎,
A-2,性別,基本,半角数字,1,,SEX,◎,
A-3,氏名,基本,全角,20,,,○,
`,
  コード: `コード表ID,コード表名,コード,名称,英語名称
SEX,性別,1,男,Male
SEX,性別,2,女,Female
`,
  単項目: `チェック番号,項目ID,チェック種別,チェック内容,エラー区分,メッセージID
T1,A-1,桁数,8桁以内,E,M1
T2,A-2,コード,SEX,E,M1
T3,A-3,属性,全角,E,M1
`,
  関連項目: `チェック番号,対象項目ID,チェック内容,エラー区分,メッセージID
R1,A-3,「性別」が「女」の場合は必須。,E,M2
`,
  メッセージ: `メッセージID,種別,メッセージ内容,埋込み項目
M1,E,{0}が正しくありません。,{0}:項目名
M2,E,{0}を入力してください。,{0}:項目名
`,
};

export const smallConfig = `specgen: 1
revision: "1.0"
inputs: [book]
output: out
names: names.lock.json
package: { name: small }
`;

/** Writes the spec and its configuration into a folder; a sheet given as null is left out. */
export function writeSmallSpec(
  folder: string,
  changes: Readonly<Record<string, string | null>> = {},
  config = smallConfig,
): void {
  mkdirSync(join(folder, "book"), { recursive: true });
  writeFileSync(join(folder, "specgen.yaml"), config);
  for (const [name, text] of Object.entries({ ...smallSheets, ...changes })) {
    if (text !== null) writeFileSync(join(folder, "book", `${name}.csv`), text);
  }
}
