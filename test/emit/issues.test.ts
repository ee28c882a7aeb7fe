import { inspect } from "node:util";
import { beforeAll, describe, expect, it } from "vitest";
import { issuesByPath, issuesByRecord } from "../../templates/runtime/issue-groups.js";
import { compareIssues } from "../../templates/runtime/issue-order.js";
import type { LayoutModule } from "../../templates/runtime/layout-module.js";
import { formRow, issueSpec } from "./issue-form.js";
import { load } from "./loaded.js";

let form: LayoutModule;

beforeAll(async () => {
  form = await (await load(issueSpec)).loadLayout("FORM");
});

/** One issue of each kind that a record can have, but for those of the line. */
const wrong = {
  must: "",
  never: "x",
  digits: "4a",
  sex: "9",
  born: "20260230",
  hours: "41",
  version: "V2",
  company: "1234567890123",
  part: "妻",
};

const at = { record: 3, line: 7 };

describe("the JSON of an issue", () => {
  const source = (cell: string) => ({ file: "仕様書.xlsx", sheet: "様式", cell });
  const base = {
    severity: "error",
    layout: "FORM",
    record: 3,
    line: 7,
    relatedPaths: [],
    itemId: null,
    check: null,
    messageId: null,
  };
  const args = (item: string, column: string, more: object = {}) => ({
    charset: "全角",
    checkNo: "",
    column,
    item,
    record: "3",
    value: "***",
    ...more,
  });
  const expected = {
    required: {
      ...base,
      kind: "required",
      column: 1,
      path: "main.must",
      itemName: "氏名",
      check: "T1",
      messageId: "M1",
      args: args("氏名", "1", { checkNo: "T1" }),
      source: source("F10"),
      message: "氏名を入力してください（***）。",
    },
    prohibited: {
      ...base,
      kind: "prohibited",
      column: 2,
      path: "main.never",
      itemName: "予備",
      args: args("予備", "2"),
      source: source("F11"),
      message: "予備は入力できません。",
    },
    charset: {
      ...base,
      kind: "charset",
      column: 3,
      path: "main.digits",
      itemName: "電話番号",
      check: "T4",
      args: args("電話番号", "3", {
        character: "a",
        charset: "半角数字",
        checkNo: "T4",
        codePoint: "U+0061",
        count: "1",
        length: "4",
        position: "2",
        reason: "halfwidth",
      }),
      source: source("F12"),
      message: "電話番号の2文字目「a」（U+0061）は使用できません（半角数字）。半角の文字です。",
    },
    code: {
      ...base,
      kind: "code",
      column: 4,
      path: "main.sex",
      itemName: "性別",
      args: args("性別", "4", { codeList: "コードsex" }),
      source: source("F13"),
      message: "性別の値がコードsexにありません。",
    },
    format: {
      ...base,
      kind: "format",
      column: 5,
      path: "main.born",
      itemName: "生年月日",
      args: args("生年月日", "5", { charset: "日付", format: "日付" }),
      source: source("F14"),
      message: "生年月日の形式が正しくありません（日付）。",
    },
    range: {
      ...base,
      kind: "range",
      column: 6,
      path: "main.hours",
      itemName: "時間",
      check: "T2",
      args: args("時間", "6", { checkNo: "T2", limit: "1～40" }),
      source: source("F15"),
      message: "時間の値が範囲外です（1～40）。",
    },
    fixed: {
      ...base,
      kind: "fixed",
      column: 7,
      path: "main.version",
      itemName: "版数",
      check: "T3",
      args: args("版数", "7", { checkNo: "T3", limit: "V1" }),
      source: source("F16"),
      message: "版数の値はV1でなければなりません。",
    },
    "check-digit": {
      ...base,
      kind: "check-digit",
      column: 8,
      path: "main.company",
      itemName: "法人番号",
      args: args("法人番号", "8"),
      source: source("F17"),
      message: "法人番号のチェックデジットが正しくありません。",
    },
  };
  const keys =
    "kind severity layout record line column path relatedPaths itemId itemName check messageId args source message";

  it("is the same for every kind: these keys in this order", () => {
    const { issues } = form.validate(formRow(wrong), { position: at });
    const parsed = issues.map((issue) => JSON.parse(JSON.stringify(issue)) as object);
    expect(parsed).toEqual(Object.values(expected));
    for (const each of parsed) expect(Object.keys(each).join(" ")).toBe(keys);
  });

  it("has its arguments by name", () => {
    const { issues } = form.validate(formRow(wrong), { position: at });
    for (const issue of issues) {
      const names = Object.keys(issue.toJSON().args);
      expect(names).toEqual([...names].sort());
    }
  });

  it("is so for a length, a check across items and a line of another width", () => {
    const row = [...formRow({ must: "名", digits: "12345", sex: "1", part: "妻" }), "surplus"];
    const { issues } = form.validate(row, { position: at });
    expect(issues.map((issue) => issue.toJSON())).toEqual([
      {
        ...base,
        kind: "column-count",
        column: null,
        path: null,
        itemName: null,
        args: { actual: "12", count: "11" },
        source: null,
        message: "列数が12です。11列でなければなりません。",
      },
      {
        ...base,
        kind: "length",
        column: 3,
        path: "main.digits",
        itemName: "電話番号",
        args: args("電話番号", "3", { actual: "5", length: "4", minimum: "2", unit: "character" }),
        source: source("F12"),
        message: "電話番号は2～4文字でなければなりません（入力は5文字）。",
      },
      {
        ...base,
        kind: "related",
        severity: "warning",
        column: 9,
        path: "main.reason",
        relatedPaths: ["main.sex"],
        itemName: "理由",
        check: "R2",
        args: args("理由", "9", { checkNo: "R2", otherItem: "性別" }),
        source: { file: "仕様書.xlsx", sheet: "様式", cell: "E12" },
        message: "理由が関連項目チェックR2に反しています。",
      },
    ]);
  });

  it("is so for a file that is no CSV, bytes that are no text, and the header of another layout", () => {
    const { issues } = form.read(new Uint8Array([0x22, 0x61, 0x22, 0x62, 0xff, 0x0a]));
    const other = form.read("x,y\n", { header: true });
    const ofFile = { ...base, record: 1, line: 1, column: null, path: null, itemName: null };
    const must = { column: 1, path: "main.must", itemName: "氏名", source: null };
    const jsons = [...issues, ...other.issues].map((issue) => issue.toJSON());
    expect(jsons.map((json) => Object.keys(json).join(" "))).toEqual(jsons.map(() => keys));
    expect(jsons.filter(({ kind }) => kind !== "column-count")).toEqual([
      {
        ...ofFile,
        kind: "csv",
        args: { position: "4", problem: "text-after-quote" },
        source: null,
        message: "CSVの形式が正しくありません（text-after-quote、4文字目）。",
      },
      {
        ...ofFile,
        ...must,
        kind: "encoding",
        args: { problem: "byte 4: ff" },
        message: "文字コードが正しくありません（byte 4: ff）。",
      },
      {
        ...ofFile,
        ...must,
        kind: "header",
        record: 0,
        args: { actual: "11", column: "1", count: "11", item: "氏名" },
        message: "見出し行の1列目が「氏名」ではありません（全11列、様式は11列）。",
      },
    ]);
  });
});

