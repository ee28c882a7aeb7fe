import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Item, ItemLength } from "../../generator/spec/model.js";
import { productOf, wholeNumber } from "../../generator/spec/values.js";
import { itemsOf } from "../../generator/spec/walk.js";
import { describeProblem } from "../support/describe-problem.js";
import { type Loaded, loadSmall } from "../support/load-small.js";

const alone = { 単項目: null, 関連項目: null, コード: null, メッセージ: null };

async function load(rows: string, headerRows?: string): Promise<Loaded> {
  const sheets = headerRows === undefined ? [] : [{ sheet: "申請", header: headerRows }];
  return loadSmall({ ...alone, 申請: rows }, { profile: { sheets } });
}

function items({ model }: Loaded, layout = 0): readonly Item[] {
  const found = model.layouts[layout];
  return found === undefined ? [] : itemsOf(found).map(({ item }) => item);
}

function problems({ diagnostics }: Loaded): readonly string[] {
  return diagnostics.filter(({ severity }) => severity !== "info").map(describeProblem);
}

const characters = (max: number, min?: number): ItemLength => ({
  max,
  ...(min === undefined ? {} : { min }),
  unit: "character",
});

describe("a length column", () => {
  it.each<readonly [string, ItemLength]>([
    ["8", characters(8)],
    ["８桁固定", characters(8, 8)],
    ["40文字以内", characters(40)],
    ["最大40文字", characters(40)],
    ["60バイト以内", { max: 60, unit: "byte" }],
    ["1～40", characters(40, 1)],
    ["1桁から40桁", characters(40, 1)],
    ["1文字以上40文字以内", characters(40, 1)],
    ["128*3", characters(384)],
    ["=128×3", characters(384)],
    ['"1,000"', characters(1000)],
    ["0～5", characters(5)],
  ])("with %s", async (text, length) => {
    const loaded = await load(`項目名,属性,桁数\n氏名,全角,${text}\n`);
    expect(problems(loaded)).toEqual([]);
    expect(items(loaded)[0]?.length).toEqual(length);
  });

  it.each(["長め", '"5,2"', "8桁くらい", "3～5～7", "1*x"])(
    "with %s is reported and not read by halves",
    async (text) => {
      const loaded = await load(`項目名,属性,桁数\n氏名,全角,${text}\n`);
      expect(problems(loaded)).toEqual([
        `spec-length-not-number 申請!C2: ${text.replaceAll('"', "")}`,
      ]);
      expect(items(loaded)[0]?.length).toBeUndefined();
    },
  );

  it("with one of several lengths is read as all between, which is reported", async () => {
    const loaded = await load("項目名,属性,桁数\n番号,半角数字,8桁又は10桁\n");
    expect(problems(loaded)).toEqual(["spec-length-alternatives 申請!C2: 8、10"]);
    expect(items(loaded)[0]?.length).toEqual(characters(10, 8));
  });

  it.each(["長さ(Byte)", "桁数（バイト）"])("whose header is %s counts bytes", async (header) => {
    const loaded = await load(`項目名,属性,${header}\n氏名,全角,40\n`);
    expect(items(loaded)[0]?.length).toEqual({ max: 40, unit: "byte" });
  });
});

describe("the columns of a length", () => {
  it("may give integer and decimal digits: the point counts", async () => {
    const loaded = await load(
      "項目名,属性,桁数,整数部,小数部\n率,半角数値,5,3,2\n額,半角数値,,12,\n差,半角数値,9,3,2\n",
    );
    expect(items(loaded).map(({ kind, length }) => [kind, length])).toEqual([
      ["decimal", { max: 6, unit: "character", decimals: 2 }],
      ["text", { max: 12, unit: "character" }],
      ["decimal", { max: 6, unit: "character", decimals: 2 }],
    ]);
    expect(problems(loaded)).toEqual(["spec-length-disagrees 申請!C4: 差"]);
  });

  it("do not count a point that is not on the wire", async () => {
    const loaded = await load("項目名,属性,整数部,小数部,書式\n率,半角数字,3,2,小数点なし\n");
    expect(items(loaded)[0]?.length).toEqual({
      ...characters(5),
      decimals: 2,
      impliedDecimals: true,
    });
  });

  it("may give the least and the most", async () => {
    const loaded = await load(
      "項目名,属性,最小桁数,最大桁数\n甲,半角数字,2,8\n乙,半角数字,9,8\n丙,半角数字,－,8\n",
    );
    expect(items(loaded).map(({ length }) => length)).toEqual([
      characters(8, 2),
      characters(8),
      characters(8),
    ]);
    expect(problems(loaded)).toEqual(["spec-length-disagrees 申請!C3: 乙"]);
  });
});

