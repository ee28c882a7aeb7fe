import { describe, expect, it } from "vitest";
import { loadSmall } from "../support/load-small.js";
import { sheets } from "./sentences.js";

const quote = (text: string) => `"${text.replaceAll('"', '""')}"`;

async function compileOne(sentence: string, layout = sheets["申請"] ?? "") {
  const { model, diagnostics } = await loadSmall({
    ...sheets,
    申請: layout,
    関連項目: `チェック番号,対象項目ID,チェック内容\nR1,B,${quote(sentence)}\n`,
  });
  return { rule: model.relatedChecks[0]?.rule, diagnostics };
}

describe("sentences that nobody would write", () => {
  it.each([
    ["10,000 characters", "「配偶者の有無」が「有」で、".repeat(700)],
    [
      "1,000 brackets",
      `${"(".repeat(1000)}「配偶者の有無」が「有」${")".repeat(1000)}の場合は必須。`,
    ],
    ["nested quotes", "「".repeat(500)],
    ["an unclosed quote", "「配偶者の有無が有の場合は必須"],
    ["nothing but marks", "、。（）「」＝～"],
    ["controls and surrogates", "\u0007\u202e\ud83d「\u2028」"],
    ["many lists", `${"「配偶者の有無」、".repeat(150)}が入力されている場合は必須。`],
  ])("ends for %s with a reason and without a crash", async (_, sentence) => {
    const { rule, diagnostics } = await compileOne(sentence);
    expect(rule).toMatchObject({ state: "unsupported" });
    expect(diagnostics.map(({ code }) => code)).toContain("rule-unsupported");
  });

  it("reads half-width kana and full-width brackets as what they are", async () => {
    const layout = (sheets["申請"] ?? "").replace("配偶者の有無", "パスポートの有無");
    const { rule } = await compileOne("｢ﾊﾟｽﾎﾟｰﾄの有無｣が（１：有）の場合は必須｡", layout);
    expect(rule).toMatchObject({ state: "compiled" });
  });

  it("takes the longest of names that begin alike, and names that hold words of the language", async () => {
    const layout = (sheets["申請"] ?? "")
      .replace("開始日", "入力日")
      .replace("終了日", "入力日の翌日");
    const { rule } = await compileOne("入力日の翌日は入力日以後であること", layout);
    expect(rule).toMatchObject({
      readings: [
        {
          expressions: [
            {
              assert: {
                condition: { left: { key: "H" }, operator: ">=", right: { key: "G" } },
              },
            },
          ],
        },
      ],
    });
  });

  it("reads a label that has a comma or a tilde as one label", async () => {
    const codes = (sheets["コード"] ?? "")
      .replace("JOB,職業,02,学生,", 'JOB,職業,02,"学生、生徒",')
      .replace("JOB,職業,03,無職,", "JOB,職業,03,無職～その他,");
    const { model } = await loadSmall({
      ...sheets,
      コード: codes,
      関連項目: `チェック番号,対象項目ID,チェック内容\nR1,B,${quote("「職業」が「学生、生徒」又は「無職～その他」の場合は必須。")}\n`,
    });
    expect(model.relatedChecks[0]?.rule).toMatchObject({
      readings: [{ expressions: [{ when: { kind: "one-of", values: ["02", "03"] } }] }],
    });
  });

  it("reads a condition within eighteen brackets before the test times out", async () => {
    const { rule } = await compileOne(
      `${"（".repeat(18)}「職業」が「学生」${"）".repeat(18)}の場合は必須。`,
    );
    expect(rule).toMatchObject({ state: "compiled" });
  });
});