describe("what was entered", () => {
  const secret = "ヒミツ太郎";
  const row = formRow({ must: "名", digits: secret, sex: secret, born: secret, part: "妻" });
  /** The one character that is not allowed is named; the text it stands in is not. */
  const shown = (issue: object) => [
    JSON.stringify(issue),
    inspect(issue, { depth: 9, showHidden: true }),
  ];

  it("is in no text, argument, JSON or printed form of an issue", () => {
    const { issues } = form.validate(row);
    expect(issues.length).toBeGreaterThan(2);
    for (const issue of issues) {
      const texts = [issue.text("ja"), issue.text("en"), String(issue.remedy), ...shown(issue)];
      for (const text of texts) expect(text).not.toContain(secret);
    }
  });

  it("is there when it is asked for", () => {
    const { issues } = form.validate(row, { showValues: true });
    expect(issues.map((issue) => issue.args["value"])).toContain(secret);
  });
});

it("orders issues by record, then by column, then the checks across items as the spec lists them", () => {
  const twoRules = formRow({ must: "", sex: "1", hours: "41" });
  const results = form.validateFile([twoRules, formRow(wrong).slice(1), twoRules]);
  const issues = results.flatMap((result) => result.issues);
  expect(issues.slice(0, 4).map(({ record, check, column }) => [record, check, column])).toEqual([
    [1, "T1", 1],
    [1, "T2", 6],
    [1, "R2", 9],
    [1, "R1", 10],
  ]);
  expect([...issues].sort(compareIssues)).toEqual(issues);
  expect([...issues].reverse().sort(compareIssues)).toEqual(issues);
});

describe("groups of issues", () => {
  it("give a field its own issues and those of checks that read it, and a section all below it", () => {
    const { issues } = form.validate([...formRow({ must: "名", sex: "1" }), "surplus"]);
    const groups = [...issuesByPath(issues)].map(([path, { own, related, within }]) => [
      path,
      ...[own, related, within].map((list) => list.map(({ check, kind }) => check ?? kind).join()),
    ]);
    expect(groups).toEqual([
      ["", "column-count", "", "column-count,R2,R1"],
      ["main.reason", "R2", "", "R2"],
      ["main", "", "", "R2,R1"],
      ["main.sex", "", "R2", ""],
      ["main.rows[0].part", "R1", "", "R1"],
      ["main.rows[0]", "", "", "R1"],
      ["main.rows", "", "", "R1"],
    ]);
  });

  it("give the issues of each record", () => {
    const rows = [formRow({ must: "名", part: "妻" }), formRow({}), formRow({ part: "妻" })];
    const issues = form.validateFile(rows).flatMap((result) => result.issues);
    const groups = [...issuesByRecord(issues)].map(([record, list]) => [record, list.length]);
    expect(groups).toEqual([
      [2, 2],
      [3, 1],
    ]);
  });
});
