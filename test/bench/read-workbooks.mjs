import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/*
 * Reads the workbooks of a folder in one of three ways and prints the seconds, from loading the reader on, the
 * cells, and the peak memory in MiB. Arguments: the way, the folder.
 */
const [, , way, folder] = process.argv;
const paths = readdirSync(folder)
  .filter((name) => name.endsWith(".xlsx"))
  .sort()
  .map((name) => join(folder, name));

const ways = {
  "this program": async () => {
    const { readWorkbook } = await import("../../dist/workbook/read-workbook.js");
    const { DiagnosticSink } = await import("../../dist/diagnostics/sink.js");
    let cells = 0;
    for (const file of paths) {
      const workbook = await readWorkbook(
        { file, bytes: readFileSync(file) },
        new DiagnosticSink(),
      );
      for (const sheet of workbook.sheets) {
        for (let row = 1; row <= sheet.rowCount; row++) cells += sheet.row(row).length;
      }
    }
    return cells;
  },
  "exceljs readFile": () => readWithExceljs((workbook, file) => workbook.xlsx.readFile(file)),
  "exceljs load": () => readWithExceljs((workbook, file) => workbook.xlsx.load(readFileSync(file))),
};

async function readWithExceljs(read) {
  const { default: exceljs } = await import("exceljs");
  let cells = 0;
  for (const file of paths) {
    const workbook = new exceljs.Workbook();
    await read(workbook, file);
    for (const sheet of workbook.worksheets) {
      sheet.eachRow((row) => row.eachCell(() => cells++));
    }
  }
  return cells;
}

const started = performance.now();
const cells = await ways[way]();
const seconds = (performance.now() - started) / 1000;
const memory = process.resourceUsage().maxRSS / 1024;
process.stdout.write(`${JSON.stringify({ seconds, cells, memory })}\n`);
