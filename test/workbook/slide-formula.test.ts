import { expect, it } from "vitest";
import { slideFormula } from "../../generator/workbook/slide-formula.js";

it.each([
  ["A1+$A1+A$1+$A$1", "B3+$A3+B$1+$A$1"],
  ["SUM(A1:B2)", "SUM(B3:C4)"],
  ["シート!A1&'A1 表'!A1", "シート!B3&'A1 表'!B3"],
  ['"A1"&"it""s A1"&A1', '"A1"&"it""s A1"&B3'],
  ["LOG10(A1)+売上A1+A1B+_A1", "LOG10(B3)+売上A1+A1B+_A1"],
  ["表[[#This Row],[A1]]+A1", "表[[#This Row],[A1]]+B3"],
  ["XFD1+A1048576", "#REF!+#REF!"],
  ["a1", "B3"],
])("%s two rows down and a column to the right is %s", (formula, moved) => {
  expect(slideFormula(formula, 2, 1)).toBe(moved);
});

it("takes linear time for what is never closed: the square of these would outlast the test", () => {
  for (const part of ["[", "'", '"', "$", "A1["]) {
    const open = part.repeat(1_000_000);
    expect(slideFormula(open, 0, 0).length).toBe(open.length);
  }
});
