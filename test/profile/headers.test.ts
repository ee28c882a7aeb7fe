import { describe, expect, it } from "vitest";
import { columnsOf, drawSheet, readWith, rowsOf } from "../support/sheets.js";

describe("a header", () => {
  it("whose words have several meanings gets those that leave no column without one", () => {
    const { tables, problems } = readWith(
      {},
      drawSheet(`
        コードID | コード名称 | コード値 | 名称
        A01      | 業種       | 01       | 農業
                 |            | 02       | 漁業
      `),
    );
    expect(columnsOf(tables[0])).toEqual([
      "A1 codeListId",
      "B1 codeListName",
      "C1 code",
      "D1 codeLabel",
    ]);
    expect(rowsOf(tables[0], "codeListId", "codeListName", "code", "codeLabel")).toEqual([
      "A01 / 業種 / 01 / 農業",
      "A01 / 業種 / 02 / 漁業",
    ]);
    expect(problems).toEqual([]);
  });

  it("gives a required role a column that could also mean something else", () => {
    const { tables } = readWith({}, drawSheet("No. | 項目名 | 形式\n1 | 氏名 | 文字列"));
    expect(columnsOf(tables[0])).toEqual(["A1 no", "B1 itemName", "C1 attribute"]);
  });

  it("of several lines is the word of its first, told apart by the rest", () => {
    const { tables } = readWith(
      {},
      drawSheet("項目名 | 属性 | 必須⏎新規⏎申請 | 必須⏎更新\n氏名 | 全角 | ◎ | △"),
    );
    expect(columnsOf(tables[0]).slice(2)).toEqual([
      "C1 requirement<新規 申請>",
      "D1 requirement<更新>",
    ]);
  });

  it("with something in brackets is the word before them, and keeps what is in them", () => {
    const { tables } = readWith({}, drawSheet("項目名 | 属性 | 長さ(Byte)\n氏名 | 全角 | 40"));
    expect(columnsOf(tables[0])[2]).toBe("C1 length(Byte)");
  });

  it.each([
    ["half-width kana with a hyphen for a long vowel", "ﾌｫ-ﾏｯﾄ"],
    ["blanks and line breaks inside", "フォー⏎マ ット"],
  ])("is the same word with %s", (_, word) => {
    const { tables } = readWith({}, drawSheet(`項目名 | 属性 | ${word}\n氏名 | 全角 | `));
    expect(columnsOf(tables[0])[2]).toBe("C1 format");
  });

  it("may have three rows, merged or not", () => {
    const { tables, problems } = readWith(
      {},
      drawSheet(
        `
        項目名 | 属性 | 桁数 |      | 要否 |
               |      | 最小 | 最大 | 新規 | 更新
        氏名   | 全角 | 1    | 40   | ◎    | ○
      `,
        { merges: ["A1:A2", "B1:B2", "C1:D1", "E1:F1"] },
      ),
    );
    expect(columnsOf(tables[0])).toEqual([
      "A1 itemName",
      "B1 attribute",
      "C2 lengthMin",
      "D2 length",
      "E2 requirement<新規>",
      "F2 requirement<更新>",
    ]);
    expect(problems).toEqual([]);
  });

  it("that comes again below, on the same columns, begins another table", () => {
    const { tables } = readWith(
      {},
      drawSheet(`
        基礎項目
        No. | 項目名 | 属性 | 甲 | 乙 | 丙
        1   | 氏名   | 全角 |    |    |
        拡張項目
        No. | 項目名 | 属性 | ― | ― | ―
            | 旧姓   | 全角 |    |    |
      `),
    );
    expect(tables.map(({ headerRows }) => headerRows)).toEqual([
      [2, 2],
      [5, 5],
    ]);
    expect(tables.map(({ titles }) => titles.map(({ text }) => text))).toEqual([
      ["基礎項目"],
      ["拡張項目"],
    ]);
    expect(tables.flatMap((table) => rowsOf(table, "itemName"))).toEqual(["氏名", "旧姓"]);
  });

  it("whose words come again to the right is that of tables side by side", () => {
    const { tables } = readWith(
      {},
      drawSheet(`
        性別   |      |  | 有無   |
        コード | 名称 |  | コード | 名称
        1      | 男   |  | 0      | 無
        2      | 女   |  | 1      | 有
        3      | 他   |  |        |
      `),
    );
    expect(tables.map((table) => rowsOf(table, "code", "codeLabel"))).toEqual([
      ["1 / 男", "2 / 女", "3 / 他"],
      ["0 / 無", "1 / 有"],
    ]);
  });
});

