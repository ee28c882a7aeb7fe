import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Condition, Expression, ItemRef } from "../../generator/rules/expression.js";
import {
  ExpressionSyntaxError,
  parseCondition,
  parseExpressions,
} from "../../generator/rules/written/parse.js";
import { printCondition, printExpressions } from "../../generator/rules/written/print.js";
import { arbitraryExpression } from "../support/arbitrary-expression.js";
import { groupKeys, hostileNames as names } from "../support/hostile-layout.js";

const item = (key: string, row?: number): ItemRef => ({
  kind: "item",
  key,
  ...(row === undefined ? {} : { row }),
});
const filled = (key: string): Condition => ({ kind: "filled", item: item(key) });
const holds = (condition: Condition): Expression => ({ assert: { kind: "holds", condition } });
const text = (value: string) => ({ kind: "text", value }) as const;
const number = (value: number) => ({ kind: "number", value }) as const;
const application = { kind: "context", name: "applicationDate" } as const;
const list = "親族 / 一覧";

function errorOf(written: string): ExpressionSyntaxError {
  try {
    parseExpressions(written, names);
  } catch (error) {
    if (error instanceof ExpressionSyntaxError) return error;
    throw error;
  }
  throw new Error(`understood: ${written}`);
}

describe("what is printed", () => {
  const expressions = fc.array(arbitraryExpression(names, groupKeys), {
    minLength: 1,
    maxLength: 3,
  });

  it("is read as what it was", () => {
    fc.assert(
      fc.property(expressions, (all) => {
        const printed = printExpressions(all, names);
        expect(parseExpressions(printed, names)).toEqual(all);
        expect(printExpressions(parseExpressions(printed, names), names)).toBe(printed);
      }),
      { numRuns: 2_000 },
    );
  });

  it("is one line an expression, whatever the names and texts hold", () => {
    fc.assert(
      fc.property(expressions, (all) => {
        const printed = printExpressions(all, names);
        expect(printed.split(/[\n\r\u2028\u2029]/)).toHaveLength(all.length);
        expect(printed.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Cs}\p{Bidi_Control}]/u);
      }),
    );
  });

  it.each(names.places.map(({ item: { key } }) => key))("names the item %j for it alone", (key) => {
    const condition = filled(key);
    expect(parseCondition(printCondition(condition, names), names)).toEqual(condition);
  });
});

describe("what is written by hand", () => {
  const cases: readonly (readonly [written: string, expected: Expression, printed?: string])[] = [
    [
      'when 「有無」 = "1" : required(「人数」, 「B」)',
      {
        when: { kind: "compare", as: "text", left: item("C"), operator: "=", right: text("1") },
        assert: { kind: "required", items: [item("F"), item("B")] },
      },
      'when 「有無」 = "1": required(「人数」, 「B」)',
    ],
    [
      "each 「親族/一覧」 when row-filled: required(「G」)",
      {
        eachRow: list,
        when: { kind: "row-filled", group: list },
        assert: { kind: "required", items: [item("G")] },
      },
      "each 「親族 / 一覧」 when row-filled: required(「一覧 / 氏名」)",
    ],
    [
      'filled(「勤務先 / 電話番号」) and (filled(item("A")) or not(empty(「B」)))',
      holds({
        kind: "and",
        of: [
          filled("勤務先 / 電話番号"),
          {
            kind: "or",
            of: [filled("A"), { kind: "not", of: { kind: "empty", item: item("B") } }],
          },
        ],
      }),
    ],
    [
      "filled(「C」) or filled(「D」) and filled(「E」)",
      holds({ kind: "or", of: [filled("C"), { kind: "and", of: [filled("D"), filled("E")] }] }),
      "filled(「有無」) or (filled(「開始日」) and filled(「終了日」))",
    ],
    [
      '「有無」 in ("1"、"0")',
      holds({ kind: "one-of", item: item("C"), values: ["1", "0"] }),
      '「有無」 in ("1", "0")',
    ],
    [
      "count（filled(「C」)；filled(「D」)）≧1",
      holds({ kind: "count", of: [filled("C"), filled("D")], operator: ">=", number: 1 }),
      "count(filled(「有無」); filled(「開始日」)) >= 1",
    ],
    [
      "「終了日」 <= 「開始日」 + 1 year - 30 days",
      holds({
        kind: "compare",
        as: "date",
        left: item("E"),
        operator: "<=",
        right: { kind: "shift", date: item("D"), years: 1, months: 0, days: -30 },
      }),
    ],
    [
      "2026-04-01 < application-date",
      holds({
        kind: "compare",
        as: "date",
        left: { kind: "date", value: "20260401" },
        operator: "<",
        right: application,
      }),
    ],
    [
      "(「人数」 + 「番号」) * 2 - 1 > 10",
      holds({
        kind: "compare",
        as: "number",
        left: {
          kind: "difference",
          of: [
            {
              kind: "product",
              of: [{ kind: "sum", of: [item("F"), item("H")] }, number(2)],
            },
            number(1),
          ],
        },
        operator: ">",
        right: number(10),
      }),
    ],
    [
      '「人数」 = "007" as text',
      holds({
        kind: "compare",
        as: "text",
        left: item("F"),
        operator: "=",
        right: text("007"),
      }),
    ],
    [
      "age(「開始日」, application-date) >= 16",
      holds({
        kind: "compare",
        as: "number",
        left: { kind: "age", birth: item("D"), at: application },
        operator: ">=",
        right: number(16),
      }),
    ],
    [
      "any-row(「親族 / 一覧」, 「番号」 = 1 and filled(「入社日」[2]))",
      holds({
        kind: "any-row",
        group: list,
        of: {
          kind: "and",
          of: [
            {
              kind: "compare",
              as: "number",
              left: item("H"),
              operator: "=",
              right: number(1),
            },
            { kind: "filled", item: item("I", 2) },
          ],
        },
      }),
    ],
    ['default(「有無」, "0")', { assert: { kind: "default", item: item("C"), value: "0" } }],
    [
      'filled(「back\\\\slash」) and 「B」 = "a\\"b\\u3042"',
      holds({
        kind: "and",
        of: [
          filled("N3"),
          { kind: "compare", as: "text", left: item("B"), operator: "=", right: text('a"bあ') },
        ],
      }),
      'filled(「back\\\\slash」) and 「B」 = "a\\"bあ"',
    ],
  ];

  const rows = cases.map(([written, expected, printed]) => ({
    written,
    expected,
    printed: printed ?? written,
  }));
  it.each(rows)("$written", ({ written, expected, printed }) => {
    const read = parseExpressions(written, names);
    expect(read).toEqual([expected]);
    expect(printExpressions(read, names)).toBe(printed);
  });

  it("may be several expressions, with semicolons or line breaks between them", () => {
    const written =
      "filled(「有無」);filled(「開始日」)\n  and filled(「終了日」)\n\nfilled(「人数」);\n";
    expect(parseExpressions(written, names)).toEqual([
      holds(filled("C")),
      holds({ kind: "and", of: [filled("D"), filled("E")] }),
      holds(filled("F")),
    ]);
  });
});

