import { describe, expect, it } from "vitest";
import { itemsOf } from "../../generator/spec/walk.js";
import { describeProblem } from "../support/describe-problem.js";
import { type Loaded, loadSmall } from "../support/load-small.js";

const alone = { 単項目: null, 関連項目: null, メッセージ: null };
const codes = "コード表ID,コード表名,コード,名称\nUMU,有無,1,有\nUMU,有無,0,無\n";
const first = "A-1,在留カードの有無,半角数字,1,UMU,◎,,\n";

async function load(rows: string, profile = {}): Promise<Loaded> {
  const header = "項目ID,項目名,属性,桁数,コード表,要否,条件,備考\n";
  return loadSmall({ ...alone, コード: codes, 申請: `${header}${first}${rows}` }, { profile });
}

/** Each check as `number cell layouts: what it means`. */
function checks({ model }: Loaded): readonly string[] {
  return model.relatedChecks.map(({ no, source, layouts, rule }) => {
    const meaning =
      rule.state === "compiled"
        ? rule.readings.map(({ canonical }) => canonical).join(" ")
        : rule.state;
    return `${no} ${source.cell} ${layouts.join(",")}: ${meaning}`;
  });
}

describe("a condition in an item's row", () => {
  it("is a check on the item, compiled like those of a list", async () => {
    const loaded =
      await load(`A-2,在留カード番号,半角英数字,12,,△,在留カードの有無＝1：有 の場合に必須,
A-3,交付日,半角数字,8,,△,同上,
A-4,氏名,全角,20,,○,－,
A-5,住所,全角,20,,○,,
`);
    expect(checks(loaded)).toEqual([
      "条件:A-2 G3 申請: 「在留カードの有無」が「1：有」である場合、「在留カード番号」は必須。",
      "条件:A-3 G3 申請: 「在留カードの有無」が「1：有」である場合、「交付日」は必須。",
    ]);
    expect(loaded.model.relatedChecks[0]).toMatchObject({ targets: ["A-2"], severity: "error" });
    expect(loaded.model.relatedChecks[0]).not.toHaveProperty("messageId");
  });

  it("that is not understood is reported at its cell, and can be accepted by its number", async () => {
    const row = "A-2,在留カード番号,半角英数字,12,,△,係員が求めた場合にあれこれする,\n";
    const { diagnostics } = await load(row);
    expect(diagnostics.map(({ code, at }) => [code, at?.cell])).toContainEqual([
      "rule-unsupported",
      "G3",
    ]);
    const accepted = await loadSmall(
      {
        ...alone,
        コード: codes,
        申請: `項目ID,項目名,属性,桁数,条件\nA-2,番号,半角数字,1,あれこれする\n`,
      },
      { rules: 'accept:\n  - { check: "条件:A-2", reason: 窓口で見る }\n' },
    );
    expect(accepted.diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
  });

  it("may be several texts, each with a number", async () => {
    const loaded =
      await load(`A-2,在留カード番号,半角英数字,12,,△,"・在留カードの有無が「有」の場合は必須
・在留カードの有無が「無」の場合は
　入力不可",
`);
    expect(checks(loaded)).toEqual([
      "条件:A-2 G3 申請: 「在留カードの有無」が「1：有」である場合、「在留カード番号」は必須。",
      "条件:A-2 #2 G3 申請: 「在留カードの有無」が「0：無」である場合、「在留カード番号」は入力不可。",
    ]);
  });

  it("may stand in a note or footnote, where the profile has words that tell it from a remark", async () => {
    const rows = `A-2,在留カード番号,半角英数字,12,,△,,"半角で入力
在留カードの有無が「有」の場合は必須"
A-3,交付日※1,半角数字,8,,△,,
A-4,氏名,全角,20,,○,,旅券のとおり

※1 在留カードの有無が「無」の場合は入力不可
`;
    expect(checks(await load(rows))).toEqual([]);
    const loaded = await load(rows, { conditionsInNotes: ["場合"] });
    expect(checks(loaded)).toEqual([
      "条件:A-2 H3 申請: 「在留カードの有無」が「1：有」である場合、「在留カード番号」は必須。",
      "条件:A-3 A7 申請: 「在留カードの有無」が「0：無」である場合、「交付日」は入力不可。",
    ]);
  });

  it("is one check in the layouts that have the item", async () => {
    const loaded = await loadSmall(
      {
        ...alone,
        コード: codes,
        申請: `項目ID,項目名,属性,桁数,コード表,要否,,,条件
,,,,,新規,更新,変更,
A-1,カードの有無,半角数字,1,UMU,◎,◎,◎,
A-2,カード番号,半角英数字,12,,△,－,△,カードの有無が「有」の場合は必須
`,
      },
      { profile: { sheets: [{ sheet: "申請", header: "1-2" }] } },
    );
    expect(loaded.diagnostics.map(describeProblem)).toEqual([]);
    expect(checks(loaded)).toEqual([
      "条件:A-2 I4 申請 新規,申請 変更: 「カードの有無」が「1：有」である場合、「カード番号」は必須。",
    ]);
  });

  it("may stand in the cell of the mark, by a pattern of the profile, in the column of its layout", async () => {
    const loaded = await loadSmall(
      {
        ...alone,
        コード: codes,
        申請: `項目ID,項目名,属性・桁,コード表,要否,
,,,,新規,更新
A-1,カードの有無,半角数字1,UMU,◎,◎
A-2,カード番号,半角英数字12,,△（カードの有無＝1の場合必須）,○
A-3,交付日,半角数字8,,○,△（カードの有無＝1の場合必須）
`,
      },
      {
        profile: {
          sheets: [{ sheet: "申請", header: "1-2" }],
          cells: [
            {
              table: "layout",
              column: "requirement",
              pattern: "^(?<requirement>[◎○△])(?:（(?<condition>.*)）)?$",
            },
            {
              table: "layout",
              column: "属性・桁",
              pattern: "^(?<attribute>\\D+)(?<length>\\d+)$",
            },
          ],
        },
      },
    );
    expect(loaded.diagnostics.map(describeProblem)).toEqual([]);
    expect(checks(loaded)).toEqual([
      "条件:A-2 E4 申請 新規: 「カードの有無」が「1：有」である場合、「カード番号」は必須。",
      "条件:A-3 F5 申請 更新: 「カードの有無」が「1：有」である場合、「交付日」は必須。",
    ]);
    const requirements = loaded.model.layouts.map((layout) =>
      itemsOf(layout).map(({ item }) => `${item.requirement} ${item.length?.max ?? 0}`),
    );
    expect(requirements).toEqual([
      ["required 1", "conditional 12", "optional 8"],
      ["required 1", "optional 12", "conditional 8"],
    ]);
  });

  it("of an item without an id is numbered by the item's place", async () => {
    const loaded = await loadSmall({
      ...alone,
      コード: codes,
      申請: "大分類,項目名,属性,桁数,条件\n本人,氏名,全角,20,必須\n家族,氏名,全角,20,必須\n",
    });
    expect(loaded.model.relatedChecks.map(({ no }) => no)).toEqual([
      "条件:本人 / 氏名",
      "条件:家族 / 氏名",
    ]);
  });
});
