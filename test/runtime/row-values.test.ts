import { describe, expect, it } from "vitest";
import { decimalDigits, isSeparated } from "../../templates/runtime/check-digit.js";
import {
  allDifferent,
  type ComparedAs,
  isNumbered,
  isOrdered,
  noOverlap,
} from "../../templates/runtime/row-values.js";

describe("values of several rows", () => {
  it.each<[readonly string[], ComparedAs, boolean]>([
    [["A", "B", "", ""], "text", true],
    [["A", "B", "A"], "text", false],
    [["1", "01"], "text", true],
    [["1", "01"], "number", false],
    [["20260401", "20260401"], "date", false],
    [["20260400", "20260400"], "date", true],
    [["99999999", "99999999"], "date", true],
    [["202604", "202604"], "date", false],
  ])("%j are all different as %s: %s", (values, as, expected) => {
    expect(allDifferent(values, as)).toBe(expected);
  });

  it.each<[readonly string[], ComparedAs, "<" | "<=" | ">", boolean]>([
    [["1", "", "2", "10"], "number", "<", true],
    [["1", "1"], "number", "<", false],
    [["1", "1"], "number", "<=", true],
    [["10", "9"], "text", "<=", true],
    [["20260401", "20250401"], "date", ">", true],
    [["20260000", "20260401"], "date", "<", true],
    // What is between the first and the last says nothing, and they are the wrong way round.
    [["20260401", "99999999", "20250401"], "date", "<=", false],
  ])("%j stand in order as %s by %s: %s", (values, as, relation, expected) => {
    expect(isOrdered(values, as, relation)).toBe(expected);
  });

  it("are the numbers of their rows", () => {
    expect(isNumbered(["1", "2", "", "4"])).toBe(true);
    expect(isNumbered(["1", "3"])).toBe(false);
  });

  it.each<[readonly (readonly [string, string])[], boolean]>([
    [
      [
        ["20260101", "20260131"],
        ["20260201", "20260228"],
      ],
      true,
    ],
    [
      [
        ["20260101", "20260131"],
        ["20260131", "20260228"],
      ],
      false,
    ],
    [
      [
        ["202601", "202604"],
        ["202604", "202606"],
      ],
      true,
    ],
    [
      [
        ["202601", "202604"],
        ["202603", "202606"],
      ],
      false,
    ],
    [
      [
        ["20260101", ""],
        ["20260101", ""],
      ],
      true,
    ],
  ])("%j have no day in common: %s", (periods, expected) => {
    const [from, to] = [periods.map(([first]) => first), periods.map(([, last]) => last)];
    expect(noOverlap(from, to)).toBe(expected);
  });
});

describe("a text", () => {
  it.each([
    ["YAMADA HANAKO", true],
    ["YAMADA", false],
    ["YAMADA  HANAKO", false],
    [" YAMADA HANAKO", false],
    ["YAMADA ", false],
  ])("%j has parts with one space between them: %s", (text, expected) => {
    expect(isSeparated(text, " ")).toBe(expected);
  });

  it.each([
    ["12", 0],
    ["12.5", 1],
    ["0.250", 3],
  ])("%s has %i digits behind the point", (text, expected) => {
    expect(decimalDigits(text)).toBe(expected);
  });
});
