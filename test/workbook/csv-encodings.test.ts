import { describe, expect, it } from "vitest";
import { DiagnosticSink } from "../../generator/diagnostics/sink.js";
import { readCsvWorkbook } from "../../generator/workbook/read-csv.js";

function read(file: string, bytes: Uint8Array) {
  const sink = new DiagnosticSink();
  const [sheet] = readCsvWorkbook("book", [{ file, bytes }], sink).sheets;
  const rows = Array.from({ length: sheet?.rowCount ?? 0 }, (_, row) =>
    (sheet?.row(row + 1) ?? []).map(({ text }) => text),
  );
  return { rows, problems: sink.diagnostics.map(({ code }) => code) };
}

const text = "項目,名\r\n1,2\r\n";
const utf16 = Buffer.from(`\ufeff${text}`, "utf16le");

describe("the encoding of a CSV file is told by its bytes:", () => {
  it.each<[string, Uint8Array]>([
    ["UTF-8", Buffer.from(text)],
    ["UTF-8 with a mark", Buffer.from(`\ufeff${text}`)],
    ["UTF-16, little end first", utf16],
    ["UTF-16, big end first", Buffer.from(utf16).swap16()],
    [
      "Windows-31J",
      Buffer.concat([
        Buffer.from([0x8d, 0x80, 0x96, 0xda, 0x2c, 0x96, 0xbc]),
        Buffer.from("\r\n1,2\r\n"),
      ]),
    ],
  ])("%s", (_, bytes) => {
    expect(read("a.csv", bytes)).toEqual({
      rows: [
        ["項目", "名"],
        ["1", "2"],
      ],
      problems: [],
    });
  });

  it.each<[string, Uint8Array]>([
    ["UTF-16 that ends in the middle of a character", utf16.subarray(0, utf16.length - 1)],
    ["UTF-8 with a mark and other bytes", Buffer.from([0xef, 0xbb, 0xbf, 0x82, 0xa0])],
    ["binary data", Buffer.from("a\0b,c")],
  ])("%s is none", (_, bytes) => {
    expect(read("a.csv", bytes)).toEqual({ rows: [], problems: ["workbook-invalid-bytes"] });
  });
});

describe("what stands between cells is told by the lines:", () => {
  it.each<[file: string, text: string, rows: string[][]]>([
    [
      "a.csv",
      "a\tb,1\nc\td\n",
      [
        ["a", "b,1"],
        ["c", "d"],
      ],
    ],
    ["a.csv", "表\na;b\nc;d,e\n", [["表"], ["a", "b"], ["c", "d,e"]]],
    [
      "a.tsv",
      "a,b\nc,d\n",
      [
        ["a", "b"],
        ["c", "d"],
      ],
    ],
    [
      "a.txt",
      "a\tb\n1,5\t2\n",
      [
        ["a", "b"],
        ["1,5", "2"],
      ],
    ],
    ["a.txt", "a,b\n", [["a", "b"]]],
    // A name is believed where only a few lines speak against it.
    ["a.tsv", "一\n二\n三, 四\n", [["一"], ["二"], ["三, 四"]]],
    [
      "a.csv",
      "a;b,c\nd;e,f\n",
      [
        ["a;b", "c"],
        ["d;e", "f"],
      ],
    ],
    // What is in quotes does not count.
    [
      "a.csv",
      '"a\tb\nc\td",e\n"f\tg",h\n',
      [
        ["a\tb\nc\td", "e"],
        ["f\tg", "h"],
      ],
    ],
  ])("%s %j", (file, content, rows) => {
    expect(read(file, Buffer.from(content))).toEqual({ rows, problems: [] });
  });
});
