import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { impliedNumber, pointed, withoutPoint } from "../../templates/runtime/implied-decimals.js";
import { impliedText, parseImplied } from "../../templates/runtime/item-kind.js";

describe("a number whose point is not on the wire", () => {
  it.each([
    ["1250", 2, 12.5],
    ["0001250", 2, 12.5],
    ["5", 2, 0.05],
    ["-105", 1, -10.5],
    ["00", 2, 0],
    ["12", 0, 12],
    ["123456789012345", 3, 123456789012.345],
  ])("is read: %s with %i digits after the point", (text, decimals, number) => {
    expect(parseImplied(text, decimals)).toBe(number);
    expect(impliedNumber(text, decimals)).toBe(number);
  });

  it.each(["", "12.5", "1,250", "１２", "-", "+5", "12345678901234567890"])(
    "is not read from %j",
    (text) => expect(parseImplied(text, 2)).toBeNull(),
  );

  it.each([
    [12.5, 2, "1250"],
    [0.07, 2, "07"],
    [-0.5, 1, "-5"],
    [0, 2, "00"],
    [1.005, 3, "1005"],
    [300, 0, "300"],
  ])("is written: %d with %i digits after the point", (number, decimals, text) => {
    expect(impliedText(number, decimals)).toBe(text);
  });

  it("keeps its point where it has more digits than the item, rather than be rounded", () => {
    expect(withoutPoint(12.345, 2)).toBeNull();
    expect(impliedText(12.345, 2)).toBe("12.345");
    expect(() => impliedText(Number.NaN, 2)).toThrow(RangeError);
    expect(() => impliedText(1e21, 2)).toThrow(RangeError);
  });

  it("comes back from the wire as it went, to the last digit", () => {
    const digits = fc.stringMatching(/^(?:[1-9][0-9]{0,14}|0)$/);
    fc.assert(
      fc.property(
        digits,
        fc.integer({ min: 0, max: 8 }),
        fc.boolean(),
        (plain, decimals, minus) => {
          const padded = plain.padStart(Math.max(decimals, 1), "0");
          const text = minus && plain !== "0" ? `-${padded}` : padded;
          const number = parseImplied(text, decimals);
          expect(number).toBe(Number(`${text}e-${decimals}`));
          expect(impliedText(number ?? 0, decimals)).toBe(text);
        },
      ),
    );
  });

  it("has the digits of the wire and one point", () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^-?[0-9]{1,20}$/),
        fc.integer({ min: 1, max: 6 }),
        (text, at) => {
          const [whole = "", rest = ""] = pointed(text, at).split(".");
          expect(rest).toHaveLength(at);
          expect(BigInt(whole.replace("-", "") + rest)).toBe(BigInt(text.replace("-", "")));
        },
      ),
    );
  });
});
