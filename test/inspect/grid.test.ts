import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { defaultProfile } from "../../generator/profile/default-profile.js";
import { makeLexicon } from "../../generator/profile/lexicon.js";
import { layOut } from "../../generator/inspect/html/grid.js";
import { inspectSheet } from "../../generator/inspect/inspect-sheet.js";
import type { SheetInspection } from "../../generator/inspect/inspection.js";
import { addressOf } from "../../generator/workbook/address.js";
import { drawSheet, readWith, type SheetOptions } from "../support/sheets.js";

const lexicon = makeLexicon(defaultProfile);

function inspected(drawing: string, options: SheetOptions = {}): SheetInspection {
  const [reading] = readWith({}, drawSheet(drawing, options)).readings;
  if (reading === undefined) throw new Error("nothing was read");
  return inspectSheet(reading, lexicon);
}

/** Rows as text: the number, and the cells with their sizes where they are merged. */
function drawn(sheet: SheetInspection, limits?: Parameters<typeof layOut>[1]): readonly string[] {
  return layOut(sheet, limits).rows.map(({ from, to, cells }) => {
    const texts = cells.map(({ cell, colspan, rowspan }) => {
      const size = colspan * rowspan > 1 ? `${colspan}x${rowspan}` : "";
      return (cell?.text ?? ".") + size;
    });
    return `${from}${to > from ? `-${to}` : ""}: ${texts.join(" ")}`;
  });
}

describe("the grid of a sheet", () => {
  it("leaves out empty columns, and tells runs of empty rows in one", () => {
    const sheet = inspected("a |  | b\n\n c\n\n\n\n d");
    expect(layOut(sheet).columns).toEqual([1, 3]);
    expect(drawn(sheet)).toEqual(["1: a b", "2: . .", "3: c .", "4-6: . .", "7: d ."]);
  });

  it("merges over the rows and columns that are shown", () => {
    const merges = ["A1:C2", "D1:D7", "A4:B4"];
    const sheet = inspected("a |  |  | b\n\n c | d | e\n f | | g\n\n\n\n h", { merges });
    expect(layOut(sheet).columns).toEqual([1, 2, 3, 4]);
    expect(drawn(sheet)).toEqual([
      "1: a3x2 b1x5",
      "2: ",
      "3: c d e",
      "4: f2x1 g",
      "5-7: . . .",
      "8: h . . .",
    ]);
  });

  it("says how many rows and columns it does not show", () => {
    const sheet = inspected("a | b | c\n d | e | f\n\n\n\n g");
    const limits = { rows: 2, columns: 1 };
    expect(drawn(sheet, limits as Parameters<typeof layOut>[1])).toEqual(["1: a", "2: d"]);
    const left = layOut(sheet, limits as Parameters<typeof layOut>[1]);
    expect(left).toMatchObject({ rowsLeft: 1, columnsLeft: 2 });
  });

  it("takes room for what is filled only, however large the sheet is", () => {
    const plain = inspected("a | b");
    const [first] = plain.cells;
    if (first === undefined) throw new Error("no cell");
    const far = { ...first, cell: "XFD1048576", row: 1_048_576, column: 16_384 };
    const grid = layOut({ ...plain, cells: [...plain.cells, far], merges: ["A1:XFD1048576"] });
    expect(grid.rows.map(({ from, to }) => [from, to])).toEqual([
      [1, 1],
      [2, 1_048_575],
      [1_048_576, 1_048_576],
    ]);
    expect(grid.columns).toEqual([1, 2, 16_384]);
  });

  it("fills each place exactly once, whatever is merged, also where merges overlap", () => {
    const side = fc.integer({ min: 1, max: 6 });
    const range = fc.tuple(side, side, side, side);
    fc.assert(
      fc.property(fc.array(fc.tuple(side, side)), fc.array(range), (filled, ranges) => {
        const cells = [
          ...new Map(filled.map(([row, column]) => [addressOf(row, column), [row, column]])),
        ];
        const sheet: SheetInspection = {
          ...inspected("a"),
          cells: cells.map(([cell, [row = 0, column = 0]]) => {
            return { cell, row, column, text: cell, fate: { status: "note", as: "cover" } };
          }),
          merges: ranges.map(([top, left, height, width]) => {
            return `${addressOf(top, left)}:${addressOf(top + height - 1, left + width - 1)}`;
          }),
        };
        const { rows, columns } = layOut(sheet);
        const area = rows.flatMap((row) =>
          row.cells.map(({ colspan, rowspan }) => colspan * rowspan),
        );
        expect(area.reduce((sum, size) => sum + size, 0)).toBe(rows.length * columns.length);
        const shown = rows.flatMap((row) => row.cells.flatMap(({ cell }) => cell?.cell ?? []));
        expect([...shown].sort()).toEqual(cells.map(([cell]) => cell).sort());
      }),
    );
  });
});
