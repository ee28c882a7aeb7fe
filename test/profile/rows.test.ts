import { describe, expect, it } from "vitest";
import { drawSheet, readWith, rowsOf } from "../support/sheets.js";
import type { Table } from "../../generator/profile/table.js";

function asides(table: Table | undefined): readonly string[] {
  return (table?.asides ?? []).map(({ row, reason }) => `${row} ${reason}`);
}

describe("below a header", () => {
  it("rows are items, headings, notes, legends, footnotes, spare numbers, blanks, or an end", () => {
    const { tables, problems } = readWith(
      {},
      drawSheet(`
        項番 | 項目名 | 属性 | 要否
        申請人
        1    | 氏名   | 全角 | ◎
        ※ 氏名は旅券のとおり
        2    | 住所   | 全角 | ○

        3    |        |      |
        ◎：必須　○：任意
        ※1 続柄は別表
        以上
      `),
    );
    expect(rowsOf(tables[0], "itemName")).toEqual(["氏名", "住所"]);
    expect(tables[0]?.rows[0]?.headings.map(({ text }) => text)).toEqual(["申請人"]);
    expect(asides(tables[0])).toEqual([
      "2 heading",
      "4 note",
      "6 blank",
      "7 spare",
      "8 legend",
      "9 footnote",
      "10 footer",
    ]);
    expect(problems).toEqual([]);
  });

  it("an outer heading holds over an inner one whose column is left of it", () => {
    const { tables } = readWith(
      {},
      drawSheet(`
        項目名 | 中分類 | 大分類 | 属性
        国籍   |        | 身分   | 全角
        氏名   | 本人   |        | 全角
        電話   | 連絡先 |        | 全角
        勤務先 |        | 職業   | 全角
      `),
    );
    expect(rowsOf(tables[0], "majorGroup", "middleGroup", "itemName")).toEqual([
      "身分 /  / 国籍",
      "身分 / 本人 / 氏名",
      "身分 / 連絡先 / 電話",
      "職業 /  / 勤務先",
    ]);
  });

  it("a note in the column of list ids is no list", () => {
    const { tables } = readWith(
      {},
      drawSheet(`
        コード表ID | コード | 名称
        SEX        | 1      | 男
        ※ 五十音順
                   | 2      | 女
      `),
    );
    expect(rowsOf(tables[0], "codeListId", "code")).toEqual(["SEX / 1", "SEX / 2"]);
    expect(asides(tables[0])).toEqual(["3 note"]);
  });

  it("what stands in the column of list ids above the next header is its title", () => {
    const { tables } = readWith(
      {},
      drawSheet(`
        コード表ID      | コード | 名称
        SEX             | 1      | 男

        コード表ID：UMU
        コード          | 名称
        1               | 有
      `),
    );
    expect(tables.map(({ titles }) => titles.map(({ text }) => text))).toEqual([
      [],
      ["コード表ID：UMU"],
    ]);
    expect(tables.map((table) => rowsOf(table, "codeListId", "code"))).toEqual([
      ["SEX / 1"],
      [" / 1"],
    ]);
  });

  it("the last letters of a word in a legend are no mark", () => {
    const { readings } = readWith(
      {},
      drawSheet(`
        ※ 要否　◎：必須　（空欄）：任意　（×：不可）
        項目名 | 属性 | 要否
        氏名   | 全角 | ◎
      `),
    );
    expect(readings[0]?.legends.map(({ mark, word }) => mark + word)).toEqual(["◎必須", "×不可）"]);
  });

  it("a text may go on in the next row", () => {
    const { tables } = readWith(
      {},
      drawSheet(`
        チェック番号 | 対象項目名 | チェック内容                | メッセージID
        R1           | 氏名       | 有の場合は必須。            | M1
                     |            | ただし、外国籍の場合を除く。 |
        R2           | 住所       | 無の場合は必須。            | M1
      `),
    );
    expect(rowsOf(tables[0], "checkNo", "sentence")).toEqual([
      "R1 / 有の場合は必須。\nただし、外国籍の場合を除く。",
      "R2 / 無の場合は必須。",
    ]);
    expect(tables[0]?.rows[0]?.continuations).toEqual([3]);
  });

  it("rows of an item whose name is merged downwards are one item", () => {
    const { tables } = readWith(
      {},
      drawSheet(
        `
        項目名 | 属性     | コード値 | 値の意味
        性別   | 半角数字 | 1        | 男
               |          | 2        | 女
        氏名   | 全角     |          |
      `,
        { merges: ["A2:A3", "B2:B3"] },
      ),
    );
    expect(rowsOf(tables[0], "itemName", "inlineCodes", "inlineLabels")).toEqual([
      "性別 / 1\n2 / 男\n女",
      "氏名 /  / ",
    ]);
  });

  it("a heading merged over the columns is no item, and neither is a note in the column of names", () => {
    const { tables } = readWith(
      {},
      drawSheet("項目名 | 属性\n身分事項 |\n氏名 | 全角\n※氏名はローマ字", { merges: ["A2:B2"] }),
    );
    expect(rowsOf(tables[0], "itemName")).toEqual(["氏名"]);
    expect(asides(tables[0])).toEqual(["2 heading", "4 note"]);
  });

  it("a name with nothing beside it heads the items below, or ends the sheet", () => {
    const { tables } = readWith(
      {},
      drawSheet("項目名 | 属性\n身分事項\n氏名 | 全角\n住所等\n住所 | 全角\n以下余白"),
    );
    expect(tables[0]?.rows.map((row) => [row.headings[0]?.text, row.text("itemName")])).toEqual([
      ["身分事項", "氏名"],
      ["住所等", "住所"],
    ]);
    expect(asides(tables[0]).at(-1)).toBe("6 footer");
  });

  it("a row that names a list gives it to the codes below", () => {
    const { tables } = readWith(
      {},
      drawSheet(`
        コード表ID | コード表名 | コード | 名称
        SEX        | 性別       |        |
                   |            | 1      | 男
                   |            | 2      | 女
        UMU        | 有無       |        |
                   |            | 0      | 無
      `),
    );
    expect(rowsOf(tables[0], "codeListId", "codeListName", "code")).toEqual([
      "SEX / 性別 / 1",
      "SEX / 性別 / 2",
      "UMU / 有無 / 0",
    ]);
  });

  it("“as above” stands for the cell above", () => {
    const { tables } = readWith(
      {},
      drawSheet("項目名 | 属性 | 桁数\n氏名 | 全角 | 40\n住所 | 同上 | 〃\n備考 | 〃 | 200"),
    );
    expect(rowsOf(tables[0], "attribute", "length")).toEqual([
      "全角 / 40",
      "全角 / 40",
      "全角 / 200",
    ]);
  });

  it("the table ends where, after a gap, something begins that its header does not speak of", () => {
    const { tables, problems } = readWith(
      {},
      drawSheet(`
        No. | 項目名 | 属性 |
        1   | 氏名   | 全角 |

        入出力の一覧
        No. | 入出力 | 種別 | I/O
        1   | 組織   | 表   | I
      `),
    );
    expect(rowsOf(tables[0], "itemName")).toEqual(["氏名"]);
    expect(tables[0]?.lastRow).toBe(2);
    expect(problems).toEqual(["profile-outside-tables A4"]);
  });

  it("the table goes on where, after a gap, an item has a word beside it", () => {
    const { tables, problems } = readWith(
      {},
      drawSheet(
        "No. | 項目名 | 属性 |\n1 | 氏名 | 全角 |\n\n2 | 住所 | 全角 | 要確認\n3 | 職業 | 全角 |",
      ),
    );
    expect(rowsOf(tables[0], "itemName")).toEqual(["氏名", "住所", "職業"]);
    expect(problems).toEqual(["profile-cell-without-header D4"]);
  });

  it("cells under no header, and rows that are neither, are reported", () => {
    const { problems } = readWith(
      {},
      drawSheet(`
        項目ID | 項目名 | 属性
        A-1    | 氏名   | 全角 | 要確認
        A-2    |        | 全角
      `),
    );
    expect(problems).toEqual(["profile-cell-without-header D2", "profile-incomplete-row A3"]);
  });
});

