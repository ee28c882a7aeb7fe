import { describe, expect, it } from "vitest";
import { itemsOf } from "../../generator/spec/walk.js";
import { describeProblem } from "../support/describe-problem.js";
import { type Loaded, loadSmall } from "../support/load-small.js";

const alone = { 単項目: null, 関連項目: null, コード: null, メッセージ: null };

function problems({ diagnostics }: Loaded): readonly string[] {
  return diagnostics.filter(({ severity }) => severity !== "info").map(describeProblem);
}

function keys({ model }: Loaded): readonly string[] {
  return model.layouts.flatMap((layout) => itemsOf(layout).map(({ item }) => item.key));
}

describe("items of one layout", () => {
  it("with one id on two sheets are both read, and reported with both cells", async () => {
    const loaded = await loadSmall(
      {
        ...alone,
        申請: null,
        共通: "項目ID,項目名,大分類,属性\nA-1,氏名,共通,全角\n",
        区分: "項目ID,項目名,大分類,属性\nA-1,氏名,区分,全角\nA-2,住所,区分,全角\n",
      },
      { profile: { layouts: [{ id: "S1", sheets: ["共通", "区分"] }] } },
    );
    expect(problems(loaded)).toEqual(["spec-duplicate 区分!B2 → 共通!B2: A-1"]);
    expect(keys(loaded)).toEqual(["共通 / 氏名", "区分 / 氏名", "A-2"]);
  });

  it("without ids and with one name under one heading are both read, and reported", async () => {
    const loaded = await loadSmall({
      ...alone,
      申請: "項目名,大分類,属性\n氏名,本人,全角\n氏名,本人,全角\n",
    });
    expect(problems(loaded)).toEqual(["spec-name-clash 申請!A3 → 申請!A2: 氏名"]);
    expect(keys(loaded)).toEqual(["本人 / 氏名", "本人 / 氏名 #2"]);
  });

  it("keep their keys whatever stands between them", async () => {
    const loaded = await loadSmall({
      ...alone,
      申請: `項番,項目名,属性,桁数,備考
,申請人,,,
1,氏名,全角,20,
,,,,続き
2,,,,
,家族,,,
3,氏名,全角,20,

※ 注意
`,
    });
    expect(problems(loaded)).toEqual([]);
    expect(keys(loaded)).toEqual(["申請人 / 氏名", "家族 / 氏名"]);
  });
});

describe("sheets of several books", () => {
  const sheet = (name: string) => `項目名,属性\n${name},全角\n`;

  it("that an index names are those of its own book", async () => {
    const loaded = await loadSmall({
      ...alone,
      申請: null,
      "a/一覧": "レイアウトID,レイアウト名,シート名\nS1,甲,様式\n",
      "a/様式": sheet("氏名"),
      "b/様式": sheet("住所"),
    });
    expect(keys(loaded)).toEqual(["項目 / 氏名"]);
    expect(problems(loaded)).toEqual(["spec-unlisted-layout 様式!A1: 様式"]);
  });

  it("have one name only where the profile names the book", async () => {
    const sheets = { ...alone, 申請: null, "a/様式": sheet("氏名"), "b/様式": sheet("住所") };
    const unclear = await loadSmall(sheets, {
      profile: { layouts: [{ id: "S1", sheets: ["様式"] }] },
    });
    expect(unclear.diagnostics.map(({ code }) => code)).toContain("spec-ambiguous-sheet");
    const clear = await loadSmall(sheets, {
      profile: { layouts: [{ id: "S1", sheets: ["b!様式", "a!様式"] }] },
    });
    expect(problems(clear)).toEqual([]);
    expect(keys(clear)).toEqual(["項目 / 住所", "項目 / 氏名"]);
  });
});
