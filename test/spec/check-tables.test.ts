import { describe, expect, it } from "vitest";
import { describeProblem } from "../support/describe-problem.js";
import { type Loaded, loadSmall } from "../support/load-small.js";

function problems({ diagnostics }: Loaded): readonly string[] {
  return diagnostics.filter(({ severity }) => severity !== "info").map(describeProblem);
}

/** Each message as `id cell: text`. */
function messages({ model }: Loaded): readonly string[] {
  return model.messages.map(
    ({ id, source, text }) => `${id} ${source.sheet}!${source.cell}: ${text}`,
  );
}

const header = "チェック番号,項目ID,チェック種別,エラー区分,メッセージID,メッセージ,埋込み項目\n";

describe("messages beside checks", () => {
  it("are messages, under the row's id or one made from the check's number", async () => {
    const loaded = await loadSmall({
      メッセージ: null,
      関連項目:
        "チェック番号,対象項目ID,チェック内容,メッセージ\nR1,A-3,「性別」が「女」の場合は必須。,氏名がありません。\n",
      単項目: `${header}T1,A-1,必須,E,M1,{0}がありません。,{0}:項目名
T2,A-2,必須,E,M1,{0}が ありません。,
T3,A-3,必須,E,－,－,
`,
    });
    expect(problems(loaded)).toEqual([]);
    expect(messages(loaded)).toEqual([
      "M1 単項目!F2: {0}がありません。",
      "MSG-R1 関連項目!D2: 氏名がありません。",
    ]);
    expect(loaded.model.itemChecks.map(({ messageId }) => messageId)).toEqual([
      "M1",
      "M1",
      undefined,
    ]);
    expect(loaded.model.relatedChecks[0]?.messageId).toBe("MSG-R1");
    expect(loaded.model.messages[0]?.placeholders).toEqual([{ token: "{0}", argument: "item" }]);
  });

  it("are those of the list, whole or filled in", async () => {
    const loaded = await loadSmall({
      単項目: `${header}T1,A-1,必須,E,M1,{0}が正しくありません。,
T2,A-2,必須,E,M1,性別が正しくありません。,
`,
    });
    expect(problems(loaded)).toEqual([]);
    expect(loaded.model.messages).toHaveLength(2);
  });

  it("with another text than their id has elsewhere are reported with both cells", async () => {
    const loaded = await loadSmall({
      メッセージ: null,
      関連項目: null,
      単項目: `${header}T1,A-1,必須,E,M1,ありません。,\nT2,A-2,必須,E,M1,足りません。,\n`,
    });
    expect(problems(loaded)).toEqual(["spec-message-differs 単項目!F3 → 単項目!F2: 足りません。"]);
    const listed = await loadSmall({
      単項目: `${header}T1,A-1,必須,E,M1,{0}が正しくありません！,\n`,
    });
    expect(problems(listed)).toEqual([
      "spec-message-differs 単項目!F2 → メッセージ!A2: {0}が正しくありません！",
    ]);
  });
});

describe("names beside ids", () => {
  const checks = (ids: string, names: string) => ({
    関連項目: `チェック番号,対象項目ID,対象項目名,チェック内容,メッセージID\nR1,"${ids}","${names}",「性別」が「女」の場合は必須。,M2\n`,
  });

  it.each([
    ["A-3", "氏名"],
    ["A-3", "氏　名"],
    ["A-3\nA-1", "氏名\n申請日"],
    ["A-3、A-1", "氏名、申請日"],
    ["A-3", "－"],
    ["A-3", ""],
  ])("that are those of the items are right: %j %j", async (ids, names) => {
    expect(problems(await loadSmall(checks(ids, names)))).toEqual([]);
  });

  it("that are not are reported with both cells", async () => {
    expect(problems(await loadSmall(checks("A-3\nA-1", "氏名\n性別")))).toEqual([
      "spec-item-name-differs 関連項目!C2 → 申請!B4: 性別",
    ]);
    const loaded = await loadSmall({
      関連項目: null,
      メッセージ: null,
      単項目: "チェック番号,項目ID,項目名,チェック種別\nT1,A-1,性別,必須\n",
    });
    expect(problems(loaded)).toEqual(["spec-item-name-differs 単項目!C2 → 申請!B4: 性別"]);
  });
});

describe("a check", () => {
  it("may name several items in one row", async () => {
    const loaded = await loadSmall({
      単項目: 'チェック番号,項目ID,チェック種別,メッセージID\nT1,"A-1\nA-2",必須,M1\n',
    });
    expect(problems(loaded)).toEqual([]);
    expect(loaded.model.itemChecks.map(({ no, item }) => `${no} ${item}`)).toEqual([
      "T1 A-1",
      "T1 A-2",
    ]);
  });

  it("without a number has one from its place", async () => {
    const loaded = await loadSmall({
      関連項目:
        "チェック番号,対象項目ID,チェック内容,メッセージID\n,A-3,「性別」が「女」の場合は必須。,M2\n",
      単項目: "チェック番号,項目ID,チェック種別,メッセージID\n,A-3,必須,M1\nT2,A-2,必須,M1\n",
    });
    expect(problems(loaded)).toEqual([
      "spec-missing-check-number 単項目!B2: 単項目 B2",
      "spec-missing-check-number 関連項目!B2: 関連項目 B2",
    ]);
    expect(loaded.model.relatedChecks.map(({ no }) => no)).toEqual(["関連項目 B2"]);
    expect(loaded.model.itemChecks.map(({ no }) => no)).toEqual(["単項目 B2", "T2"]);
  });

  it("without a sentence, an item that nobody has, and a message without a text are reported", async () => {
    const loaded = await loadSmall({
      関連項目: "チェック番号,対象項目ID,チェック内容,メッセージID\nR1,A-3,,M2\n",
      単項目: "チェック番号,項目ID,チェック種別,メッセージID\nT1,,必須,M1\n",
      メッセージ: "メッセージID,種別,メッセージ内容\nM1,E,\nM2,E,あ\n",
    });
    expect(problems(loaded)).toEqual(
      expect.arrayContaining([
        "spec-check-without-sentence 関連項目!A2: R1",
        "spec-unknown-item 単項目!A2: —",
        "spec-message-without-text メッセージ!A2: M1",
      ]),
    );
  });
});

describe("a row of a layout", () => {
  it("whose name is only a number is read, and reported", async () => {
    const loaded = await loadSmall({
      単項目: null,
      関連項目: null,
      メッセージ: null,
      申請: `項目ID,項目名,属性,桁数\n(1),(2),9,(4)\nA-1,申請日,半角数字,8\n`,
    });
    expect(problems(loaded)).toContain("spec-name-without-letters 申請!B2: (2)");
  });

  it("of an index declares counts, with or without a unit", async () => {
    const loaded = await loadSmall({
      単項目: null,
      関連項目: null,
      メッセージ: null,
      一覧: "レイアウトID,レイアウト名,シート名,列数\nS1,甲,申請,3列\nS2,乙,申請,三つ\nS3,丙,申請,4項目\n",
    });
    expect(problems(loaded)).toEqual([
      "spec-length-not-number 一覧!D3: 三つ",
      "spec-column-count 一覧!D4: S3",
    ]);
  });
});
