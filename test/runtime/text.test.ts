import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  isCorporateNumber,
  isEmail,
  isMyNumber,
  isResidenceCardNumber,
} from "../../templates/runtime/check-digit.js";
import { defineCharsets } from "../../templates/runtime/charset.js";
import { formatCsv } from "../../templates/runtime/csv.js";
import { decodeStrictly, encode } from "../../templates/runtime/encoding.js";
import { unpack } from "../../templates/runtime/pack.js";
import { parseCsv } from "../support/parse-csv.js";

const cell = fc.string({ unit: fc.constantFrom(...'aあ,"\r\n 𠮷\\\t1'), maxLength: 6 });
const table = fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { maxLength: 4 });

describe("CSV", () => {
  it.each(["minimal", "all"] as const)(
    "that was written with %s quotes reads back as it was",
    (quoting) => {
      fc.assert(
        fc.property(table, fc.constantFrom("\r\n", "\n"), (rows, newline) => {
          const { text, errors } = formatCsv(rows, { quoting, newline });
          const { records, problems } = parseCsv(text);
          expect({ errors, problems }).toEqual({ errors: [], problems: [] });
          expect(records.map(({ cells }) => cells)).toEqual(rows);
          expect(parse(text, { relax_column_count: true, record_delimiter: newline })).toEqual(
            rows,
          );
        }),
      );
    },
  );

  it("is read whatever it is, without an exception", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'a",\r\n\0') }), (text) => {
        const { records } = parseCsv(text);
        expect(records.every(({ cells }) => cells.length > 0)).toBe(true);
      }),
    );
  });

  it.each([
    ['a"b,c\r\n', [['a"b', "c"]], ["quote-in-unquoted-cell 1:2"]],
    ['"a"b,c\n', [["ab", "c"]], ["text-after-quote 1:4"]],
    ['x\n"a\n', [["x"], ["a\n"]], ["unclosed-quote 3:1"]],
    ["a\r\rb", [["a"], [""], ["b"]], ["empty-line 2:1"]],
    ["a\0,b", [["a\0", "b"]], ["nul-character 1:2"]],
    [
      '"a\r\nb",c\r\nd,e',
      [
        ["a\r\nb", "c"],
        ["d", "e"],
      ],
      [],
    ],
  ])("%j says what is wrong and where", (text, cells, expected) => {
    const { records, problems } = parseCsv(text);
    expect(records.map((record) => record.cells)).toEqual(cells);
    expect(problems).toEqual(expected);
  });

  it("counts the physical line on which each record starts", () => {
    expect(parseCsv('a\r\n"b\r\nc"\r\nd').records.map(({ line }) => line)).toEqual([1, 2, 4]);
  });

  it("without quotes refuses cells that need them", () => {
    const { errors } = formatCsv([["a", "b,c"]], { quoting: "none", newline: "\n" });
    expect(errors).toEqual([{ kind: "needs-quoting", row: 0, column: 1 }]);
  });
});

describe("encodings", () => {
  it("give back what they were given", () => {
    const text = "髙橋﨑、ｱｲｳ∵￢Ⅲ①～－∥ABC\\~";
    for (const encoding of ["utf-8", "windows-31j"] as const) {
      const { bytes, errors } = encode(text, encoding, { bom: false });
      expect(errors).toEqual([]);
      expect(decodeStrictly(bytes, encoding)).toEqual({ text, errors: [] });
    }
  });

  it("choose the codes that Windows chooses where a character has several", () => {
    const codes = (char: string) => [...encode(char, "windows-31j", { bom: false }).bytes];
    expect(codes("髙")).toEqual([0xfb, 0xfc]);
    expect(codes("∵")).toEqual([0x81, 0xe6]);
    expect(codes("￢")).toEqual([0x81, 0xca]);
    expect(codes("Ⅰ")).toEqual([0x87, 0x54]);
  });

  it.each(["圳", "é", "𠮷", "〜", "−", "\ud800"])(
    "never substitute: %j has no code in Windows-31J",
    (char) => {
      const { errors } = encode(`a${char}`, "windows-31j", { bom: false });
      expect(errors).toEqual([{ index: 1, char, codePoint: char.codePointAt(0) }]);
    },
  );

  it("report every invalid byte with its offset", () => {
    const { text, errors } = decodeStrictly(
      Uint8Array.of(0x61, 0xff, 0xe3, 0x81, 0x82, 0xe3, 0x81),
      "utf-8",
    );
    expect(text).toBe("a\ufffdあ\ufffd\ufffd");
    expect(errors.map(({ offset }) => offset)).toEqual([1, 5, 6]);
    expect(
      decodeStrictly(Uint8Array.of(0x82, 0xa0, 0x80, 0x82), "windows-31j").errors.map(
        ({ offset }) => offset,
      ),
    ).toEqual([2, 3]);
  });
});

describe("character sets", () => {
  const sets = defineCharsets([
    { id: "digits", label: "半角数字", include: ["digit"], add: "", remove: "" },
    {
      id: "full",
      label: "全角",
      include: ["jisx0208-nonkanji", "jisx0208-level1", "jisx0208-level2"],
      add: "",
      remove: "",
    },
    {
      id: "extended",
      label: "拡張",
      include: ["ibm-extension", "nec-special"],
      add: "𠮷",
      remove: "①",
    },
    { id: "any", label: "制限なし", include: ["any"], add: "", remove: "" },
  ]);
  const members = (text: string) =>
    ["digits", "full", "extended", "any"]
      .filter((id) => sets.admits(sets.indexOf(id), text))
      .join(" ");

  it.each([
    ["0123", "digits any"],
    ["０", "full any"],
    ["阮邉邊葛", "full any"],
    ["鄧德裵髙﨑濵栁黑", "extended any"],
    ["圳赵吕é", "any"],
    ["𠮷", "extended any"],
    ["①", "any"],
    ["Ⅲ", "extended any"],
    ["\u3000", "full any"],
    ["ｱ", "any"],
    ["葛\u{e0100}", "any"],
    ["\ud800", ""],
    ["\u0000", ""],
    ["\ue000", ""],
    ["\uffff", ""],
  ])("%j belongs to: %s", (text, expected) => {
    expect(members(text)).toBe(expected);
  });

  it("name the first character that does not belong", () => {
    expect(sets.firstOffender(sets.indexOf("full"), "東𠮷京")).toEqual({
      index: 1,
      position: 2,
      char: "𠮷",
      codePoint: 0x20bb7,
    });
    expect(sets.firstOffender(sets.indexOf("full"), "東京")).toBeNull();
  });
});

describe("numbers with a form", () => {
  it.each([
    [isCorporateNumber, "7000012050002", true],
    [isCorporateNumber, "5000012060001", false],
    [isCorporateNumber, "700001205000", false],
    [isMyNumber, "123456789018", true],
    [isMyNumber, "123456789012", false],
    [isResidenceCardNumber, "AB12345678CD", true],
    [isResidenceCardNumber, "ab12345678CD", false],
    [isEmail, "a.b@example.co.jp", true],
    [isEmail, "a@b@example.jp", false],
    [isEmail, "a@example", false],
    [isEmail, "ａ@example.jp", false],
  ])("%o of %s is %s", (test, text, expected) => {
    expect(test(text)).toBe(expected);
  });
});

it("packed tables come apart as they were put together", () => {
  expect(unpack("a\tb\\tc\nd\\\\n\\n\te")).toEqual([
    ["a", "b\tc"],
    ["d\\n\n", "e"],
  ]);
});
