import { describe, expect, it } from "vitest";
import { describeProblem } from "../support/describe-problem.js";
import { loadSmall } from "../support/load-small.js";
import { smallSheets } from "../support/small-spec.js";

const layout = smallSheets["申請"] ?? "";
const codes = smallSheets["コード"] ?? "";
const checks = smallSheets["単項目"] ?? "";

const cases: readonly (readonly [
  what: string,
  changes: Readonly<Record<string, string | null>>,
  expected: string,
])[] = [
  [
    "a sheet without a header that can be recognised",
    { 余り: "あれ,これ\nそれ,どれ\n" },
    "profile-no-header 余り!: —",
  ],
  [
    "an unknown attribute word",
    { 申請: layout.replace("全角,20", "象形文字,20") },
    "spec-unknown-attribute 申請!D6: 象形文字",
  ],
  [
    "an unknown format word",
    { 申請: layout.replace("YYYYMMDD", "日月火") },
    "spec-unknown-format 申請!F4: 日月火",
  ],
  [
    "a length that is not a number",
    { 申請: layout.replace("全角,20", "全角,長め") },
    "spec-length-not-number 申請!E6: 長め",
  ],
  ["an unknown mark", { 申請: layout.replace("SEX,◎", "SEX,☆") }, "spec-unknown-mark 申請!H5: ☆"],
  [
    "a duplicate item id",
    { 申請: layout.replace("A-3,", "A-2,") },
    "spec-duplicate 申請!B6 → 申請!B5: A-2",
  ],
  [
    "a reference to a missing code list",
    { 申請: layout.replace("SEX,◎", "SEXX,◎") },
    "spec-unknown-code-list 申請!G5: SEXX",
  ],
  [
    "a reference to a missing message",
    { 単項目: checks.replace("M1", "M7") },
    "spec-unknown-message 単項目!A2: M7",
  ],
  [
    "a check on a missing item",
    { 単項目: checks.replace("A-3", "A-9") },
    "spec-unknown-item 単項目!B4: A-9",
  ],
  [
    "an unknown kind of check",
    { 単項目: checks.replace("コード,SEX", "勘,SEX") },
    "spec-unknown-check-kind 単項目!C3: 勘",
  ],
  [
    "a parameter that is none",
    { 単項目: checks.replace("8桁以内", "たくさん") },
    "spec-unknown-parameter 単項目!D2: たくさん",
  ],
  [
    "a length that disagrees",
    { 単項目: checks.replace("8桁以内", "9桁以内") },
    "spec-check-disagrees 単項目!A2 → 申請!E4: 申請日",
  ],
  [
    "an unknown severity",
    { 単項目: checks.replace("8桁以内,E", "8桁以内,弱") },
    "spec-unknown-severity 単項目!E2: 弱",
  ],
  [
    "a code twice",
    { コード: `${codes}SEX,性別,1,不明,Other\n` },
    "spec-duplicate コード!C4 → コード!C2: 1",
  ],
  [
    "a code longer than its item",
    { コード: `${codes}SEX,性別,10,不明,Other\n` },
    "spec-code-length 申請!E5 → コード!C4: 性別",
  ],
  [
    "a layout that nobody has",
    {
      関連項目:
        "チェック番号,対象レイアウト,対象項目ID,チェック内容\nR1,別-申請,A-3,「性別」が「女」の場合は必須。\n",
    },
    "spec-unknown-layout 関連項目!B2: 別-申請",
  ],
  [
    "an unknown placeholder",
    { メッセージ: "メッセージID,種別,メッセージ内容\nM1,E,{謎}です。\nM2,E,はい。\n" },
    "spec-unknown-placeholder メッセージ!C2: {謎}",
  ],
  [
    "an unused message",
    { メッセージ: `${smallSheets["メッセージ"]}M3,E,使われない。,\n` },
    "spec-unused-message メッセージ!A4: M3",
  ],
  [
    "a row with data but no name",
    { 申請: `${layout}A-4,,,半角数字,1,,,○,\n` },
    "profile-incomplete-row 申請!A7: A-4 | 半角数字 | 1 | ○",
  ],
  [
    "a header that means nothing",
    { 申請: layout.replace("備考", "謎の列") },
    "profile-unknown-header 申請!I3: 謎の列",
  ],
  [
    "two names that clash",
    { 申請: layout.replace("A-3,氏名", "A-3,申請日！") },
    "spec-name-clash 申請!B6 → 申請!B4: 申請日",
  ],
  ["no layouts at all", { 申請: null, 単項目: null, 関連項目: null }, "config-no-tables: layout"],
];

