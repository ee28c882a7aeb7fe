import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { strToU8, zipSync } from "fflate";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { loadConfig } from "../../generator/config/load-config.js";
import { readBooks } from "../../generator/config/read-inputs.js";
import { DiagnosticSink } from "../../generator/diagnostics/sink.js";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "inputs-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(files: Readonly<Record<string, string | Uint8Array>>): void {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
}

/** The books that the inputs match, as `kind name: files`, and the codes of the problems. */
function read(...inputs: readonly string[]) {
  write({
    "specgen.yaml": `specgen: 1\nrevision: "1"\noutput: out\ninputs: ${JSON.stringify(inputs)}\n`,
  });
  const sink = new DiagnosticSink();
  const config = loadConfig(join(folder, "specgen.yaml"), folder, sink);
  if (config === null) throw new Error("no configuration");
  const books = readBooks(config, sink).map((book) => {
    const files = book.kind === "workbook" ? [book.file] : book.files;
    return `${book.kind} ${book.name}: ${files.map(({ file }) => file).join(" ")}`;
  });
  const problems = sink.diagnostics.map(({ code, args }) => `${code} ${args["entry"] ?? ""}`);
  return { books, problems };
}

describe("CSV files as inputs", () => {
  it("are the sheets of one book where one pattern matches several", () => {
    write({ "書出/1_a.csv": "a", "書出/2_b.tsv": "b", "書出/book.xlsx": "x" });
    expect(read("書出/*").books).toEqual([
      "exports 書出: 書出/1_a.csv 書出/2_b.tsv",
      "workbook 書出/book.xlsx: 書出/book.xlsx",
    ]);
  });

  it("are a book of one sheet where they are named one by one", () => {
    write({ "a.csv": "a", "in/b.csv": "b" });
    expect(read("a.csv", "in/b.csv", "in/*.csv").books).toEqual([
      "exports a.csv: a.csv",
      "exports in/b.csv: in/b.csv",
    ]);
  });

  it("are a book without a name of its own beside the configuration", () => {
    write({ "a.csv": "a", "b.csv": "b" });
    expect(read("*.csv").books).toEqual(["exports .: a.csv b.csv"]);
  });
});

describe("an archive of CSV files as an input", () => {
  it("is one book like a folder of them, with what is no CSV reported", () => {
    const archive = zipSync({
      "仕様/1_表紙.csv": strToU8("a"),
      "仕様/2_項目.tsv": [strToU8("b"), { level: 0 }],
      "仕様/説明.pdf": strToU8("%PDF"),
      "__MACOSX/仕様/._1_表紙.csv": strToU8("x"),
    });
    write({ "exports.zip": archive });
    expect(read("exports.zip")).toEqual({
      books: ["exports exports.zip: exports.zip/仕様/1_表紙.csv exports.zip/仕様/2_項目.tsv"],
      problems: [
        'exports-ignored-entry "仕様/説明.pdf"',
        'exports-ignored-entry "__MACOSX/仕様/._1_表紙.csv"',
      ],
    });
  });

  it("is a workbook to be refused where it has no CSV file, or is a workbook", () => {
    write({
      "a.zip": zipSync({ "book.xlsx": strToU8("x") }),
      "b.zip": zipSync({ "[Content_Types].xml": strToU8("x"), "a.csv": strToU8("x") }),
    });
    expect(read("*.zip")).toEqual({
      books: ["workbook a.zip: a.zip", "workbook b.zip: b.zip"],
      problems: [],
    });
  });
});
