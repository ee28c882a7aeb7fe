import { describe, expect, it } from "vitest";
import type { Cell } from "../../generator/workbook/sheet.js";
import { dateIn } from "../../generator/spec/values.js";
import { describeProblem } from "../support/describe-problem.js";
import { type Loaded, loadSmall } from "../support/load-small.js";

const alone = { 単項目: null, 関連項目: null, メッセージ: null };
const layout = "項目ID,項目名,属性,桁数\nA-1,申請日,半角数字,8\n";

async function load(
  sheets: Readonly<Record<string, string | null>>,
  profile = {},
): Promise<Loaded> {
  return loadSmall({ ...alone, 申請: layout, コード: null, ...sheets }, { profile });
}

/** Each list as `id name: value=label …`. */
function lists({ model }: Loaded): readonly string[] {
  return model.codeLists.map(
    ({ id, name, codes }) =>
      `${id} ${name}: ${codes.map(({ value, label }) => `${value}=${label}`).join(" ")}`,
  );
}

function problems({ diagnostics }: Loaded): readonly string[] {
  return diagnostics.filter(({ severity }) => severity !== "info").map(describeProblem);
}

describe("a table of codes is the list", () => {
  it("of the row above its codes", async () => {
    const loaded = await load({
      コード: "コード表ID,コード表名,コード,名称\nSEX,性別,,\n,,1,男\n,,2,女\nUMU,有無,,\n,,0,無\n",
    });
    expect(lists(loaded)).toEqual(["SEX 性別: 1=男 2=女", "UMU 有無: 0=無"]);
    expect(problems(loaded)).toEqual([]);
  });

  it("of its column of names, which are ids where there is no column of ids", async () => {
    const loaded = await load({ コード: "コード表名,コード,名称\n性別,1,男\n,2,女\n有無,0,無\n" });
    expect(lists(loaded)).toEqual(["性別 性別: 1=男 2=女", "有無 有無: 0=無"]);
  });

  it("of the title above it, where several are stacked on a sheet", async () => {
    const loaded = await load({
      コード:
        "業務コード一覧\n\n■性別\nコード,名称\n1,男\n2,女\n\n【有無】\nコード,名称\n0,無\n1,有\n",
    });
    expect(lists(loaded)).toEqual(["性別 性別: 1=男 2=女", "有無 有無: 0=無 1=有"]);
    expect(problems(loaded)).toEqual([]);
  });

  it("of the title over its own columns, where several stand side by side", async () => {
    const loaded = await load({
      コード: "性別,,,有無,\nコード,名称,,コード,名称\n1,男,,0,無\n2,女,,1,有\n",
    });
    expect(lists(loaded)).toEqual(["性別 性別: 1=男 2=女", "有無 有無: 0=無 1=有"]);
  });

  it("of the title to its left, where it goes on side by side", async () => {
    const loaded = await load({
      コード: "国籍,,,,\nコード,名称,,コード,名称\n01,甲国,,03,丙国\n02,乙国,,04,丁国\n",
    });
    expect(lists(loaded)).toEqual(["国籍 国籍: 01=甲国 02=乙国 03=丙国 04=丁国"]);
  });

  it.each([
    ["SEX：性別", "SEX 性別"],
    ["性別（SEX）", "SEX 性別"],
    ["SEX 性別", "SEX 性別"],
    ["コード表ID：SEX", "SEX SEX"],
    ["コード表ID,SEX\nコード表名,性別", "SEX 性別"],
    ["コード表名：性別", "性別 性別"],
  ])("that %s above it names", async (title, expected) => {
    const loaded = await load({ コード: `${title}\nコード,名称\n1,男\n` });
    expect(lists(loaded)).toEqual([`${expected}: 1=男`]);
  });

  it("of its sheet, where the title above it is that of every sheet", async () => {
    const codes = "業務コード一覧\nコード,名称\n1,";
    const loaded = await load({ 性別: `${codes}男\n`, 有無: `${codes}有\n` });
    expect(lists(loaded)).toEqual(["性別 性別: 1=男", "有無 有無: 1=有"]);
  });

  it("above it, where only the header comes again", async () => {
    const loaded = await load({
      コード: "国籍\nコード,名称\n01,甲国\n\nコード,名称\n02,乙国\n",
    });
    expect(lists(loaded)).toEqual(["国籍 国籍: 01=甲国 02=乙国"]);
    expect(problems(loaded)).toEqual([]);
  });

  it("of the index, by its title or sheet, with the count that is declared there", async () => {
    const loaded = await load({
      一覧: "コード表ID,コード表名,シート名,件数\nSEX,性別,,2\nUMU,有無,ありなし,3\n",
      性別など: "性別\nコード,名称\n1,男\n2,女\n",
      ありなし: "コード,名称\n0,無\n1,有\n",
    });
    expect(lists(loaded)).toEqual(["SEX 性別: 1=男 2=女", "UMU 有無: 0=無 1=有"]);
    expect(problems(loaded)).toEqual(["spec-code-count 一覧!D3: UMU"]);
  });

  it("of nobody, where two tables have only their sheet to name them", async () => {
    const loaded = await load({ コード: "コード,名称\n1,男\n\nコード,名称\n5,有\n" });
    expect(problems(loaded)).toEqual(["spec-code-table-twice コード!A5 → コード!A2: コード"]);
  });

  it("of nobody, where tables of two sheets have one title", async () => {
    const loaded = await load({
      甲: "あ\nコード,名称\n1,男\n\n区分\nコード,名称\n1,一\n",
      乙: "い\nコード,名称\n1,女\n\n区分\nコード,名称\n2,二\n",
    });
    expect(problems(loaded)).toEqual(["spec-code-table-twice 甲!A7 → 乙!A7: 区分"]);
  });
});

describe("a code", () => {
  it("without a label is reported", async () => {
    const loaded = await load({ コード: "コード表ID,コード,名称\nSEX,1,男\nSEX,2,\n" });
    expect(problems(loaded)).toEqual(["spec-code-without-label コード!B3: 2"]);
  });
});

describe("a date", () => {
  const cell = (value: Cell["value"], text = String(value)): Cell => ({
    address: "A1",
    row: 1,
    column: 1,
    text,
    value,
    formula: null,
    runs: null,
    mergedInto: null,
    comment: null,
  });

  it.each([
    [cell(46113), "2026-04-01"],
    [cell(1), "1900-01-01"],
    [cell(59), "1900-02-28"],
    [cell(61), "1900-03-01"],
    [cell(20260401), "2026-04-01"],
    [cell("46113"), null],
    [cell(46113, "46,113円"), null],
    [cell("2026年4月1日"), "2026-04-01"],
    [cell(46113.5), null],
  ])("of %o is the day it counts", (given, expected) => {
    expect(dateIn(given)).toBe(expected);
  });
});
