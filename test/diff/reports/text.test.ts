import { describe, expect, it } from "vitest";
import { textReport } from "../../../generator/diff/reports/text/report.js";
import { textWidth } from "../../../generator/print/text-width.js";
import { changeOf, diffOf, source } from "../diffs.js";
import { smallDiff, smallOptions } from "./small.js";

describe("the text of a small diff", () => {
  it("is this in Japanese", () => {
    expect(textReport(smallDiff, { language: "ja", ...smallOptions })).toBe(`\
仕様書の変更点 2.0 → 3.0
レイアウト 2、列 40 → 41、コード 12、関連項目チェック 5、メッセージ 7
変更 3件（エラー 0、警告 2、情報 1）
版番号の上げ方: メジャー (major)

影響                                  計  項目  コード  関連項目チェック
通らなくなるデータ    data-tightened  2   1     0       1
通るようになるデータ  data-loosened   1   0     1       0

■ 項目 (1)

警告 「氏名」の要否を任意から必須に変更
    [通らなくなるデータ] 空のままのデータは通らなくなる
    対象        A-12
    レイアウト  S101V ほか4
    旧 → 新     任意 (旧.xlsx 留学!H12) → 必須 (新.xlsx 留学!H13)
    指紋        000000000001 item-requirement-tightened | 承認済み（2027-03-31 まで）：取込側は対応済み

■ コード (1)

情報 コード「SEX:3 不明」を追加
    [通るようになるデータ] 今あるデータはそのまま通る。全ての値で分岐するコードには場合が一つ足りなくなる
    旧 → 新     （なし） → 3 (新.xlsx コード!A5)
    TypeScript  enum の要素 + Sex.Unknown
    指紋        000000000002 code-added

■ 関連項目チェック (1)

警告 関連項目チェック R-3 に当たるレコードが増加
    [通らなくなるデータ] 例に示すようなデータは通らなくなる
    レイアウト      S101V、S102V
    旧              「在留資格」が「留学」の場合、「学校名」は必須。 (旧.xlsx 関連項目!D3)
    新              「在留資格」が「留学」または「研修」の場合、「学校名」は必須。 (新.xlsx 関連項目!D4)
    通らなくなる例  在留資格＝05：研修、学校名＝
    同じと見た根拠  文 87 %、対象項目 100 %
    指紋            000000000003 rule-tightened | 改版履歴に記載なし | この実行を失敗させる

■ 同じものか決められない組（1件）
    廃止と追加として数えている。同じものなら renames.yaml に書く

項目 B-1 電話 (旧.xlsx 留学!B9) S101V
    候補 B-2 携帯電話 (新.xlsx 留学!B9)
        名前 50 %
    候補 B-3 自宅電話 (新.xlsx 留学!B10)
        名前 50 %

■ 改版履歴との突合せ
    改版履歴に書かれていない変更（1件）
        000000000003 関連項目チェック R-3 に当たるレコードが増加
    改版履歴にあるが、見つからない変更（1件）
        新.xlsx 改版履歴!A9 国籍: コードを追加 (3.0)

■ この実行を失敗させる変更（1件）
    000000000003  警告  関連項目チェック R-3 に当たるレコードが増加  [data-tightened]
`);
  });

  it("is this in English", () => {
    expect(textReport(smallDiff, { language: "en", ...smallOptions })).toBe(`\
Changes of the spec 2.0 → 3.0
layouts 2, columns 40 → 41, codes 12, cross-item checks 5, messages 7
changes: 3 (errors 0, warnings 2, infos 1)
version step: major

effect                         total  Items  Codes  Cross-item checks
data refused   data-tightened  2      1      0      1
data accepted  data-loosened   1      0      1      0

■ Items (1)

warning 氏名 is now required (optional before)
    [data refused] Data that leaves it empty is now refused
    about        A-12
    layouts      S101V and 4 more
    old → new    optional (旧.xlsx 留学!H12) → required (新.xlsx 留学!H13)
    fingerprint  000000000001 item-requirement-tightened | accepted until 2027-03-31: 取込側は対応済み

■ Codes (1)

info code SEX:3 不明 added
    [data accepted] Existing data stays valid. A switch over all members lacks a case
    old → new    (none) → 3 (新.xlsx コード!A5)
    TypeScript   enum member + Sex.Unknown
    fingerprint  000000000002 code-added

■ Cross-item checks (1)

warning cross-item check R-3 refuses more records
    [data refused] Data such as the example is now refused
    layouts           S101V, S102V
    old               「在留資格」が「留学」の場合、「学校名」は必須。 (旧.xlsx 関連項目!D3)
    new               「在留資格」が「留学」または「研修」の場合、「学校名」は必須。 (新.xlsx 関連項目!D4)
    now refused       在留資格＝05：研修、学校名＝
    taken for one by  sentence 87 %, targets 100 %
    fingerprint       000000000003 rule-tightened | not in the revision history | makes this run fail

■ Pairs that the evidence does not decide (1)
    They count as removed and added. Where they are one, say so in renames.yaml

item B-1 電話 (旧.xlsx 留学!B9) S101V
    candidate B-2 携帯電話 (新.xlsx 留学!B9)
        name 50 %
    candidate B-3 自宅電話 (新.xlsx 留学!B10)
        name 50 %

■ Against the revision history (改版履歴)
    Changes that the history does not mention (1)
        000000000003 cross-item check R-3 refuses more records
    Lines of the history for which no change was found (1)
        新.xlsx 改版履歴!A9 国籍: コードを追加 (3.0)

■ Changes that make this run fail (1)
    000000000003  warning  cross-item check R-3 refuses more records  [data-tightened]
`);
  });

  it("has the words of severities in colours where they are wanted, and nothing else", () => {
    const plain = textReport(smallDiff, { language: "ja", ...smallOptions });
    const colored = textReport(smallDiff, { language: "ja", ...smallOptions, color: true });
    expect(colored).toContain("\u001b[33m警告\u001b[0m 「氏名」の要否を");
    expect(colored).toContain("\u001b[36m情報\u001b[0m コード");
    const codes = ["\u001b[33m", "\u001b[36m", "\u001b[0m"];
    expect(codes.reduce((text, code) => text.replaceAll(code, ""), colored)).toBe(plain);
  });
});

