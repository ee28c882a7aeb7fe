import { expect, it } from "vitest";
import type { SpecModel } from "../../generator/spec/model.js";
import { loadSmall } from "../support/load-small.js";
import { compare, printChanges, printMirrored } from "./revised-spec.js";

/** Items are known by their sections and names alone. */
const rows = [
  "氏名,本人,,全角,20,◎",
  "電話番号,本人,連絡先,半角数字,11,○",
  "住所,本人,連絡先,全角,60,○",
  "氏名,保証人,,全角,20,○",
  "電話番号,保証人,,半角数字,11,○",
  "備考,保証人,,全角,100,○",
  "備考,保証人,,全角,100,○",
  "備考,保証人,,全角,100,○",
];

const alone = { 単項目: null, 関連項目: null, メッセージ: null, コード: null };

async function load(lines: readonly string[]): Promise<SpecModel> {
  const header = "項目名,大分類,中分類,属性,桁数,要否";
  const { model } = await loadSmall({
    ...alone,
    申請: [header, ...lines].map((line) => `${line}\n`).join(""),
  });
  return model;
}

function insert(at: number, line: string): readonly string[] {
  return rows.toSpliced(at, 0, line);
}

function replace(from: string, to: string): readonly string[] {
  return rows.map((row) => row.replace(from, to));
}

const before = await load(rows);

const cases: readonly (readonly [
  name: string,
  rows: readonly string[],
  changes: readonly string[],
])[] = [
  [
    "a heading that is worded otherwise",
    replace("保証人", "身元保証人"),
    [
      "section-renamed 保証人>身元保証人 保証人 → 身元保証人",
      "section-property-renamed 保証人>身元保証人 保証人 → 身元保証人",
    ],
  ],
  [
    "a heading of which no character stays",
    replace("保証人", "扶養者"),
    [
      "section-renamed 保証人>扶養者 保証人 → 扶養者",
      "section-property-renamed 保証人>扶養者 保証人 → 扶養者",
    ],
  ],
  [
    "an inner heading",
    replace("連絡先", "日本での連絡先"),
    [
      "section-renamed 本人 / 連絡先>本人 / 日本での連絡先 連絡先 → 日本での連絡先",
      "section-property-renamed 本人 / 連絡先>本人 / 日本での連絡先 連絡先 → 日本での連絡先",
    ],
  ],
  ["an item", insert(1, "性別,本人,,半角数字,1,○"), ["item-added 本人 / 性別 — → optional"]],
  [
    "an item of the name of one in another section",
    insert(1, "備考,本人,,全角,100,○"),
    ["item-added 本人 / 備考 — → optional"],
  ],
  [
    "an item before others of its name that say something else",
    insert(6, "備考,保証人,,全角,50,○"),
    ["item-added 保証人 / 備考 #2 — → optional"],
  ],
  [
    "an item before others of its name that say the same",
    insert(5, "備考,保証人,,全角,100,○"),
    ["item-added 保証人 / 備考 #4 — → optional"],
  ],
  [
    "one of several that say the same",
    rows.toSpliced(5, 1),
    ["item-removed 保証人 / 備考 #3 optional → —"],
  ],
  [
    "another name",
    replace("住所,", "現住所,"),
    [
      "item-renamed 本人 / 連絡先 / 住所>本人 / 連絡先 / 現住所 住所 → 現住所",
      "item-property-renamed 本人 / 連絡先 / 住所>本人 / 連絡先 / 現住所 住所 → 現住所",
    ],
  ],
  [
    "an item in another section",
    rows.toSpliced(2, 1).toSpliced(4, 0, "住所,保証人,,全角,60,○"),
    [
      "item-moved 本人 / 連絡先 / 住所>保証人 / 住所 電話番号 → 電話番号",
      "item-section-changed 本人 / 連絡先 / 住所>保証人 / 住所 本人 / 連絡先 → 保証人",
    ],
  ],
];

it.each(cases)("without ids %s is found, and its mirror", async (_, lines, changes) => {
  const after = await load(lines);
  const diff = compare(before, after);
  expect(printChanges(diff)).toEqual(changes);
  expect(diff.ambiguous).toEqual([]);
  const back = compare(after, before);
  expect(printChanges(back).toSorted()).toEqual(printMirrored(diff).toSorted());
});
