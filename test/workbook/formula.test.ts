import ExcelJS from "exceljs";
import { describe, expect, it } from "vitest";
import { DiagnosticSink } from "../../generator/diagnostics/sink.js";
import { readWorkbook } from "../../generator/workbook/read-workbook.js";
import { calculateSheets, type Contents, resultOf } from "./formula-sheet.js";

const list: Contents = {
  A1: "コード",
  B1: "名称",
  A2: "01",
  B2: "男",
  A3: "02",
  B3: "女",
  A4: 3,
  B4: "その他",
  C2: 10,
  C3: 20.5,
  C4: true,
  D1: "#N/A",
  F2: "2026-01-05",
  F3: "12:30:00",
};

describe("a formula is calculated:", () => {
  it.each<[formula: string, value: string | number | boolean]>([
    ["1+2*3", 7],
    ["-2^2", 4],
    ["2^3^2", 64],
    ["(1+2)*3%", 0.09],
    ["10-4-3", 3],
    ["128*3", 384],
    ["0.1+0.2=0.3", true],
    ['"E"&TEXT(4,"0000")', "E0004"],
    ['"E"&TEXT(A3,"0000")', "E0002"],
    ['TEXT(1234.5,"#,##0.00")', "1,234.50"],
    ['1/4&"b"', "0.25b"],
    ['TRUE&""', "TRUE"],
    ["ROW()-6", 3],
    ["COLUMN()", 26],
    ["ROW(C5)", 5],
    ["A4+1", 4],
    ["A2+1", 2],
    ["$A$4&表!B4", "3その他"],
    ['"a""b"', 'a"b'],
    ["E1", 0],
    ['E1&"x"', "x"],
    ['E1=""', true],
    ["E1=0", true],
    ['"a"="A"', true],
    ['"1"=1', false],
    ['"z"<TRUE', true],
    ['IF(E1="","空","有")', "空"],
    ['IF(A4>2,"大")', "大"],
    ['IF(A4>9,"大")', false],
    ['CONCATENATE(A2,"-",B2)', "01-男"],
    ['TEXTJOIN("/",TRUE,B2:B4)', "男/女/その他"],
    ["SUM(C1:C4,1)", 31.5],
    ["SUM(C:C)", 30.5],
    ["MAX(C2:C4)", 20.5],
    ["MIN(C2:C4)", 10],
    ["COUNTA(A1:B4)", 8],
    ["COUNT(A1:C4)", 3],
    ['COUNTIF(A:A,"02")', 1],
    ['LEN("全角ab")', 4],
    ['LEFT("abc",2)&RIGHT("abc")&MID("abc",2,5)', "abcbc"],
    ['TRIM("  a   b ")', "a b"],
    ["INDEX(B1:B4,3)", "女"],
    ["INDEX(A1:C4,2,3)", 10],
    ['MATCH("02",A1:A4,0)', 3],
    ['VLOOKUP("02",A1:B4,2,FALSE)', "女"],
    ["VLOOKUP(3,$A$1:$B$4,2,0)", "その他"],
    ['INDEX(B1:B4,MATCH("01",A1:A4,0))', "男"],
    ['IFERROR(VLOOKUP("9",A1:B4,2,0),"-")', "-"],
    ["ROUND(1.005,2)", 1.01],
    ["ROUND(-2.5,0)", -3],
    ["INT(-1.5)", -2],
    ["MOD(-3,2)", 1],
    ['SUBSTITUTE("a-b-c","-","$&")', "a$&b$&c"],
    ["_xlfn.CONCAT(A2:B2)", "01男"],
    ["AND(C2>1,OR(FALSE,C4))", true],
    ["1\n+ 1", 2],
  ])("=%s is %j", (formula, value) => {
    expect(resultOf(formula, list)).toBe(value);
  });

  it.each([
    ["1/0", "#DIV/0!"],
    ['"a"+1', "#VALUE!"],
    ["D1", "#N/A"],
    ["SUM(D1:D2)", "#N/A"],
    ["#REF!+1", "#REF!"],
    ["IF(D1,1,2)", "#N/A"],
    ['VLOOKUP("9",A1:B4,2,0)', "#N/A"],
    ['VLOOKUP("01",A1:B4,3,0)', "#REF!"],
    ["0^0", "#NUM!"],
    ["10^400", "#NUM!"],
    ['REPT("a",40000)', "#VALUE!"],
  ])("=%s is the error value %s", (formula, value) => {
    expect(resultOf(formula, list)).toBe(value);
  });
});