describe("the text of a diff", () => {
  it("says that nothing changed", () => {
    const text = textReport(diffOf([], { history: { isThere: false } }), { language: "ja" });
    expect(text).toBe(`\
仕様書の変更点 2.0 → 3.0
レイアウト 2、列 40 → 41、コード 12、関連項目チェック 5、メッセージ 7
変更はない
版番号の上げ方: なし (none)

■ 改版履歴との突合せ
    新しい版に改版履歴のシートがないので、突き合わせていない
`);
  });

  it("says that the history agrees, or has no line of this step", () => {
    const { entries } = smallDiff.history;
    const agreeing = diffOf([changeOf("item-renamed")], { history: { entries } });
    expect(textReport(agreeing, { language: "en" })).toContain(
      "The history (1 lines) and the changes agree",
    );
    const silent = textReport(diffOf([]), { language: "en" });
    expect(silent).toContain("The history has no line about this step");
    expect(silent).not.toContain("agree");
  });

  it("counts layouts and cells beyond four", () => {
    const cells = ["A1", "A2", "A3", "A4", "A5"].map((cell) => source(cell, "f", "s"));
    const lines = (count: number) =>
      textReport(
        diffOf([
          changeOf("item-renamed", {
            layouts: ["L1", "L2", "L3", "L4", "L5"].slice(0, count),
            before: { value: "旧", sources: cells.slice(0, count) },
            after: null,
          }),
        ]),
        { language: "ja" },
      ).split("\n");
    expect(lines(4)).toContain("    レイアウト  L1、L2、L3、L4");
    expect(lines(4)).toContain("    旧 → 新     旧 (f s!A1、A2、A3、A4) → （なし）");
    expect(lines(5)).toContain("    レイアウト  L1 ほか4");
    expect(lines(5)).toContain("    旧 → 新     旧 (f s!A1 ほか4) → （なし）");
  });

  it("has the count table in columns for a screen on which kana are two columns wide", () => {
    const text = textReport(smallDiff, { language: "ja" });
    const rows = text.split("\n").filter((line) => /^(影響|通ら|通る)/.test(line));
    const at = rows.map((row) => textWidth(row.slice(0, row.search(/計|[0-9]/))));
    expect(at).toEqual([38, 38, 38]);
  });

  it("has names of the code that differ in their class only as one", () => {
    const property = (before: string | null, after: string | null) =>
      ({ kind: "property", before, after }) as const;
    const text = textReport(
      diffOf([
        changeOf("item-property-renamed", {
          symbols: [
            property("CoeN.card", "CoeN.residenceCard"),
            property("CoeV.card", "CoeV.residenceCard"),
            property("CoeP.card", "CoeP.residenceCard"),
            property("CoeR.cardNo", "CoeR.residenceCard"),
            property(null, "CoeT.residenceCard"),
          ],
        }),
      ]),
      { language: "ja" },
    );
    expect(text).toContain(`
    TypeScript  プロパティ CoeN.card → CoeN.residenceCard ほか2
                プロパティ CoeR.cardNo → CoeR.residenceCard
                プロパティ + CoeT.residenceCard
`);
  });

  it("names a cell that is the same on both sides, and a sheet that is the same in a list, once", () => {
    const cells = [source("A1", "f", "s"), source("A2", "f", "s"), source("A3", "f", "t")];
    const sources = { before: { value: 20, sources: cells }, after: { value: 30, sources: cells } };
    const text = textReport(diffOf([changeOf("item-length-lengthened", sources)]), {
      language: "ja",
    });
    expect(text).toContain("    旧 → 新     20 → 30 (f s!A1、A2、f t!A3)\n");
  });

  it("has no line for a side that says nothing, where the other is long", () => {
    const after = { value: "あ".repeat(50), sources: [source("A1", "f", "s")] };
    const text = textReport(diffOf([changeOf("rule-added", { before: null, after })]), {
      language: "ja",
    });
    expect(text).toContain(`    新    ${"あ".repeat(50)} (f s!A1)\n`);
    expect(text).not.toContain("（なし）");
  });

  it("words values, and says so where there are none", () => {
    const values = [
      changeOf("item-kind-changed", { after: { value: "partial-date", sources: [] } }),
      changeOf("item-pattern-changed", { before: { value: "corporate-number", sources: [] } }),
      changeOf("dialect-bom-changed"),
      changeOf("code-split", { after: { value: ["01 甲", "02 乙"], sources: [] } }),
      changeOf("item-note-reworded", { before: { value: "", sources: [] }, after: null }),
    ];
    const titles = textReport(diffOf(values), { language: "ja" })
      .split("\n")
      .filter((line) => /^(エラー|警告|情報) /.test(line));
    expect(titles).toEqual([
      "エラー 「名前 item-kind-changed」の型を 文字列 から 年月日（不詳可） に変更",
      "警告 「名前 item-pattern-changed」の書式を「法人番号」から「電話番号」に変更",
      "情報 「名前 item-note-reworded」の備考を「（空）」から「（なし）」に変更",
      "エラー コード「旧い値」を「01 甲、02 乙」に分割",
      "警告 CSV の BOM をなしからありに変更",
    ]);
  });

  it("shortens long values in titles, and has them whole below", () => {
    const long = "あ".repeat(60);
    const text = textReport(
      diffOf([changeOf("item-note-reworded", { after: { value: long, sources: [] } })]),
      { language: "ja" },
    );
    expect(text).toContain(`から「${"あ".repeat(23)}…」に変更\n`);
    expect(text).toMatch(new RegExp(`^    新 +${long}$`, "m"));
  });
});
