import ExcelJS from "exceljs";
import { strToU8, zipSync } from "fflate";
import { beforeAll, describe, expect, it } from "vitest";
import { DiagnosticSink } from "../../generator/diagnostics/sink.js";
import { defaultLimits } from "../../generator/workbook/limits.js";
import { readCsvWorkbook } from "../../generator/workbook/read-csv.js";
import { readWorkbook } from "../../generator/workbook/read-workbook.js";
import type { Sheet } from "../../generator/workbook/sheet.js";

async function bytesOf(workbook: ExcelJS.Workbook): Promise<Uint8Array> {
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

async function read(bytes: Uint8Array, limits = defaultLimits) {
  const sink = new DiagnosticSink();
  const workbook = await readWorkbook({ file: "book.xlsx", bytes }, sink, limits);
  return { workbook, problems: sink.diagnostics.map(({ code, at }) => `${code} ${at?.file}`) };
}

describe("a cell", () => {
  let sheet: Sheet;
  let hidden: readonly boolean[] = [];
  let problems: readonly string[] = [];

  beforeAll(async () => {
    const workbook = new ExcelJS.Workbook();
    const page = workbook.addWorksheet("頁");
    page.getCell("A1").value = 1;
    page.getCell("A1").numFmt = "00";
    page.getCell("A2").value = 101;
    page.getCell("A2").numFmt = "0000";
    page.getCell("A3").value = new Date(Date.UTC(2026, 0, 5));
    page.getCell("A3").numFmt = 'yyyy"年"m"月"d"日"';
    page.getCell("A4").value = 1234567.5;
    page.getCell("A4").numFmt = "#,##0.00";
    page.getCell("A5").value = 0.1 + 0.2;
    page.getCell("B1").value = {
      richText: [{ text: "残す" }, { text: "消す", font: { strike: true } }],
    };
    page.getCell("B2").value = { formula: "A1+1", result: 2 };
    page.getCell("B3").value = { formula: "NOW()" } as ExcelJS.CellFormulaValue;
    page.getCell("B4").value = { text: "案内", hyperlink: "https://example.jp/" };
    page.getCell("B5").value = "赤";
    page.getCell("B5").font = { color: { argb: "FFFF0000" } };
    page.getCell("B5").note = "要確認";
    page.mergeCells("C1:D2");
    page.getCell("C1").value = "結合";
    page.getRow(4).hidden = true;
    page.getColumn(2).hidden = true;
    workbook.addWorksheet("裏").state = "hidden";
    const result = await read(await bytesOf(workbook));
    const first = result.workbook?.sheets[0];
    if (first === undefined) throw new Error("not read");
    sheet = first;
    hidden = result.workbook?.sheets.map((each) => each.hidden) ?? [];
    problems = result.problems;
  });

  it.each([
    ["A1", "01", 1],
    ["A2", "0101", 101],
    ["A3", "2026年1月5日", "2026-01-05"],
    ["A4", "1,234,567.50", 1234567.5],
    ["A5", "0.3", 0.1 + 0.2],
    ["B1", "残す消す", "残す消す"],
    ["B2", "2", 2],
    ["B3", "", null],
    ["B4", "案内", "案内"],
    ["D2", "結合", "結合"],
  ])("%s shows %j", (address, text, value) => {
    const row = Number(address.slice(1));
    const cell = sheet.cell(row, address.charCodeAt(0) - 64);
    expect({ text: cell?.text, value: cell?.value }).toEqual({ text, value });
  });

  it("keeps formulas, looks, comments, merges and what is hidden", () => {
    expect(sheet.cell(2, 2)?.formula).toBe("A1+1");
    expect(sheet.cell(1, 2)?.runs).toEqual([
      { text: "残す", strike: false, color: null },
      { text: "消す", strike: true, color: null },
    ]);
    expect(sheet.cell(5, 2)?.runs).toEqual([{ text: "赤", strike: false, color: "FFFF0000" }]);
    expect(sheet.cell(5, 2)?.comment).toBe("要確認");
    expect(sheet.merges).toEqual([{ top: 1, left: 3, bottom: 2, right: 4 }]);
    expect([sheet.cell(1, 3)?.mergedInto, sheet.cell(2, 4)?.mergedInto]).toEqual([null, "C1"]);
    expect([sheet.hiddenRows.has(4), sheet.hiddenColumns.has(2)]).toEqual([true, true]);
    expect(hidden).toEqual([false, true]);
    expect(problems).toEqual(["workbook-formula-without-value book.xlsx"]);
  });
});

describe("a file that is no workbook is named as what it is:", () => {
  const ole = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
  const encrypted = Uint8Array.from([...ole, ...Buffer.from("EncryptedPackage", "utf16le")]);

  it.each([
    ["text", strToU8("項目ID,項目名\n"), "workbook-not-xlsx"],
    ["nothing", new Uint8Array(), "workbook-not-xlsx"],
    ["PDF", strToU8("%PDF-1.7 ..."), "workbook-not-xlsx"],
    ["an old xls", Uint8Array.from([...ole, 0, 0, 0]), "workbook-not-xlsx"],
    ["a web page", strToU8("<html><table>"), "workbook-not-xlsx"],
    ["another archive", zipSync({ "a.txt": strToU8("a") }), "workbook-not-xlsx"],
    ["a file with a password", encrypted, "workbook-encrypted"],
  ])("%s", async (_, bytes, code) => {
    expect(await read(bytes)).toEqual({ workbook: null, problems: [`${code} book.xlsx`] });
  });

  it("a workbook that is cut off", async () => {
    const workbook = new ExcelJS.Workbook();
    workbook.addWorksheet("a");
    const bytes = await bytesOf(workbook);
    expect((await read(bytes.subarray(0, bytes.length - 40))).problems).toEqual([
      "workbook-truncated book.xlsx",
    ]);
  });

  it("a workbook whose parts are broken", async () => {
    const bytes = zipSync({
      "[Content_Types].xml": strToU8("<"),
      "xl/workbook.xml": strToU8("<nonsense"),
    });
    const { workbook, problems } = await read(bytes);
    expect(workbook).toBeNull();
    expect(problems[0]).toBe("workbook-malformed-xml book.xlsx");
  });
});

describe("a workbook over a limit is not inflated:", () => {
  const zeros = zipSync({
    "[Content_Types].xml": strToU8(""),
    "xl/media/a.bin": new Uint8Array(8e6),
  });

  it.each([
    ["its size", { fileSize: 100 }, "workbook-too-large"],
    ["the number of its parts", { entries: 1 }, "workbook-too-many-entries"],
    ["the size of its parts", { inflatedSize: 1e6 }, "workbook-inflates-too-much"],
    ["how much a part shrank", {}, "workbook-suspicious-ratio"],
  ])("%s", async (_, limit, code) => {
    const { workbook, problems } = await read(zeros, { ...defaultLimits, ...limit });
    expect(workbook).toBeNull();
    expect(problems).toContain(`${code} book.xlsx`);
  });
});

describe("CSV exports", () => {
  const shiftJis = Uint8Array.from([0x8d, 0x80, 0x96, 0xda, 0x2c, 0x31, 0x0d, 0x0a]); // 項目,1

  it("are sheets, in the order of their numbers, in UTF-8 or Windows-31J, with commas or tabs", () => {
    const sink = new DiagnosticSink();
    const workbook = readCsvWorkbook(
      "book",
      [
        { file: "book/10_後.csv", bytes: shiftJis },
        { file: "book/2_先.tsv", bytes: strToU8('\ufeff名\t値\n\na\t"b\nc"\n') },
      ],
      sink,
    );
    expect(workbook.sheets.map(({ name }) => name)).toEqual(["先", "後"]);
    expect(workbook.sheets[0]?.cell(3, 2)?.text).toBe("b\nc");
    expect(workbook.sheets[1]?.cell(1, 1)?.text).toBe("項目");
    expect(sink.diagnostics).toEqual([]);
  });

  it("that are no text or not well-formed are reported", () => {
    const sink = new DiagnosticSink();
    readCsvWorkbook(
      "book",
      [
        { file: "book/a.csv", bytes: Uint8Array.from([0x82, 0xff, 0xfe]) },
        { file: "book/b.csv", bytes: strToU8('"open\n') },
      ],
      sink,
    );
    expect(sink.diagnostics.map(({ code, at }) => `${code} ${at?.file}`)).toEqual([
      "workbook-invalid-bytes book/a.csv",
      "workbook-malformed-csv book/b.csv",
    ]);
  });
});