it.each([
  "NOW()",
  "TODAY()",
  "RAND()",
  'INDIRECT("A1")',
  "OFFSET(A1,1,0)",
  "[1]表!A1",
  "'C:\\[b.xlsx]表'!A1",
  "他!A1",
  "表:裏!A1",
  "名前",
  "表1[列]",
  "SUM({1,2})",
  "A1:A4",
  "A1:A4+1",
  "VLOOKUP(3,A1:B4,2)",
  "PHONETIC(A1)",
  'TEXT(1,"yyyy/m/d")',
  '"2026/1/5"+1',
  '"あ"<"い"',
  '1E+20&""',
  'LEFT("𠮷",1)',
  "F2+1",
  'F3&""',
  "1+",
  "(1",
  "",
  `${"(".repeat(65)}1${")".repeat(65)}`,
])("what may depend on more than the cells stays without a value: =%s", (formula) => {
  const { sheets, problems } = calculateSheets({ 表: { ...list, A9: `=${formula}` } });
  expect(sheets[0]?.cell(9, 1)?.value).toBeNull();
  expect(problems).toEqual([`workbook-formula-without-value 表!A9 ${formula}`]);
});

describe("formulas that lead to formulas", () => {
  it("are calculated in any order, over sheets, however long the chain", () => {
    const chain = Object.fromEntries(
      Array.from({ length: 3000 }, (_, index) => [`A${index + 1}`, `=A${index + 2}+1`]),
    );
    const { sheets, problems } = calculateSheets({
      一: { ...chain, A3001: "='二 枚目'!B2" },
      "二 枚目": { B2: "=128*3" },
    });
    expect(sheets[0]?.cell(1, 1)?.value).toBe(3384);
    expect(problems).toEqual(["workbook-formulas-computed 一!A1 3002"]);
  });

  it("stay without a value where they lead in a circle, or to something unknown", () => {
    const { sheets, problems, withoutValue } = calculateSheets({
      表: { A1: "=B1+1", B1: "=C1", C1: "=B1", D1: "=NOW()", E1: "=D1&A9", F1: "=IF(TRUE,1,D1)" },
    });
    expect(sheets[0]?.row(1).map(({ value }) => value)).toEqual([null, null, null, null, null, 1]);
    expect(withoutValue).toBe(5);
    expect(problems).toEqual([
      "workbook-formulas-computed 表!F1 1",
      "workbook-formula-without-value 表!A1 B1+1",
    ]);
  });
});

it("a number is shown under the number format, but not guessed at as a date", () => {
  const cells = { 表: { A1: "=1+1" } };
  expect(calculateSheets(cells, "0000").sheets[0]?.cell(1, 1)?.text).toBe("0002");
  expect(calculateSheets(cells, "yyyy/mm/dd").sheets[0]?.cell(1, 1)?.value).toBeNull();
});

it("a workbook that was written without calculating shows what a program would show", async () => {
  const workbook = new ExcelJS.Workbook();
  const page = workbook.addWorksheet("頁");
  const put = (address: string, formula: string, result?: number) => {
    page.getCell(address).value = {
      formula,
      ...(result !== undefined && { result }),
    } as ExcelJS.CellFormulaValue;
  };
  put("A1", "ROW()");
  put("A2", "A1+1");
  page.getCell("A2").numFmt = "000";
  page.getCell("A2").font = { strike: true };
  put("A3", "A1+1", 7);
  put("A4", 'A3&"件"');
  page.mergeCells("A4:B4");
  page.getCell("C4").value = { formula: 'IF(B4="","空白","")' } as ExcelJS.CellFormulaValue;
  const sink = new DiagnosticSink();
  const bytes = new Uint8Array(await workbook.xlsx.writeBuffer());
  const read = await readWorkbook({ file: "book.xlsx", bytes }, sink);
  const sheet = read?.sheets[0];
  const shown = [1, 2, 3, 4].map((row) => [
    sheet?.cell(row, 1)?.text,
    sheet?.cell(row, 1)?.computed,
  ]);
  expect(shown).toEqual([
    ["1", true],
    ["002", true],
    ["7", undefined],
    ["7件", true],
  ]);
  expect(sheet?.cell(2, 1)?.runs).toEqual([{ text: "002", strike: true, color: null }]);
  // The covered cell shows the merge, and is blank to formulas.
  expect([sheet?.cell(4, 2)?.text, sheet?.cell(4, 3)?.text]).toEqual(["7件", "空白"]);
  expect(sink.diagnostics.map(({ code, at, args }) => [code, at?.cell, args])).toEqual([
    ["workbook-formulas-computed", "A1", { count: 4 }],
  ]);
});