describe("a profile", () => {
  it("says what a header word means, and its word wins over the built-in ones", () => {
    const { tables } = readWith(
      { headers: { layout: { attribute: ["ドメイン名"], format: ["属性"] } } },
      drawSheet("項目名 | 属性 | ドメイン名\n氏名 | YYYYMMDD | 半角数字"),
    );
    expect(columnsOf(tables[0])).toEqual(["A1 itemName", "B1 format", "C1 attribute"]);
  });

  it("names columns by letter and pins the header where there are no words to find", () => {
    const rule = {
      sheet: "一覧*",
      kinds: "codes",
      header: 2,
      columns: { code: "A", codeLabel: ["B"] },
    };
    const { tables, problems } = readWith(
      { sheets: [rule] },
      drawSheet("何かの一覧\n甲 | 乙\n1 | 男\n2 | 女", { name: "一覧（１） " }),
    );
    expect(rowsOf(tables[0], "code", "codeLabel")).toEqual(["1 / 男", "2 / 女"]);
    expect(problems).toEqual([]);
  });

  it("turns a sheet whose items are columns", () => {
    const { tables } = readWith(
      { sheets: [{ sheet: "表", transposed: true }] },
      drawSheet(`
        項目名 | 氏名 | 生年月日
        属性   | 全角 | 半角数字
        桁数   | 40   | 8
        要否   | ◎    | ○
      `),
    );
    expect(rowsOf(tables[0], "itemName", "attribute", "length", "requirement")).toEqual([
      "氏名 / 全角 / 40 / ◎",
      "生年月日 / 半角数字 / 8 / ○",
    ]);
    expect(tables[0]?.rows[1]?.cell("length")?.address).toBe("C3");
  });

  it("takes several facts out of one cell, and a key that only a pattern finds", () => {
    const { tables, problems } = readWith(
      {
        cells: [
          {
            table: "messages",
            column: "定義",
            pattern: "^(?<messageId>[^=]+)=(?<messageText>.*)$",
          },
        ],
      },
      drawSheet("番号 | 定義\n1 | E01={0}がありません。\n2 | "),
    );
    expect(rowsOf(tables[0], "messageId", "messageText")).toEqual(["E01 / {0}がありません。"]);
    expect(tables[0]?.asides.map(({ row, reason }) => `${row} ${reason}`)).toEqual(["3 spare"]);
    expect(problems).toEqual([]);
  });

  it("splits attribute, length and requirement written in one column", () => {
    const pattern =
      "^(?<attribute>[^0-9]+?)(?<length>\\d+)(?:桁|文字)?[、・](?<requirement>必須|任意)$";
    const { tables } = readWith(
      { cells: [{ table: "layout", column: "attribute", pattern }] },
      drawSheet("項目名 | 属性\n氏名 | 全角40文字、必須\n番号 | 半角数字8桁・任意\n備考 | 全角"),
    );
    expect(rowsOf(tables[0], "itemName", "attribute", "length", "requirement")).toEqual([
      "氏名 / 全角 / 40 / 必須",
      "番号 / 半角数字 / 8 / 任意",
      "備考 / 全角 /  / ",
    ]);
  });

  it("changes what a kind of table must have", () => {
    const sheet = drawSheet("項目名 | 備考\n氏名 | 申請人の氏名");
    expect(readWith({}, sheet).problems).toEqual(["profile-no-header A1"]);
    const { tables } = readWith({ required: { layout: ["itemName"] } }, sheet);
    expect(rowsOf(tables[0], "itemName", "note")).toEqual(["氏名 / 申請人の氏名"]);
  });

  it.each([
    [{ headers: { layout: { 属性: ["型"] } } }, "headers.layout.属性"],
    [{ headers: { layouts: {} } }, "headers.layouts"],
    [{ sheets: [{ sheet: "x", columns: { colour: "A" } }] }, "sheets.0.columns.colour"],
    [{ sheets: [{ sheet: "x", header: "0" }] }, "sheets.0.header"],
    [{ cells: [{ table: "layout", column: "x", pattern: "(?<colour>.)" }] }, "cells.0.pattern"],
    [{ cells: [{ table: "layout", column: "x", pattern: "(" }] }, "cells.0.pattern"],
    [{ ignore: [{ reason: "不要" }] }, "ignore.0"],
    [{ ignore: [{ cells: "A1", reason: "" }] }, "ignore.0.reason"],
    [{ changeMarks: { colors: { red: "keep" } } }, "changeMarks.colors.red"],
    [{ inlineCodes: ["colour"] }, "inlineCodes"],
  ])("that cannot be is reported at its key: %j", (profile, key) => {
    const { problems } = readWith(profile, drawSheet("項目名 | 属性\n氏名 | 全角"));
    expect(problems).toEqual([`profile-invalid ${key}`]);
  });
});
