import { describe, expect, it } from "vitest";
import { compareHistory } from "../../generator/diff/history/compare-history.js";
import type { SpecModel } from "../../generator/spec/model.js";
import { compare, type Edit, printChange, revise } from "./revised-spec.js";

const header = "版|改版日|対象シート|対象項目|改版内容\n1.0|2026-01-01|申請|申請日|初版\n";

function history(lines: string): Edit {
  return ["改版履歴", `${header}${lines}`];
}

const older = await revise([history("")]);

const longer: Edit = ["申請", "|全角|10|", "|全角|12|"];
const required: Edit = ["申請", "|CITY||||○|○|", "|CITY||||◎|○|"];
const code: Edit = ["コード表", "PREF|1|", "SEX|3|他|Other||||\nPREF|1|"];
const message: Edit = ["メッセージ", "正しく", "ただしく"];

interface Findings {
  readonly undeclared: readonly string[];
  readonly absent: readonly string[];
}

function findingsOf(before: SpecModel, after: SpecModel): Findings {
  const { changes, history } = compare(before, after);
  const undeclared = changes.filter(({ fingerprint }) => history.undeclared.includes(fingerprint));
  return {
    undeclared: undeclared.map(printChange),
    absent: history.absent.map(({ text }) => text),
  };
}

/** What is found where the newer spec has these lines. */
async function find(lines: string, ...edits: readonly Edit[]): Promise<Findings> {
  return findingsOf(older, await revise([history(lines), ...edits], { revision: "2.0" }));
}

const lengthened = "item-length-lengthened A-6 10 → 12";
const tightened = "item-requirement-tightened A-7 optional → required";
const nothing: Findings = { undeclared: [], absent: [] };

type Case = readonly [name: string, lines: string, edits: readonly Edit[]];

describe("a change is declared by a line that", () => {
  const cases: readonly Case[] = [
    ["names its item", "2.0||申請|続柄|桁数を変更", [longer]],
    ["names its item by its id", "2.0||申請|A-6|桁数を変更", [longer]],
    ["quotes its item in the text", "2.0||申請||「続柄」の桁数を変更", [longer]],
    [
      "speaks of such changes, and names neither sheet nor item",
      "2.0||||項目の桁数を変更",
      [longer],
    ],
    ["names the fact in the place of the item", "2.0||申請|桁数|変更", [longer]],
    ["names several items", "2.0||申請|続柄、市|見直し", [longer, required]],
    ["names its code list", "2.0||コード表|性別|「他」を追加", [code]],
    ["names its code list by its id", "2.0||コード表|SEX|コードを追加", [code]],
    ["speaks of codes on their sheet", "2.0||コード表||コードを追加", [code]],
    ["names its message", "2.0||メッセージ|M1|文言を修正", [message]],
    ["speaks of messages", "2.0||メッセージ||メッセージの文言を見直し", [message]],
    [
      "speaks of printed numbers",
      "2.0||申請|項番|振り直し",
      [
        ["申請", "8|A-8", "10|A-8"],
        ["申請", "9|A-9", "11|A-9"],
      ],
    ],
    [
      "names its layout",
      "2.0||レイアウト一覧|更新申請|名称を変更",
      [["レイアウト一覧", "|更新申請|", "|更新の申請|"]],
    ],
  ];

  it.each(cases)("%s", async (_, lines, edits) => {
    expect(await find(`${lines}\n`, ...edits)).toEqual(nothing);
  });
});

describe("a change is not declared by a line that", () => {
  const cases: readonly (readonly [name: string, line: string])[] = [
    ["names another item", "2.0||申請|氏名|桁数を変更"],
    ["is about another sheet", "2.0||コード表|続柄|桁数を変更"],
    ["speaks of other changes", "2.0||申請||メッセージの文言を見直し"],
  ];

  it.each(cases)("%s, which is absent itself", async (_, line) => {
    const text = line.split("|")[4];
    expect(await find(`${line}\n`, longer)).toEqual({ undeclared: [lengthened], absent: [text] });
  });
});

it("tells a declared change from one that is not", async () => {
  const found = await find("2.0||申請|続柄|桁数を変更\n", longer, required);
  expect(found).toEqual({ undeclared: [tightened], absent: [] });
});

it("expects nothing of a first edition, and of no line that the older spec has", async () => {
  expect(await find("2.0||||初版\n")).toEqual(nothing);
  expect(await find("")).toEqual(nothing);
});

it("takes lines of revisions before the older spec for no news", async () => {
  expect(await find("0.9||申請|続柄|桁数を変更\n", longer)).toEqual({
    undeclared: [lengthened],
    absent: [],
  });
});

it("takes a new line of the same revision for news, as where a spec is distributed again", async () => {
  expect(await find("1.0||申請|続柄|桁数を変更\n", longer)).toEqual(nothing);
});

it("says nothing of a newer spec without a history", async () => {
  const after = await revise([["改版履歴", null], longer], { revision: "2.0" });
  expect(findingsOf(older, after)).toEqual(nothing);
  expect(compare(older, after).history.isThere).toBe(false);
});

it("goes by the numbers of revisions where the older spec has no history", async () => {
  const before = await revise([["改版履歴", null]]);
  const after = await revise([history("2.0||申請|続柄|桁数を変更\n"), longer], { revision: "2.0" });
  expect(findingsOf(before, after)).toEqual(nothing);
  expect(compare(before, after).history.entries.map(({ text }) => text)).toEqual(["桁数を変更"]);
});

it("says nothing of the step back, of which no history speaks", async () => {
  const after = await revise([history("2.0||申請|続柄|桁数を変更\n"), longer], { revision: "2.0" });
  expect(findingsOf(after, older)).toEqual(nothing);
});

it("takes the lines of a book for changes in that book, whatever its folder and volume", async () => {
  const inBook = (model: SpecModel, book: string): SpecModel =>
    JSON.parse(JSON.stringify(model).replaceAll(/book\/(?!改版履歴)[^"]*\.csv/g, `${book}.xlsx`));
  const after = await revise([history("2.0|||続柄|桁数を変更\n"), longer], { revision: "2.0" });
  const lines = after.history.map((entry) => ({
    ...entry,
    source: { ...entry.source, file: "2.0/項目一覧（本冊）.xlsx" },
  }));
  const absentIn = (book: string) => {
    const [before, newer] = [inBook(older, book), { ...inBook(after, book), history: lines }];
    const { changes } = compare(before, newer);
    return compareHistory(before, newer, changes).absent.length;
  };
  expect(absentIn("1.0/項目一覧（別冊）")).toBe(0);
  expect(absentIn("1.0/コード表")).toBe(1);
});
