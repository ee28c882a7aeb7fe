import { expect, it } from "vitest";
import { productOf } from "../../generator/workbook/formula/product-of.js";

it.each([
  ["=128*3", 384],
  ["128*3", 384],
  ["１２８ × ３", 384],
  ["2*3*4", 24],
  ["128", null],
  ["128*", null],
  ["A1*3", null],
  ["9999999*9999999*9999999", null],
  ["", null],
])("%j is the length %j", (text, length) => {
  expect(productOf(text)).toBe(length);
});
