import ExcelJS from "exceljs";
import { hostileTexts } from "../../hostile/hostile-texts.js";
import type { Random } from "../random.js";

type Mutation = (workbook: ExcelJS.Workbook, random: Random) => void;

/** Changes what the cells of a workbook hold. Returns what it did and the bytes. */
export async function mutateCells(
  bytes: Uint8Array,
  random: Random,
): Promise<[what: string, bytes: Uint8Array]> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes.slice().buffer as ArrayBuffer);
  const what: string[] = [];
  for (let left = 1 + random.below(5); left > 0; left--) {
    const name = random.pick(Object.keys(mutations));
    try {
      mutations[name]?.(workbook, random);
      what.push(name);
    } catch (error) {
      // The library merges no cells twice and gives no two sheets one name.
      what.push(`${name} (${error instanceof Error ? error.message : error})`);
    }
  }
  return [what.join(", "), new Uint8Array(await workbook.xlsx.writeBuffer())];
}

/** Texts that a workbook can hold: XML has no control characters and no halves of pairs. */
const texts = hostileTexts.filter((text) => !/[\p{Cs}\0]/u.test(text));

const words: readonly string[] = [
  "項目ID",
  "項番",
  "◎",
  "☆",
  "必須",
  "同上",
  "〃",
  "1：男\n2：女",
  "01～99",
  "=128*3",
  "９９９",
  "1e9",
  "-1",
  "9".repeat(30),
  "「性別」が「男」の場合は必須。",
  "「「「「",
  "」".repeat(500),
  `${"「a」が「b」かつ".repeat(200)}の場合は必須。`,
  `${"（".repeat(300)}`,
  "S901",
  "S*",
  "*",
  "{0}{1}{2}{999}",
  "{",
  "※ ◎：必須",
  "\n\n\n",
  "　　　",
  "a".repeat(5000),
  "漢".repeat(32767),
];

const formulas: readonly string[] = [
  "ROW()-6",
  "A1",
  "A5+1",
  "128*3",
  '"E"&TEXT(B3,"0000")',
  "SUM(A1:XFD1048576)",
  "NOW()",
  "表紙!A1",
  "'[other.xlsx]表'!A1",
  "((((((((((1",
  "VLOOKUP(A5,A1:H60,2,FALSE)",
  'REPT("a",32767)',
  "1/0",
  "",
];

const formats: readonly string[] = [
  "00",
  "0000",
  "General",
  "@",
  "yyyy/mm/dd",
  "[$-411]ggge年m月d日",
  ";;;",
  "#,##0.00_);[Red](#,##0.00)",
  '"x"0"y"',
  "0".repeat(200),
  "?/?",
  "0.00E+00",
  "[<10]0;[>5]00",
  '"',
];

