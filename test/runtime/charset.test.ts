import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { primitiveCharsets } from "../../generator/spec/charset-parts.js";
import type { Charset } from "../../generator/spec/model.js";
import { defineCharsets } from "../../templates/runtime/charset.js";
import { belongs } from "../support/characters.js";

function define(parts: Omit<Charset, "id" | "label">): Charset {
  return { id: "set", label: "文字種", ...parts };
}

const part = fc.constantFrom(...primitiveCharsets, "U+2500..U+257F", "U+D700..U+2A6DF", "U+9AD9");
const chars = fc.string({ unit: fc.constantFrom(..."髙①〜～ｱAＡ𠮷é \u3000"), maxLength: 4 });
const charset = fc
  .record({
    include: fc.array(part, { maxLength: 4 }),
    exclude: fc.array(part, { maxLength: 2 }),
    add: chars,
    remove: chars,
  })
  .map((parts) => define(parts as Omit<Charset, "id" | "label">));

describe("a character set", () => {
  it.each(primitiveCharsets)("has exactly the characters of %s", (primitive) => {
    const set = define({ include: [primitive], add: "", remove: "" });
    const table = defineCharsets([set]);
    const differing = Array.from({ length: 0x10000 }, (_, unit) =>
      String.fromCharCode(unit),
    ).filter((char) => table.admits(0, char) !== belongs(char, set));
    expect(differing).toEqual([]);
  });

  it.each([
    ["jisx0208-nonkanji", 524],
    ["jisx0208-level1", 2965],
    ["jisx0208-level2", 3390],
    ["nec-special", 83],
    ["nec-selected", 374],
    ["ibm-extension", 388],
    ["user-defined", 1880],
  ] as const)("of the part %s has %i characters", (primitive, count) => {
    const { table, bit } = defineCharsets([
      define({ include: [primitive], add: "", remove: "" }),
    ]).tableOf(0);
    expect(table.filter((entry) => (entry & bit) !== 0)).toHaveLength(count);
  });

  it("is what is included without what is excluded, and what is added without what is removed", () => {
    const text = fc.string({
      unit: fc.constantFrom(
        ..."髙①〜～─ｱAＡ𠮷é \u3000",
        "\ud800",
        "\udc00",
        "葛\u{e0100}",
        "\ue000",
      ),
      maxLength: 5,
    });
    fc.assert(
      fc.property(fc.array(charset, { minLength: 1, maxLength: 20 }), text, (sets, given) => {
        const table = defineCharsets(sets);
        expect(sets.map((_, set) => table.admits(set, given))).toEqual(
          sets.map((set) => belongs(given, set)),
        );
      }),
    );
  });

  it("names all characters that do not belong, with their places", () => {
    const table = defineCharsets([define({ include: ["digit"], add: "", remove: "0" })]);
    const found = table.offenders(0, "1𠮷20\ud800");
    expect(found.map(({ char, index, position }) => [char, index, position])).toEqual([
      ["𠮷", 1, 2],
      ["0", 4, 4],
      ["\ud800", 5, 5],
    ]);
    expect(table.firstOffender(0, "1𠮷20\ud800")).toEqual(found[0]);
  });

  it("never marks a surrogate, lone or paired, in its table", () => {
    const sets = [
      define({ include: ["any", "U+0000..U+10FFFF"], add: "𠮷\ud800\udc00", remove: "" }),
      define({ include: [], add: "\ud800", remove: "" }),
    ];
    const table = defineCharsets(sets);
    for (const set of [0, 1]) {
      const { table: units, bit } = table.tableOf(set);
      expect(units.subarray(0xd800, 0xe000).some((entry) => (entry & bit) !== 0)).toBe(false);
      expect(table.admits(set, "\ud800")).toBe(false);
    }
    expect(table.admits(0, "𠮷")).toBe(true);
  });

  it("has a table and a bit of its own beside 16 and more others", () => {
    const table = defineCharsets(
      [..."0123456789ABCDEFGHIJ"].map((add) => define({ include: [], add, remove: "" })),
    );
    const marked = [..."0123456789ABCDEFGHIJ"].map((char, set) => {
      const { table: units, bit } = table.tableOf(set);
      return ((units[char.charCodeAt(0)] ?? 0) & bit) !== 0;
    });
    expect(marked).not.toContain(false);
    expect(table.admits(19, "I")).toBe(false);
    expect(() => table.tableOf(20)).toThrow(RangeError);
  });
});
