import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { calculateSheets, resultOf } from "./formula-sheet.js";

/** Arithmetic with its value, worked out beside the text. */
interface Sum {
  readonly text: string;
  readonly value: number;
}

const number: fc.Arbitrary<Sum> = fc
  .integer({ min: 0, max: 99 })
  .map((value) => ({ text: String(value), value }));

const { sum } = fc.letrec<{ sum: Sum }>((tie) => ({
  sum: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    number,
    tie("sum").map(({ text, value }) => ({ text: `-(${text})`, value: -value })),
    fc
      .tuple(tie("sum"), fc.constantFrom("+", "-", "*"), tie("sum"))
      .map(([left, operator, right]) => ({
        text: `(${left.text})${operator}(${right.text})`,
        value:
          operator === "+"
            ? left.value + right.value
            : operator === "-"
              ? left.value - right.value
              : left.value * right.value,
      })),
  ),
}));

describe("laws of formulas:", () => {
  it("arithmetic in brackets is what it is elsewhere", () => {
    fc.assert(
      fc.property(sum, ({ text, value }) => {
        expect(resultOf(text)).toBe(value + 0);
      }),
    );
  });

  it("without brackets, products come first and equals go from left to right", () => {
    const term = fc.tuple(fc.constantFrom("+", "-", "*"), fc.integer({ min: 0, max: 20 }));
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 20 }),
        fc.array(term, { maxLength: 8 }),
        (first, rest) => {
          const terms = [first];
          for (const [operator, of] of rest) {
            if (operator === "*") terms.push((terms.pop() ?? 1) * of);
            else terms.push(operator === "+" ? of : -of);
          }
          const expected = terms.reduce((total, each) => total + each, 0);
          expect(resultOf(first + rest.map((each) => each.join("")).join(""))).toBe(expected + 0);
        },
      ),
    );
  });

  it("a text in quotes is itself, whatever it holds", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", minLength: 1 }), (text) => {
        expect(resultOf(`"${text.replaceAll('"', '""')}"`)).toBe(text);
      }),
    );
  });
});

const token = fc.oneof(
  fc.constantFrom(..."()+-*/^&=<>%,:!$'\" {}[]#"),
  fc.constantFrom("A1", "B2", "$A$1", "A:A", "1:3", "A1:XFD1048576", "表!A1", "'表'!B2", "TRUE"),
  fc.constantFrom("IF(", "SUM(", "VLOOKUP(", "INDEX(", "TEXT(", "REPT(", "ROW(", "MID(", "ROUND("),
  fc.constantFrom("COUNTIF(", "MATCH(", "TEXTJOIN(", "SUBSTITUTE(", "CHOOSE(", "IFERROR(", "NOW("),
  fc.constantFrom("1", "0", "1E308", "99999999999999999999", '"a"', '""', "#N/A", "あ", "\u0000"),
  fc.string({ maxLength: 3 }),
);

const formula = fc.array(token, { maxLength: 30 }).map((tokens) => `=${tokens.join("")}`);

describe("any text as a formula", () => {
  it("gives a value or a report, and never an exception", () => {
    fc.assert(
      fc.property(fc.array(formula, { minLength: 1, maxLength: 4 }), (formulas) => {
        const cells = Object.fromEntries(formulas.map((text, index) => [`A${index + 1}`, text]));
        const { sheets, withoutValue } = calculateSheets({ 表: { ...cells, B2: "b", C3: 3 } });
        const computed = formulas.filter((_, index) => sheets[0]?.cell(index + 1, 1)?.computed);
        expect(computed.length + withoutValue).toBe(formulas.length);
      }),
      { numRuns: 1000 },
    );
  });

  const long = Array.from({ length: 2000 }, (_, index) => index + 1);
  it.each<[string, Readonly<Record<string, string>>]>([
    ["brackets without end", { A1: `=${"(".repeat(8000)}` }],
    ["brackets hidden by quotes", { A1: `='"'!A1+"${")".repeat(999)}"&${"(".repeat(4000)}1` }],
    ["signs without end", { A1: `=${"-".repeat(8000)}1` }],
    ["a long sum", { A1: `=1${"+1".repeat(4000)}` }],
    ["percents without end", { A1: `=1${"%".repeat(8000)}` }],
    ["calls in calls", { A1: `=${"IF(1,".repeat(60)}1${")".repeat(60)}` }],
    ["powers of powers", { A1: `=9${"^9".repeat(4000)}` }],
    [
      "texts that double",
      Object.fromEntries(long.map((row) => [`A${row}`, `=A${row + 1}&A${row + 1}`])),
    ],
    [
      "sums of all below",
      Object.fromEntries(long.map((row) => [`A${row}`, `=SUM(A${row + 1}:A9999)`])),
    ],
    [
      "sums of whole sheets",
      Object.fromEntries(long.map((row) => [`A${row}`, `=SUM(B1:XFD1048576)`])),
    ],
    [
      "everything needs everything",
      Object.fromEntries(long.map((row) => [`A${row}`, `=SUM(A:A)`])),
    ],
  ])("does not hang: %s", (_, cells) => {
    const started = performance.now();
    calculateSheets({ 表: { ...cells, A2001: "b", B9999: "b" } });
    expect(performance.now() - started).toBeLessThan(30_000);
  });
});
