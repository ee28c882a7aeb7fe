import { describe, expect, it } from "vitest";
import { drawSheet, readWith, rowsOf } from "../support/sheets.js";

const struck = (text: string) => ({ text, strike: true, color: null });
const plain = (text: string) => ({ text, strike: false, color: null });
const red = (text: string) => ({ text, strike: false, color: "FFFF0000" });

describe("text that is struck through", () => {
  const whole = drawSheet("項目名 | 属性\n氏名 | 全角\n旧姓 | 全角", {
    runs: { A3: [struck("旧姓")], B3: [struck("全角")] },
  });
  const part = drawSheet("項目名 | 属性 | 桁数\n氏名 | 全角 | 2040", {
    runs: { C2: [struck("20"), plain("40")] },
  });

  it("is read as it stands and reported until the profile says what it means", () => {
    const { tables, problems } = readWith({}, whole);
    expect(rowsOf(tables[0], "itemName")).toEqual(["氏名", "旧姓"]);
    expect(problems).toEqual(["profile-struck A3"]);
    const kept = readWith({ changeMarks: { strike: "keep" } }, whole);
    expect([rowsOf(kept.tables[0], "itemName"), kept.problems]).toEqual([["氏名", "旧姓"], []]);
  });

  it("is left out where the profile says so, and accounted for", () => {
    const { tables, readings, problems } = readWith({ changeMarks: { strike: "remove" } }, whole);
    expect(rowsOf(tables[0], "itemName")).toEqual(["氏名"]);
    expect([...(readings[0]?.prepared.leftOut ?? [])]).toEqual([
      ["A3", { kind: "change-mark" }],
      ["B3", { kind: "change-mark" }],
    ]);
    expect(problems).toEqual([]);
  });

  it("in a part of a cell is an error until the profile decides", () => {
    expect(readWith({}, part).problems).toEqual(["profile-partly-struck C2"]);
    const removed = readWith({ changeMarks: { strike: "remove" } }, part);
    expect([rowsOf(removed.tables[0], "length"), removed.problems]).toEqual([["40"], []]);
  });
});

describe("coloured text", () => {
  const sheet = drawSheet("項目名 | 属性\n氏名 | 全角\n旧姓 | 全角\n住所 | 全角", {
    runs: { A3: [red("旧姓")], A4: [red("住所")] },
  });

  it("is reported once a colour, with how many there are", () => {
    const { diagnostics, problems } = readWith({}, sheet);
    expect(problems).toEqual(["profile-coloured A3"]);
    expect(diagnostics[0]?.args).toMatchObject({ color: "FF0000", count: 2 });
  });

  it("is settled in the profile", () => {
    const keep = readWith({ changeMarks: { colors: { ff0000: "keep" } } }, sheet);
    expect([rowsOf(keep.tables[0], "itemName").length, keep.problems]).toEqual([3, []]);
    const remove = readWith({ changeMarks: { colors: { FF0000: "remove" } } }, sheet);
    expect(rowsOf(remove.tables[0], "itemName")).toEqual(["氏名"]);
  });
});

describe("words of revisions", () => {
  const sheet = drawSheet(`
    変更区分 | 項目名       | 属性
             | 氏名         | 全角
    追加     | 【追加】職業 | 全角
    削除     | 旧姓         | 全角
             | 住所（削除） | 全角
  `);

  it("are reported, and the rows read as they stand", () => {
    const { tables, diagnostics } = readWith({}, sheet);
    expect(rowsOf(tables[0], "itemName")).toEqual(["氏名", "【追加】職業", "旧姓", "住所（削除）"]);
    expect(
      diagnostics.map(
        ({ code, at, args }) => `${code} ${at?.cell} ${args["word"]} ${args["count"]}`,
      ),
    ).toEqual(["profile-change-word A3 追加 2", "profile-change-word A4 削除 2"]);
  });

  it("are taken off, or take their rows with them, where the profile says so", () => {
    const { tables, problems } = readWith(
      { changeMarks: { words: { 追加: "strip", 削除: "remove" } } },
      sheet,
    );
    expect(rowsOf(tables[0], "itemName")).toEqual(["氏名", "職業"]);
    expect(tables[0]?.asides.map(({ row, reason }) => `${row} ${reason}`)).toEqual([
      "4 removed",
      "5 removed",
    ]);
    expect(problems).toEqual([]);
  });
});

