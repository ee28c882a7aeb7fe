import { readdirSync, readFileSync } from "node:fs";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { addAccounts } from "../../generator/inspect/account.js";
import { inspectBooks } from "../../generator/inspect/inspect-books.js";
import { unknownWords } from "../../generator/inspect/vocabulary.js";

const folder = new URL("../../input-specs/sample/3.0/", import.meta.url);
const books = readdirSync(folder).map((name) => ({
  kind: "workbook" as const,
  name,
  file: { file: name, bytes: readFileSync(new URL(encodeURIComponent(name), folder)) },
}));

/** The number of cells with a value in the XML of a workbook, which nothing of the program has read. */
function countCells(bytes: Uint8Array): number {
  const sheets = Object.entries(unzipSync(bytes)).filter(([name]) =>
    /^xl\/worksheets\/[^/]+\.xml$/.test(name),
  );
  return sheets.reduce((sum, [, xml]) => sum + strFromU8(xml).split(/<v>(?!<\/v>)/).length - 1, 0);
}

describe("the account of the sample's cells", async () => {
  const { inspection, diagnostics } = await inspectBooks({ books });

  it("has every cell of every book once", () => {
    const counted = books.map(({ name, file }) => [name, countCells(file.bytes)]);
    const accounted = inspection.books.map(({ file, account }) => [file, account.cells]);
    expect(accounted).toEqual(counted.sort());
    expect(inspection.account.cells).toBeGreaterThan(50_000);
  });

  it("adds up for every sheet, every book and all of them", () => {
    const sheets = inspection.books.flatMap((book) => book.sheets);
    for (const { account, cells } of [...sheets]) {
      const { used, notes, ignored } = account;
      expect(used + notes + ignored).toBe(account.cells);
      expect(account.cells).toBe(cells.length);
    }
    for (const book of inspection.books) {
      expect(book.account).toEqual(addAccounts(book.sheets.map(({ account }) => account)));
    }
    expect(inspection.account).toEqual(addAccounts(sheets.map(({ account }) => account)));
  });

  it("leaves nothing unrecognised", () => {
    expect(inspection.account).toMatchObject({ ignored: 0, unrecognised: 0 });
    expect(unknownWords(inspection)).toEqual([]);
    expect(diagnostics).toEqual([]);
  });

  it("is the same in whatever order the books are given", async () => {
    const reversed = await inspectBooks({ books: [...books].reverse() });
    expect(reversed.inspection).toEqual(inspection);
  });
});