const mutations: Readonly<Record<string, Mutation>> = {
  "hostile text": onCell((cell, random) => {
    cell.value = random.pick(texts);
  }),
  "word of a spec": onCell((cell, random) => {
    cell.value = random.pick(words);
  }),
  "text with more": onCell((cell, random) => {
    cell.value = `${cell.text}${random.pick([" ", "　", "\n", "※1", "（注）", ",", "0"])}`;
  }),
  number: onCell((cell, random) => {
    cell.value = random.pick([0, 1, -1, 1.5, 1e21, 1e300, 5e-324, 0.1 + 0.2, 2 ** 53, 45000]);
    cell.numFmt = random.pick(formats);
  }),
  date: onCell((cell, random) => {
    cell.value = new Date(random.pick([0, 1.7e12, -6e13, 8.64e15, 1e14]));
    cell.numFmt = random.pick(formats);
  }),
  formula: onCell((cell, random) => {
    const formula = random.pick(formulas);
    cell.value = (
      random.chance(0.5) ? { formula } : { formula, result: random.pick([1, "a", true, ""]) }
    ) as ExcelJS.CellFormulaValue;
  }),
  error: onCell((cell, random) => {
    cell.value = { error: random.pick(["#N/A", "#REF!", "#VALUE!", "#DIV/0!"] as const) };
  }),
  "truth value": onCell((cell, random) => {
    cell.value = random.chance(0.5);
  }),
  blank: onCell((cell) => {
    cell.value = null;
  }),
  "rich text": onCell((cell, random) => {
    const strike = random.chance(0.5);
    cell.value = {
      richText: [{ text: cell.text || "a" }, { text: random.pick(texts) || "b", font: { strike } }],
    };
  }),
  hyperlink: onCell((cell) => {
    cell.value = { text: cell.text || "a", hyperlink: "https://example.jp/" };
  }),
  comment: onCell((cell, random) => {
    cell.note = random.pick(texts) || "a";
  }),
  strike: onCell((cell) => {
    cell.font = { ...cell.font, strike: true, color: { argb: "FFFF0000" } };
  }),
  "copy of another cell": onSheet((sheet, random) => {
    cellOf(sheet, random).value = cellOf(sheet, random).value;
  }),
  "swap two rows": onSheet((sheet, random) => {
    const [a, b] = [rowOf(sheet, random), rowOf(sheet, random)];
    const [first, second] = [a.values, b.values];
    a.values = second;
    b.values = first;
  }),
  "swap two columns": onSheet((sheet, random) => {
    const [a, b] = [1 + random.below(sheet.columnCount), 1 + random.below(sheet.columnCount)];
    for (let row = 1; row <= sheet.rowCount; row++) {
      const [first, second] = [sheet.getCell(row, a), sheet.getCell(row, b)];
      [first.value, second.value] = [second.value, first.value];
    }
  }),
  "blank row": onSheet((sheet, random) => {
    rowOf(sheet, random).values = [];
  }),
  "blank column": onSheet((sheet, random) => {
    const column = 1 + random.below(sheet.columnCount);
    for (let row = 1; row <= sheet.rowCount; row++) sheet.getCell(row, column).value = null;
  }),
  "row twice": onSheet((sheet, random) => {
    sheet.addRow(rowOf(sheet, random).values);
  }),
  "text far away": onSheet((sheet, random) => {
    sheet.getCell(random.pick([1000, 60000]), random.pick([1, 30, 300])).value = random.pick(words);
  }),
  merge: onSheet((sheet, random) => {
    const [row, column] = [1 + random.below(sheet.rowCount), 1 + random.below(sheet.columnCount)];
    const bottom = row + random.below(random.pick([2, 4, 30]));
    sheet.mergeCells(row, column, bottom, column + random.below(4));
  }),
  "hide things": onSheet((sheet, random) => {
    rowOf(sheet, random).hidden = true;
    sheet.getColumn(1 + random.below(sheet.columnCount)).hidden = true;
    if (random.chance(0.3)) sheet.state = random.pick(["hidden", "veryHidden"]);
  }),
  "rename a sheet": onSheet((sheet, random) => {
    sheet.name = random.pick([
      `${sheet.name} `,
      `${sheet.name}(旧)`,
      "__proto__",
      "Sheet1",
      "表紙2",
    ]);
  }),
  "remove a sheet": (workbook, random) => {
    if (workbook.worksheets.length > 1)
      workbook.removeWorksheet(random.pick(workbook.worksheets).id);
  },
  "empty sheet": (workbook, random) => {
    workbook.addWorksheet(`空${random.below(1e6)}`);
  },
};

function onSheet(edit: (sheet: ExcelJS.Worksheet, random: Random) => void): Mutation {
  return (workbook, random) => {
    const filled = workbook.worksheets.filter((sheet) => sheet.rowCount > 0);
    if (filled.length > 0) edit(random.pick(filled), random);
  };
}

function onCell(edit: (cell: ExcelJS.Cell, random: Random) => void): Mutation {
  return onSheet((sheet, random) => edit(cellOf(sheet, random), random));
}

function rowOf(sheet: ExcelJS.Worksheet, random: Random): ExcelJS.Row {
  return sheet.getRow(1 + random.below(sheet.rowCount));
}

function cellOf(sheet: ExcelJS.Worksheet, random: Random): ExcelJS.Cell {
  return rowOf(sheet, random).getCell(1 + random.below(sheet.columnCount));
}
