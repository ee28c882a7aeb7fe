import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { encode } from "../../templates/runtime/encoding.js";
import { byteLength, lengthIn } from "../../templates/runtime/text-length.js";
import { validate } from "../../templates/runtime/validate.js";
import { type ColumnFacts, layoutOf } from "../support/runtime-layout.js";

describe("the length of a text", () => {
  it.each([
    ["高", 1, 1, 2, 3],
    ["𠮷", 2, 1, 2, 4],
    ["葛\u{e0100}", 3, 2, 4, 7],
    ["か\u3099", 2, 2, 4, 6],
    ["ｶﾞ", 2, 2, 2, 6],
    ["ガ", 1, 1, 2, 3],
    ["é", 1, 1, 2, 2],
    ["\ud842", 1, 1, 2, 3],
    ["", 0, 0, 0, 0],
  ])(
    "%j: %i UTF-16 units, %i characters, %i bytes of Windows-31J, %i of UTF-8",
    (text, units, characters, windows, utf8) => {
      expect([
        lengthIn("utf16", text, "utf-8"),
        lengthIn("character", text, "utf-8"),
        lengthIn("byte", text, "windows-31j"),
        lengthIn("byte", text, "utf-8"),
      ]).toEqual([units, characters, windows, utf8]);
    },
  );

  it("in bytes is what the platform's encoder writes, and ours where Windows-31J has every character", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 8 }), (text) => {
        expect(byteLength(text, "utf-8")).toBe(new TextEncoder().encode(text).length);
      }),
    );
    const known = fc.string({ unit: fc.constantFrom(..."Aｶﾞ高髙①～ \u3000\\") });
    fc.assert(
      fc.property(known, (text) => {
        const { bytes, errors } = encode(text, "windows-31j", { bom: false });
        expect([byteLength(text, "windows-31j"), errors]).toEqual([bytes.length, []]);
      }),
    );
  });
});

describe("an issue with the length of a cell", () => {
  function textsOf(column: ColumnFacts, text: string, encoding: "utf-8" | "windows-31j" = "utf-8") {
    const { issues } = validate(layoutOf({ a: column }, { encoding }), [text]);
    return issues.map((issue) => `${issue.message} ${issue.text("en")}`);
  }

  it.each([
    [
      { max: 2 },
      "𠮷田町",
      "項目aは2文字以内でなければなりません（入力は3文字）。 項目a must have at most 2 characters, not 3.",
    ],
    [
      { max: 7, min: 7 },
      "123",
      "項目aは7文字でなければなりません（入力は3文字）。 項目a must have exactly 7 characters, not 3.",
    ],
    [
      { max: 9, min: 8 },
      "123",
      "項目aは8～9文字でなければなりません（入力は3文字）。 項目a must have 8 to 9 characters, not 3.",
    ],
    [
      { max: 3, unit: "b" },
      "𠮷",
      "項目aは3バイト以内でなければなりません（入力は4バイト、UTF-8）。 項目a must have at most 3 bytes in UTF-8, not 4.",
    ],
    [
      { kind: "v", max: 3, decimals: 1 },
      "-1234",
      "項目aは3桁以内でなければなりません（入力は4桁）。 項目a must have at most 3 digits, not 4.",
    ],
  ] as const)("says what is counted: %j", (column, text, expected) => {
    expect(textsOf(column, text)).toEqual([expected]);
  });

  it("says which encoding bytes are counted in", () => {
    expect(textsOf({ max: 2, unit: "b" }, "高A", "windows-31j")).toEqual([
      "項目aは2バイト以内でなければなりません（入力は3バイト、Windows-31J）。 項目a must have at most 2 bytes in Windows-31J, not 3.",
    ]);
  });

  it("counts UTF-16 units where the spec does", () => {
    expect(textsOf({ max: 2, unit: "u" }, "𠮷田")).toEqual([
      "項目aは2文字（UTF-16単位）以内でなければなりません（入力は3文字（UTF-16単位））。 項目a must have at most 2 UTF-16 units, not 3.",
    ]);
  });

  it("does not arise where the text just fits", () => {
    expect(textsOf({ max: 2 }, "𠮷田")).toEqual([]);
    expect(textsOf({ max: 4, unit: "b" }, "𠮷")).toEqual([]);
    expect(textsOf({ max: 3, unit: "u" }, "𠮷田")).toEqual([]);
    expect(textsOf({ max: 2, unit: "b" }, "ｶﾞ", "windows-31j")).toEqual([]);
  });
});
