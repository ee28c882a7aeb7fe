import { describe, expect, it } from "vitest";
import { changelog } from "../../../generator/diff/reports/changelog.js";
import { markdownReport } from "../../../generator/diff/reports/markdown/report.js";
import { summaryReport } from "../../../generator/diff/reports/summary.js";
import { changeOf, diffOf } from "../diffs.js";
import { smallDiff, smallOptions } from "./small.js";

it("is this as a full report", () => {
  expect(markdownReport(smallDiff, { language: "ja", ...smallOptions })).toBe(`\
# 仕様書の変更点 2.0 → 3.0

- 変更 3件（エラー 0、警告 2、情報 1）
- 版番号の上げ方: メジャー (major)

| 影響 |  | 計 | 項目 | コード | 関連項目チェック |
| --- | --- | --- | --- | --- | --- |
| 通らなくなるデータ \`data-tightened\` | 今まで通っていたデータに、エラーになるものがある | 2 | 1 | 0 | 1 |
| 通るようになるデータ \`data-loosened\` | 今までエラーになったデータに、通るものがある | 1 | 0 | 1 | 0 |

一つの変更が複数の影響に数えられることがある

| 版 | 2.0 | 3.0 |
| --- | --- | --- |
| レイアウト | 2 | 2 |
| 列 | 40 | 41 |
| コード | 12 | 12 |
| 関連項目チェック | 5 | 5 |
| メッセージ | 7 | 7 |

## 目次

- [項目 (1)](#area-item)
- [コード (1)](#area-code)
- [関連項目チェック (1)](#area-rule)
- [同じものか決められない組（1件）](#ambiguous)
- [改版履歴との突合せ](#history)

<a id="area-item"></a>

## 項目 (1)

### 警告: 「氏名」の要否を任意から必須に変更

**通らなくなるデータ** — 空のままのデータは通らなくなる

| 旧 | 新 |
| --- | --- |
| 任意 | 必須 |
| 旧.xlsx 留学!H12 | 新.xlsx 留学!H13 |

- 対象: A-12
- レイアウト: S101V ほか4
- 指紋: \`000000000001\` (\`item-requirement-tightened\`)
- **承認済み（2027-03-31 まで）：取込側は対応済み**

<a id="area-code"></a>

## コード (1)

### 情報: コード「SEX:3 不明」を追加

**通るようになるデータ** — 今あるデータはそのまま通る。全ての値で分岐するコードには場合が一つ足りなくなる

| 旧 | 新 |
| --- | --- |
| （なし） | 3 |
|  | 新.xlsx コード!A5 |

- TypeScript: enum の要素 \`+ Sex.Unknown\`
- 指紋: \`000000000002\` (\`code-added\`)

<a id="area-rule"></a>

## 関連項目チェック (1)

### 警告: 関連項目チェック R-3 に当たるレコードが増加

**通らなくなるデータ** — 例に示すようなデータは通らなくなる

| 旧 | 新 |
| --- | --- |
| 「在留資格」が「留学」の場合、「学校名」は必須。 | 「在留資格」が「留学」または「研修」の場合、「学校名」は必須。 |
| 旧.xlsx 関連項目!D3 | 新.xlsx 関連項目!D4 |

- レイアウト: S101V、S102V
- 通らなくなる例: 在留資格＝05：研修、学校名＝
- 同じと見た根拠: 文 87 %、対象項目 100 %
- 指紋: \`000000000003\` (\`rule-tightened\`)
- **改版履歴に記載なし**
- **この実行を失敗させる**

<a id="ambiguous"></a>

## 同じものか決められない組（1件）

廃止と追加として数えている。同じものなら renames.yaml に書く

| 対象 | 候補 | 同じと見た根拠 | レイアウト |
| --- | --- | --- | --- |
| 項目 B-1 電話 (旧.xlsx 留学!B9) | B-2 携帯電話 (新.xlsx 留学!B9) | 名前 50 % | S101V |
| 項目 B-1 電話 (旧.xlsx 留学!B9) | B-3 自宅電話 (新.xlsx 留学!B10) | 名前 50 % | S101V |

<a id="history"></a>

## 改版履歴との突合せ

### 改版履歴に書かれていない変更（1件）

- 関連項目チェック R-3 に当たるレコードが増加 (\`000000000003\`)

### 改版履歴にあるが、見つからない変更（1件）

- 国籍: コードを追加 (3.0) (新.xlsx 改版履歴!A9)
`);
});

it("is this as a summary that leaves something out", () => {
  expect(summaryReport(smallDiff, { language: "ja", ...smallOptions, limit: 1 })).toBe(`\
## 仕様書の変更点 2.0 → 3.0

**変更 3件（エラー 0、警告 2、情報 1）** — 版番号の上げ方: メジャー (major)

| 影響 |  | 計 | 項目 | コード | 関連項目チェック |
| --- | --- | --- | --- | --- | --- |
| 通らなくなるデータ \`data-tightened\` | 今まで通っていたデータに、エラーになるものがある | 2 | 1 | 0 | 1 |
| 通るようになるデータ \`data-loosened\` | 今までエラーになったデータに、通るものがある | 1 | 0 | 1 | 0 |

一つの変更が複数の影響に数えられることがある

- **警告** 関連項目チェック R-3 に当たるレコードが増加 [通らなくなるデータ] \`000000000003\` — 改版履歴に記載なし — この実行を失敗させる

ほか 2件はここに示していない（上限 1件）。全件は完全なレポートにある

示していないもののうち、影響の大きい変更の指紋（1件）: \`000000000001\`

- 同じものか決められない組（1件）
- 改版履歴に書かれていない変更（1件）
- 改版履歴にあるが、見つからない変更（1件）
`);
});

describe("the changelog", () => {
  it("has a section for each step, in which a change stands once, under the gravest effect", () => {
    const renamed = changeOf("item-renamed", { fingerprint: "00000000000a" });
    const removed = changeOf("code-removed", { fingerprint: "00000000000b" });
    const first = {
      ...diffOf([renamed, removed]),
      before: { ...smallDiff.before, revision: "1.0" },
    };
    const older = { ...first, after: { ...smallDiff.after, revision: "2.0" } };
    expect(changelog([smallDiff, older], "ja")).toBe(`\
# 変更履歴

## 2.0 → 3.0：メジャー (major)

### 通らなくなるデータ (2)

今まで通っていたデータに、エラーになるものがある

- 「氏名」の要否を任意から必須に変更 (S101V ほか4; \`000000000001\`)
- 関連項目チェック R-3 に当たるレコードが増加 (S101V、S102V; \`000000000003\`)

### 通るようになるデータ (1)

今までエラーになったデータに、通るものがある

- コード「SEX:3 不明」を追加 (\`000000000002\`)

## 1.0 → 2.0：メジャー (major)

### プログラム (1)

生成したコードを使うプログラムに、直す所がある

- コード「id-code-removed 名前 code-removed」を廃止 (プログラム・通らなくなるデータ; \`00000000000b\`)

### 文言 (1)

名前や文だけが変わる

- 項目名を「旧い値」から「新しい値」に変更 (S101V、S101N; \`00000000000a\`)
`);
  });

  it("says that a step changed nothing", () => {
    expect(changelog([diffOf([])], "en")).toBe(
      "# Changelog\n\n## 2.0 → 3.0: none\n\nNothing changed\n",
    );
  });
});
