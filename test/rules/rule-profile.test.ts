import { afterEach, describe, expect, it, vi } from "vitest";
import { SentenceCompiler } from "../../generator/rules/compile-sentence.js";
import { loadSmall } from "../support/load-small.js";
import { smallSheets } from "../support/small-spec.js";

const rows = (sentence: string) =>
  `チェック番号,対象項目ID,チェック内容,エラー区分\nR1,A-3,${sentence},E\n`;

afterEach(() => vi.restoreAllMocks());

describe("words that the profile adds", () => {
  const sentence = "「性別」が「女」の場合、ﾏｲ欄は必須。";
  const words = (added: unknown) => ({ profile: { rules: { words: added } } });

  it("are understood as the others of their class are", async () => {
    const without = await loadSmall({ 関連項目: rows(sentence) });
    expect(without.model.relatedChecks[0]?.rule.state).toBe("unsupported");
    const { model, diagnostics } = await loadSmall(
      { 関連項目: rows(sentence) },
      words({ itself: ["マイ欄"] }),
    );
    expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(model.relatedChecks[0]?.rule).toMatchObject({
      state: "compiled",
      readings: [{ canonical: "「性別」が「2：女」である場合、「氏名」は必須。" }],
    });
  });

  it.each(["itselves", "contextDate", "toString"])(
    "are refused for the class %s, with the classes that there are",
    async (name) => {
      const { diagnostics } = await loadSmall({}, words({ [name]: ["何か"] }));
      expect(diagnostics).toContainEqual(
        expect.objectContaining({
          code: "profile-invalid",
          at: { file: "specgen.yaml", key: `rules.words.${name}` },
          args: { found: name, expected: expect.stringMatching(/\bitself, .*\bcomma\b/) },
        }),
      );
    },
  );
});

describe("polarity by sheet", () => {
  it("settles what sentences of the sheet say, and of no other", async () => {
    const sentence = "「性別」と「氏名」が同じ。";
    const { model } = await loadSmall(
      {
        関連項目: rows(sentence),
        必須: rows(sentence).replace("R1", "R2"),
        違反: rows(sentence).replace("R1", "R3"),
      },
      { profile: { rules: { polarity: { 必須: "requirement", 違反: "violation" } } } },
    );
    const meanings = model.relatedChecks.map(({ no, rule }) => [
      no,
      "readings" in rule ? rule.readings.map(({ canonical }) => canonical) : rule.state,
    ]);
    expect(Object.fromEntries(meanings)).toEqual({
      R1: "unsupported",
      R2: ["「性別」が「氏名」と一致すること。"],
      R3: ["「性別」が「氏名」と異なること。"],
    });
  });

  it("is refused for a sheet without checks, and for another word", async () => {
    const load = (polarity: unknown) => loadSmall({}, { profile: { rules: { polarity } } });
    expect((await load({ 関連: "violation" })).diagnostics).toContainEqual(
      expect.objectContaining({
        code: "profile-invalid",
        at: { file: "specgen.yaml", key: "rules.polarity.関連" },
        args: { found: "関連", expected: "関連項目" },
      }),
    );
    expect((await load({ 関連項目: "error" })).diagnostics).toContainEqual(
      expect.objectContaining({
        code: "profile-invalid",
        args: { found: '"error"', expected: '("requirement" | "violation")' },
      }),
    );
  });
});

describe("a sentence that does not concern a layout", () => {
  it("has no reading there, and keeps the others", async () => {
    const second = (smallSheets["申請"] ?? "").replace("申請レイアウト", "更新レイアウト");
    const { model } = await loadSmall({
      更新: second,
      関連項目: rows("更新の場合、「氏名」は必須。"),
    });
    expect(model.relatedChecks).toMatchObject([
      {
        layouts: ["更新", "申請"],
        rule: {
          state: "compiled",
          readings: [{ layouts: ["更新"], canonical: "「氏名」は必須。" }],
        },
      },
    ]);
  });

  it("is kept without a reading, and said, where that is each of its layouts", async () => {
    vi.spyOn(SentenceCompiler.prototype, "compile").mockReturnValue({
      understood: true,
      expressions: [],
      flags: [],
    });
    const { model, diagnostics } = await loadSmall({});
    expect(model.relatedChecks[0]?.rule).toEqual({ state: "compiled", readings: [] });
    expect(diagnostics).toContainEqual(
      expect.objectContaining({ code: "rule-concerns-nothing", args: { check: "R1" } }),
    );
  });
});

describe("layouts with the same meaning", () => {
  it("share a reading, whether the compiler gives one list or equal ones", async () => {
    const layouts = `申請レイアウト
項目ID,項目名,大分類,属性,桁数,コード表,要否,,,備考
,,,,,,新規,更新,変更,
A-1,申請日,基本,半角数字,8,,◎,○,○,
A-2,性別,基本,半角数字,1,SEX,◎,○,○,
A-3,氏名,基本,全角,20,,○,○,○,
`;
    const list = () => [
      { assert: { kind: "required" as const, items: [{ kind: "item" as const, key: "A-3" }] } },
    ];
    const one = list();
    const lists = [one, one, list()];
    vi.spyOn(SentenceCompiler.prototype, "compile").mockImplementation(() => ({
      understood: true,
      expressions: lists.shift() ?? one,
      flags: [],
    }));
    const { model } = await loadSmall({ 申請: layouts });
    expect(model.relatedChecks[0]?.rule).toEqual({
      state: "compiled",
      readings: [
        {
          layouts: ["申請 新規", "申請 更新", "申請 変更"],
          expressions: one,
          canonical: "「氏名」は必須。",
        },
      ],
    });
  });
});