describe("a spec with", () => {
  it.each(cases)("%s is reported at its cell", async (_, changes, expected) => {
    const { diagnostics } = await loadSmall(changes);
    expect(diagnostics.map(describeProblem)).toContain(expected);
  });

  it("nothing wrong has no problems", async () => {
    expect((await loadSmall({})).diagnostics).toEqual([]);
  });
});

describe("headers", () => {
  it("are found below titles, in two rows, with a column per procedure, merged or not", async () => {
    const { model, diagnostics } = await loadSmall({
      申請: `見本
"注　◎：必須
－：なし"

項目ID,項目名,大分類,繰返し,,属性,桁数,コード表,要否,,備考
,,,グループ名,回数,,,,新規,更新,
A-1,申請日,基本,,,半角数字,8,,◎,○,
A-2,性別,基本,,,半角数字,1,SEX,◎,－,
A-3,氏名,基本,家族,2,全角,20,,△,○,
`,
    });
    expect(diagnostics.filter(({ severity }) => severity === "error").map(describeProblem)).toEqual(
      [
        // The check R1 reads an item that the second layout does not have.
        expect.stringMatching(/^rule-unsupported 関連項目!C2/),
      ],
    );
    expect(model.layouts.map(({ id, columnCount }) => [id, columnCount])).toEqual([
      ["申請 新規", 4],
      ["申請 更新", 3],
    ]);
    const [first] = model.layouts;
    expect(first?.sections[0]?.members.map((member) => member.kind)).toEqual([
      "item",
      "item",
      "section",
    ]);
  });
});

describe("names", () => {
  it("come from the glossary by the nearest scope, else from the printed English, else from the Japanese", async () => {
    const { model } = await loadSmall(
      {},
      {
        glossary:
          "japanese,identifier,scope,note\n氏名,fullName,,\n氏名,applicantName,A-3,\n申請日,appliedOn,,\n",
      },
    );
    const names = model.layouts[0]?.sections[0]?.members.map((member) =>
      member.kind === "item" ? member.item.identifier : "",
    );
    expect(names).toEqual(["appliedOn", "性別", "applicantName"]);
    expect(model.codeLists[0]?.codes.map(({ identifier }) => identifier)).toEqual([
      "Male",
      "Female",
    ]);
  });

  it("once given stay when the label is reworded", async () => {
    const first = await loadSmall({}, { glossary: "氏名,fullName,,\n" });
    const later = await loadSmall(
      { 申請: layout.replace("A-3,氏名", "A-3,申請人の氏名") },
      { names: first.namesLock },
    );
    expect(later.namesLock).toBe(first.namesLock);
    expect(later.namesLock).toContain('"A-3": "fullName"');
  });

  it("are valid whatever the spec calls things", async () => {
    const { model, diagnostics } = await loadSmall({
      申請: layout
        .replace("申請日", "__proto__")
        .replace("性別", "constructor")
        .replace("氏名", '"*/ 1２　３"'),
    });
    const names = model.layouts[0]?.sections[0]?.members.map((member) =>
      member.kind === "item" ? member.item.identifier : "",
    );
    expect(names).toEqual(["__proto___", "constructor_", "_123"]);
    expect(diagnostics.map(({ code }) => code)).not.toContain("spec-name-clash");
  });
});