describe("what is written wrong", () => {
  it.each([
    ["", 0, "the text ends too early", "a word"],
    ["when filled(「有無」) required(「人数」)", 18, '"r" does not fit here', ":"],
    ["each 「親族 / 一覧」 : ", 17, "the text ends too early", "a word"],
    ["filled(「氏名」)", 7, "several items 「氏名」", "「一覧 / 氏名」"],
    ["filled(「人類」)", 7, "no item 「人類」", "「人数」"],
    ["filled(「勤務先 / 有無」)", 7, "no item 「勤務先 / 有無」", null],
    ["contiguous(「一覧」)", 11, "several groups 「一覧」", "「学歴 / 一覧」"],
    ["contiguous(「職歴」)", 11, "no group 「職歴」", "「一覧」"],
    ["filled(「有無」[2])", 7, "the item has no rows", null],
    ["filled(「番号」[0])", 7, "rows count from 1", null],
    ["requird(「有無」)", 0, "no function requird", "required"],
    ["filled(「有無」) and requird(「人数」)", 17, "requird is no condition", "filled"],
    ["「有無」 = fulled(「人数」)", 7, "fulled is no value", "length"],
    ["「有無」", 0, "a condition must stand here", "a condition"],
    ['filled("1")', 7, "an item must stand here", "an item"],
    ["filled(「有無」, 「人数」)", 0, "filled takes 1 argument, not 2", null],
    ["required()", 0, "an item is missing", "an item"],
    ["row-filled", 0, "row-filled with a group must stand here", "row-filled with a group"],
    ["「人数」 + 1 - 2 = 3", 11, "+ and - side by side need brackets", "("],
    ["「開始日」 < 2026-02-30", 8, "2026-02-30 is no date", "YYYY-MM-DD"],
    ['in-list(「有無」, "NO")', 14, "the spec has no such id", "UMU"],
    ["format(「有無」, fax)", 13, "no such form of a text", "email"],
    ["filled(「有無」", 11, "the text ends too early", ")"],
    ["filled(「有無)", 7, "「 is not closed", "」"],
    ['「有無」 = "1', 7, '" is not closed', '"'],
    ["count(filled(「有無」)) = 1 as text", 0, "a count is compared as a number", null],
    ['item("none") = "1"', 5, "no item has this key", null],
    ["constructor(「有無」)", 0, "no function constructor", "required"],
  ] as const)("%s", (written, offset, message, expected) => {
    const error = errorOf(written);
    expect({ offset: error.offset, message: error.message }).toEqual({ offset, message });
    if (expected !== null) expect(error.expected).toContain(expected);
  });
});

describe("texts that nobody would write", () => {
  it.each([
    ["10,000 brackets", "(".repeat(10_000), 100],
    ["10,000 negations", "not(".repeat(10_000), 403],
    ["100,000 characters", "filled(「有無」) and ".repeat(6_250), 50_000],
    ["a hundred brackets that are not closed", "(".repeat(100), 100],
    ["calls in calls that are not closed", "sum(1, ".repeat(100), 700],
    ["many names with no end", "「".repeat(50_000), 0],
    ["a path of many headings", `filled(「${"a/".repeat(20_000)}」)`, 7],
    ["many signs", "-".repeat(50_000), 0],
  ])("end with an error and in time: %s", (_, written, offset) => {
    const start = performance.now();
    expect(errorOf(written).offset).toBe(offset);
    expect(performance.now() - start).toBeLessThan(2_000);
  });

  it("are read where they are long and sound", () => {
    const written = Array.from({ length: 2_500 }, () => "filled(「有無」)").join(" and ");
    const [expression] = parseExpressions(written, names);
    expect(expression).toEqual(
      holds({ kind: "and", of: Array.from({ length: 2_500 }, () => filled("C")) }),
    );
  });
});
