import { beforeAll, describe, expect, it } from "vitest";
import type { SpecModel } from "../../../generator/spec/model.js";
import { sheets } from "../../rules/sentences.js";
import {
  checkOf,
  compareRules,
  compileAll,
  contextOf,
  linesOf,
  mirrorOf,
  type Renames,
  turned,
} from "./compare.js";

type Case = readonly [
  what: string,
  target: string,
  before: string,
  after: string,
  ...expected: readonly string[],
];

const cases: readonly Case[] = [
  [
    "the other words for a requirement",
    "B",
    "「配偶者の有無」が「有」の場合は必須。",
    "「配偶者の有無」が「有」でないときを除き、空欄にできない。",
    "same",
  ],
  [
    "the other code of two",
    "B",
    "「配偶者の有無」が「有」の場合は必須。",
    "「配偶者の有無」が「無」以外の場合は、「配偶者の氏名」を入力すること。",
    "same",
  ],
  [
    "a requirement as a violation",
    "G",
    "「開始日」は「終了日」以前であること。",
    "「開始日」が「終了日」より後の場合はエラーとする。",
    "same",
  ],
  [
    "a filled row, asked item by item",
    "S",
    "行内に1項目でも入力がある場合は、「親族の氏名」を入力すること。",
    "「続柄」が入力されている場合は必須。",
    "same",
  ],
  [
    "a condition dropped",
    "B",
    "「配偶者の有無」が「有」の場合は必須。",
    "必須。",
    "tightened",
    "+ 配偶者の有無＝0：無、配偶者の氏名＝（空）",
  ],
  [
    "a condition added",
    "D",
    "「職業」が「学生」の場合は必須。",
    "「配偶者の有無」が「有」で、かつ「職業」が「学生」の場合は必須。",
    "loosened",
    "- 配偶者の有無＝0：無、職業＝02：学生、職業 その他＝（空）",
  ],
  [
    "one more code",
    "D",
    "「職業」が「学生」の場合は必須。",
    "「職業」が「学生」又は「無職」の場合は必須。",
    "tightened",
    "+ 職業＝03：無職、職業 その他＝（空）",
  ],
  [
    "all other codes",
    "D",
    "「職業」が「その他」以外の場合は入力できません。",
    "「職業」が「その他」の場合は入力できません。",
    "changed",
    "+ 職業＝99：その他、職業 その他＝（値あり）",
    "- 職業＝01：会社員、職業 その他＝（値あり）",
  ],
  [
    "the opposite",
    "B",
    "「配偶者の有無」が「有」の場合は必須。",
    "「配偶者の有無」が「有」の場合は入力不可。",
    "changed",
    "+ 配偶者の有無＝1：有、配偶者の氏名＝（値あり）",
    "- 配偶者の有無＝1：有、配偶者の氏名＝（空）",
  ],
  [
    "one more item",
    "B",
    "「配偶者の有無」が「有」の場合は必須。",
    "「配偶者の有無」が「有」の場合は、「配偶者の氏名」及び「職業 その他」を入力すること。",
    "tightened",
    "+ 配偶者の有無＝1：有、配偶者の氏名＝（値あり）、職業 その他＝（空）",
  ],
  [
    "a number",
    "K",
    "「外国人数」は10以下であること。",
    "「外国人数」は20以下であること。",
    "loosened",
    "- 外国人数＝15",
  ],
  [
    "equal numbers",
    "K",
    "「外国人数」は「従業員数」以下であること。",
    "「外国人数」は「従業員数」未満であること。",
    "tightened",
    "+ 従業員数＝外国人数",
  ],
  [
    "a length",
    "D",
    "10文字以内であること。",
    "20文字以内であること。",
    "loosened",
    "- 職業 その他の文字数＝15",
  ],
  [
    "how many of some items",
    "E",
    "「本人」の「電話番号」、「携帯電話番号」及び「メールアドレス」のうち、一つ以上を入力すること。",
    "「本人」の「電話番号」、「携帯電話番号」及び「メールアドレス」のうち、二つ以上を入力すること。",
    "tightened",
    "+ 電話番号＝（空）、携帯電話番号＝（空）、メールアドレス＝（値あり）",
  ],
  [
    "how many rows",
    "R",
    "「在日親族の有無」が「有」の場合は、「親族一覧」を1件以上入力すること。",
    "「在日親族の有無」が「有」の場合は、「親族一覧」を2件以上入力すること。",
    "tightened",
    "+ 在日親族の有無＝1：有、親族一覧の件数＝1",
  ],
  [
    "a code in each row",
    "S",
    "「続柄」が「会社員」の場合は必須。",
    "「続柄」が「会社員」又は「学生」の場合は必須。",
    "tightened",
    "+ 続柄＝02：学生、親族の氏名＝（空）",
  ],
  [
    "equal dates",
    "G",
    "「開始日」は「終了日」以前であること。",
    "「開始日」は「終了日」より前であること。",
    "tightened",
    "+ 開始日＝終了日",
  ],
  [
    "the date that is compared with",
    "G",
    "「開始日」は申請日以前であること。",
    "「開始日」は「終了日」以前であること。",
    "changed",
    "+ 開始日＞終了日、開始日＜申請年月日",
    "- 終了日＝（空）、開始日＞申請年月日",
  ],
  [
    "a fixed day",
    "G",
    "「開始日」は2026年4月1日以後であること。",
    "「開始日」は2026年4月2日以後であること。",
    "tightened",
    "+ 開始日＝20260401",
  ],
  [
    "a number of days",
    "G",
    "「開始日」は申請日から30日以内の日付であること。",
    "「開始日」は申請日から60日以内の日付であること。",
    "loosened",
    "- 開始日＞申請年月日＋30日、開始日＜申請年月日＋60日",
  ],
  [
    "a number of months",
    "G",
    "「開始日」は申請日から3か月以内であること。",
    "「開始日」は申請日から6か月以内であること。",
    "loosened",
    "- 開始日＞申請年月日＋3か月、開始日＜申請年月日＋6か月",
  ],
  [
    "months for days that may be as many",
    "G",
    "「開始日」は申請日から30日以内の日付であること。",
    "「開始日」は申請日から1か月以内であること。",
    "undecided",
  ],
  [
    "a condition in front of one on two code lists",
    "Q",
    "「業務」は「分野」に属するコードであること。",
    "「配偶者の有無」が「有」の場合、「業務」は「分野」に属するコードであること。",
    "loosened",
    "- 配偶者の有無＝0：無、分野＝（値あり）、業務＝（値あり）",
  ],
  [
    "what is only recommended",
    "D",
    "「職業」が「その他」の場合は入力が望ましい。",
    "「職業」が「学生」の場合は入力が望ましい。",
    "undecided",
  ],
  [
    "a recommendation in other words",
    "B",
    "「配偶者の有無」が「有」の場合は入力が望ましい。",
    "「配偶者の有無」が「無」以外の場合は入力が望ましい。",
    "same",
  ],
];