describe("an attribute", () => {
  it.each<readonly [string, string, ItemLength]>([
    ["全角40文字以内", "fullwidth", characters(40)],
    ["全角、40文字以内", "fullwidth", characters(40)],
    ["半角数字（8桁固定）", "digits", characters(8, 8)],
    ["半角英数字 1～20桁", "alphanumeric", characters(20, 1)],
    ["X(12)固定", "halfwidth", characters(12, 12)],
    ["9(8)", "digits", characters(8)],
    ["全角8-10文字", "fullwidth", characters(10, 8)],
    ["9(5)V9(2)", "digits", { ...characters(7), decimals: 2, impliedDecimals: true }],
    ["全角60バイト以内", "fullwidth", { max: 60, unit: "byte" }],
    ["全角1,000文字", "fullwidth", characters(1000)],
    ["全角128*3文字", "fullwidth", characters(384)],
  ])("may hold the length: %s", async (text, charset, length) => {
    const loaded = await load(`項目名,属性\n氏名,"${text}"\n`);
    expect(problems(loaded)).toEqual([]);
    expect(items(loaded)[0]).toMatchObject({ charset, length, attribute: text });
  });

  it("that gives another length than the column is reported", async () => {
    const loaded = await load("項目名,属性,桁数\n氏名,全角40文字以内,30\n");
    expect(problems(loaded)).toEqual(["spec-length-disagrees 申請!B2: 氏名"]);
    expect(items(loaded)[0]?.length).toEqual(characters(30));
  });

  it.each(["象形文字8桁", "全角3.5文字", "9(5,2)", "全角40文字ぐらい"])(
    "is unknown as a whole where a part is: %s",
    async (text) => {
      const loaded = await load(`項目名,属性\n氏名,"${text}"\n`);
      expect(problems(loaded)).toEqual([`spec-unknown-attribute 申請!B2: ${text}`]);
    },
  );
});

describe("columns per procedure", () => {
  it("give each layout its own facts, and those without a procedure to all", async () => {
    const loaded = await load(
      `項番,,項目名,属性,桁数,,要否,,備考,
新規,更新,,,新規,更新,新規,更新,新規,更新
1,5,氏名,全角,20,40,◎,○,あ,い
2,,住所,全角,30,,◎,－,う,え
`,
      "1-2",
    );
    expect(problems(loaded)).toEqual([]);
    expect(
      [0, 1].map((layout) =>
        items(loaded, layout).map(({ no, name, length, note }) => [no, name, length?.max, note]),
      ),
    ).toEqual([
      [
        ["1", "氏名", 20, "あ"],
        ["2", "住所", 30, "う"],
      ],
      [["5", "氏名", 40, "い"]],
    ]);
  });

  it("that nothing tells apart are reported at their header", async () => {
    const loaded = await load("項目名,属性,桁数,\n,,新規,更新\n氏名,全角,20,40\n", "1-2");
    expect(problems(loaded)).toEqual([
      "spec-ambiguous-column 申請!C2 → 申請!D2: 桁数 新規、桁数 更新",
    ]);
  });

  it("report a problem in a column that they share once", async () => {
    const loaded = await load(
      `項番,,項目名,属性,要否,
新規,更新,,,新規,更新
1,5,氏名,象形文字,◎,☆
`,
      "1-2",
    );
    expect(problems(loaded)).toEqual([
      "spec-unknown-attribute 申請!D3: 象形文字",
      "spec-unknown-mark 申請!F3: ☆",
    ]);
  });
});

describe("the note of an item", () => {
  it("holds all columns of notes and the footnotes its row refers to", async () => {
    const loaded = await load(`項目名,属性,桁数,備考,摘要
氏名※1,全角,20,旅券のとおり,略さない
住所,全角,20,,

※1 ローマ字の氏名は別に書く
`);
    expect(problems(loaded)).toEqual([]);
    expect(items(loaded).map(({ name, note }) => [name, note])).toEqual([
      ["氏名", "旅券のとおり\n略さない\nローマ字の氏名は別に書く"],
      ["住所", undefined],
    ]);
  });
});

describe("numbers in cells", () => {
  it("are read with their thousands, in either width", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999 }), (number) => {
        const wide = String(number).replace(/\d/g, (d) =>
          String.fromCharCode(d.charCodeAt(0) + 0xfee0),
        );
        expect([String(number), number.toLocaleString("en-US"), wide].map(wholeNumber)).toEqual([
          number,
          number,
          number,
        ]);
      }),
    );
  });

  it("that are products are the products of their factors", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 99 }), { minLength: 1, maxLength: 4 }),
        (factors) => {
          const product = factors.reduce((a, b) => a * b, 1);
          expect(productOf(`=${factors.join("*")}`)).toBe(product);
          expect(productOf(factors.join(" × "))).toBe(product);
        },
      ),
    );
  });
});