describe("a footnote", () => {
  const sheet = drawSheet(`
    項目名 | 属性 | 要否
    氏名※1 | 全角 | ◎
    住所（*2） | 全角 | ○
    電話①② | 半角数字 | ○
    第③項 | 全角 | ○
    備考③ | 全角 | ○
    ※１ 旅券のとおり
    (*2) 番地まで
    ① 国番号なし⏎② ハイフンなし⏎　数字だけ
  `);

  it("is found by the mark that ends a name, which goes off the name", () => {
    const [table] = readWith({}, sheet).tables;
    expect(rowsOf(table, "itemName")).toEqual(["氏名", "住所", "電話", "第③項", "備考③"]);
    expect(table?.rows.map((row) => row.footnotes.map(({ text }) => text))).toEqual([
      ["旅券のとおり"],
      ["番地まで"],
      ["国番号なし", "ハイフンなし\n数字だけ"],
      [],
      [],
    ]);
  });
});

describe("a legend", () => {
  const drawing = `
    ※ 要否　○：必須　△：場合により必須　－：対象外　□：入力不可
    項目名 | 属性 | 要否
    氏名   | 全角 | ○
  `;

  it("gives the marks of its sheet their meanings, and says so where that is not the usual one", () => {
    const { tables, diagnostics } = readWith({}, drawSheet(drawing));
    expect([...(tables[0]?.marks ?? [])]).toEqual([
      ["○", "required"],
      ["△", "conditional"],
      ["-", "absent"],
      ["□", "prohibited"],
    ]);
    expect(diagnostics.map(({ code, args }) => `${code} ${String(args["mark"])}`)).toEqual([
      "profile-legend ○",
      "profile-legend □",
    ]);
  });

  it("gives way to the user's profile, which is told of the difference", () => {
    const { problems } = readWith({ requirementMarks: { "○": "optional" } }, drawSheet(drawing));
    expect(problems).toEqual(["profile-legend-overruled A1", "profile-legend A1"]);
  });

  it("on a sheet of its own holds for the whole book", () => {
    const legend = drawSheet("記号 | 意味\n○：必須 ●：任意", { name: "凡例" });
    const { tables } = readWith({}, legend, drawSheet("項目名 | 属性 | 要否\n氏名 | 全角 | ○"));
    expect(tables[0]?.marks.get("○")).toBe("required");
  });

  it("is not looked for in data: a list of codes is no legend", () => {
    const { tables } = readWith(
      {},
      drawSheet("項目名 | 属性 | 要否 | 備考\n区分 | 半角数字 | 1 | 0：任意　1：必須"),
    );
    expect(tables[0]?.marks.size).toBe(0);
  });
});

describe("the title of the next table", () => {
  it("is no row of the table above, in whatever column it stands", () => {
    const { tables } = readWith(
      {},
      drawSheet("コード | 名称\n1 | 男\n2 | 女\n\n別表2　有無\nコード | 名称\n0 | 無"),
    );
    expect(rowsOf(tables[0], "code")).toEqual(["1", "2"]);
    expect(tables[1]?.titles.map(({ text }) => text)).toEqual(["別表2　有無"]);
  });

  it("is not a code that has lost its label", () => {
    const { tables } = readWith({}, drawSheet("コード | 名称\n1 | 男\n2 |\nコード | 名称\n0 | 無"));
    expect(rowsOf(tables[0], "code")).toEqual(["1", "2"]);
  });
});