describe("two sentences", () => {
  let before: SpecModel | null = null;
  let after: SpecModel | null = null;
  beforeAll(async () => {
    before = await compileAll(cases.map(([, target, sentence]) => [target, sentence]));
    after = await compileAll(cases.map(([, target, , sentence]) => [target, sentence]));
  });

  it.each(cases.map((each, index) => ({ what: each[0], expected: each.slice(4), index })))(
    "differ in $what",
    ({ expected, index }) => {
      if (before === null || after === null) throw new Error("not compiled");
      const context = contextOf(before, after);
      const [one, other] = [checkOf(before, index), checkOf(after, index)];
      const result = compareRules(one, other, context);
      expect(linesOf(result)).toEqual(expected);
      expect(compareRules(other, one, turned(context))).toEqual(mirrorOf(result));
    },
  );
});

/** Compares one sentence of the usual sheets with one of changed sheets. */
async function compareIn(
  older: readonly [target: string, sentence: string],
  newer: readonly [target: string, sentence: string],
  changes: Readonly<Record<string, string | null>>,
  renames: Renames,
): Promise<readonly string[]> {
  const before = await compileAll([older]);
  const after = await compileAll([newer], changes);
  const context = contextOf(before, after, renames);
  const [one, other] = [checkOf(before, 0), checkOf(after, 0)];
  const result = compareRules(one, other, context);
  expect(compareRules(other, one, turned(context)).meaning).toBe(
    (mirrorOf(result) as { readonly meaning: string }).meaning,
  );
  return linesOf(result);
}

describe("a spec in which something is called otherwise", () => {
  const form = sheets["申請"] ?? "";
  const codes = sheets["コード"] ?? "";
  const sentence = "「職業」が「その他」の場合は必須。";

  it("knows an item with another id and name", async () => {
    const renamed = { 申請: form.replace("\nC,職業,", "\nC2,仕事,") };
    const newer = (text: string) => ["D", text] as const;
    const renames = { items: { C: "C2" } };
    expect(
      await compareIn(
        ["D", sentence],
        newer("「仕事」が「その他」の場合は必須。"),
        renamed,
        renames,
      ),
    ).toEqual(["same"]);
    expect(
      await compareIn(
        ["D", sentence],
        newer("「仕事」が「その他」又は「無職」の場合は必須。"),
        renamed,
        renames,
      ),
    ).toEqual(["tightened", "+ 仕事＝03：無職、職業 その他＝（空）"]);
  });

  it("knows a code with another value, and tells a new one with the old value from it", async () => {
    const changes = {
      コード: codes.replace("JOB,職業,99,その他", "JOB,職業,90,その他\nJOB,職業,99,不詳"),
    };
    const values = new Map([["99", "90"]]);
    const renames = { codeLists: { JOB: { id: "JOB", values } } };
    expect(await compareIn(["D", sentence], ["D", sentence], changes, renames)).toEqual(["same"]);
    expect(
      await compareIn(["D", sentence], ["D", "「職業」が「不詳」の場合は必須。"], changes, renames),
    ).toEqual([
      "changed",
      "+ 職業＝99：不詳、職業 その他＝（空）",
      "- 職業＝90：その他、職業 その他＝（空）",
    ]);
  });

  it("does not take a new code by itself for a difference", async () => {
    const changes = { コード: codes.replace("JOB,職業,99", "JOB,職業,04,主婦・主夫\nJOB,職業,99") };
    const other = "「職業」が「会社員」以外の場合は必須。";
    expect(await compareIn(["D", other], ["D", other], changes, {})).toEqual(["same"]);
    expect(
      await compareIn(
        ["D", other],
        ["D", "「職業」が「会社員」でないときは空欄にできない。"],
        changes,
        {},
      ),
    ).toEqual(["same"]);
  });

  it("names what only the older spec has", async () => {
    const changes = { 申請: form.replace(/\nD,職業 その他.*/u, "") };
    const renames = { items: { D: null } };
    expect(
      await compareIn(
        ["B", "「職業 その他」が入力されている場合は必須。"],
        ["B", "必須。"],
        changes,
        renames,
      ),
    ).toEqual(["tightened", "+ 配偶者の氏名＝（空）、職業 その他＝（空）"]);
  });
});