describe("what is hidden", () => {
  const drawing = "項目名 | 属性 | 備考\n氏名 | 全角 | 甲\n住所 | 全角 | 乙";

  it("in a sheet that is read is read, and said", () => {
    const { tables, problems } = readWith(
      {},
      drawSheet(drawing, { hiddenRows: [3, 9], hiddenColumns: [3] }),
    );
    expect(rowsOf(tables[0], "itemName", "note")).toEqual(["氏名 / 甲", "住所 / 乙"]);
    expect(problems).toEqual(["profile-hidden-rows", "profile-hidden-columns"]);
  });

  it("is left out where the profile says so", () => {
    const { tables, problems } = readWith(
      { hidden: { rows: "ignore", columns: "ignore" } },
      drawSheet(drawing, { hiddenRows: [3], hiddenColumns: [3] }),
    );
    expect(rowsOf(tables[0], "itemName", "note")).toEqual(["氏名 / "]);
    expect(problems).toEqual([]);
  });

  it("as a sheet is not read, unless the profile names it", () => {
    const sheet = drawSheet(drawing, { hidden: true, name: "裏 " });
    expect(readWith({}, sheet)).toMatchObject({ tables: [], problems: ["profile-hidden-sheet"] });
    const { tables } = readWith({ sheets: [{ sheet: "裏", hidden: "read" }] }, sheet);
    expect(tables).toHaveLength(1);
  });
});

describe("a profile leaves out, with a reason,", () => {
  const sheet = drawSheet(`
    社外秘
    項目名 | 属性 | 作業欄 | 備考
    氏名   | 全角 | 済     | 甲
    予備1  | 全角 |        | （予備）
    以下余白
  `);

  it("cells by their place, their text, or the header of their column", () => {
    const { tables, readings, problems } = readWith(
      {
        ignore: [
          { cells: "A1", reason: "取扱い" },
          { header: "作業欄", reason: "作業の控え" },
          { text: "^予備\\d+$", sheet: "表*", reason: "使わない行" },
          { cells: "A4:D4", reason: "使わない行" },
        ],
      },
      sheet,
    );
    expect(rowsOf(tables[0], "itemName", "note")).toEqual(["氏名 / 甲"]);
    expect(
      tables[0]?.ignoredColumns.map(({ headerCell, reason }) => `${headerCell.address} ${reason}`),
    ).toEqual(["C2 作業の控え"]);
    expect([...(readings[0]?.prepared.leftOut.keys() ?? [])]).toEqual(["A1", "A4", "B4", "D4"]);
    expect(problems).toEqual([]);
  });

  it("merged cells as one", () => {
    const { tables, readings } = readWith(
      { ignore: [{ cells: "A2", reason: "見出しではない" }] },
      drawSheet("項目名 | 属性\n案 |\n氏名 | 全角", { merges: ["A2:B2"] }),
    );
    expect(tables[0]?.asides.map(({ row, reason }) => `${row} ${reason}`)).toEqual(["2 blank"]);
    expect([...(readings[0]?.prepared.leftOut.keys() ?? [])]).toEqual(["A2"]);
  });

  it("columns with headers of one form", () => {
    const { tables, problems } = readWith(
      { ignore: [{ header: ["予備*", "控え"], reason: "使わない" }] },
      drawSheet("項目名 | 属性 | 予備１ | 予備２ | 控え\n氏名 | 全角 | a | b | c"),
    );
    expect(tables[0]?.ignoredColumns.map(({ headerCell }) => headerCell.address)).toEqual([
      "C1",
      "D1",
      "E1",
    ]);
    expect(problems).toEqual([]);
  });

  it("whole sheets, of one file or of all", () => {
    const old = drawSheet("項目名 | 属性\n氏名 | 全角", { name: "様式（旧）" });
    const rule = { sheet: "*(旧)", ignore: "前の版の写し" };
    expect(readWith({ sheets: [rule] }, old).readings[0]?.plan.skip).toEqual({
      kind: "rule",
      reason: "前の版の写し",
    });
    expect(readWith({ sheets: [{ ...rule, file: "other*" }] }, old).tables).toHaveLength(1);
    expect(readWith({ sheets: [{ ...rule, file: "book.*" }] }, old).tables).toHaveLength(0);
  });
});
