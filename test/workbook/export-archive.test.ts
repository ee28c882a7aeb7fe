import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { DiagnosticSink } from "../../generator/diagnostics/sink.js";
import { readExportArchive } from "../../generator/workbook/exports/read-export-archive.js";
import { defaultLimits, type WorkbookLimits } from "../../generator/workbook/limits.js";

function read(bytes: Uint8Array, limits: Partial<WorkbookLimits> = {}) {
  const sink = new DiagnosticSink();
  const files = readExportArchive({ file: "a.zip", bytes }, sink, { ...defaultLimits, ...limits });
  return {
    files: files?.map(({ file, bytes }) => `${file} ${new TextDecoder().decode(bytes)}`) ?? null,
    problems: sink.diagnostics.map(({ code, args }) => `${code} ${args["entry"] ?? ""}`.trim()),
  };
}

/** An archive with the bytes given as the name of its only file. */
function archiveNamed(name: readonly number[]): Uint8Array {
  const placeholder = "n".repeat(name.length);
  const archive = zipSync({ [placeholder]: strToU8("a") });
  const latin = Buffer.from(archive).toString("latin1");
  return Buffer.from(latin.replaceAll(placeholder, String.fromCharCode(...name)), "latin1");
}

const csv = [0x2e, 0x63, 0x73, 0x76];

describe("names in an archive", () => {
  it.each<[string, readonly number[]]>([
    ["Windows-31J, with the byte of a backslash in 表", [0x95, 0x5c, 0x8e, 0x86, ...csv]],
    ["UTF-8 without the flag", [...Buffer.from("表紙"), ...csv]],
    ["UTF-8 with combining marks", [...Buffer.from("表紙".normalize("NFD")), ...csv]],
  ])("are read in %s", (_, name) => {
    expect(read(archiveNamed(name))).toEqual({ files: ["a.zip/表紙.csv a"], problems: [] });
  });

  it("that are in neither are reported", () => {
    expect(read(archiveNamed([0x81, 0xff, 0x2e, ...csv])).problems).toEqual([
      'exports-name-bytes "\u0081ÿ..csv"',
    ]);
  });

  it.each(["../a.csv", "/a.csv", "C:/a.csv", "a\\b.csv", "x/../../a.csv", "x//a.csv", "a\nb.csv"])(
    "that lead out of it are refused: %j",
    (name) => {
      expect(read(zipSync({ [name]: strToU8("a") }))).toEqual({
        files: [],
        problems: [`exports-unsafe-name ${JSON.stringify(name)}`],
      });
    },
  );

  it("that are there twice are reported", () => {
    const twice = Buffer.from(zipSync({ "a.csv": strToU8("1"), "b.csv": strToU8("2") }));
    const bytes = Buffer.from(twice.toString("latin1").replaceAll("b.csv", "a.csv"), "latin1");
    expect(read(bytes)).toEqual({
      files: ["a.zip/a.csv 1"],
      problems: ['exports-duplicate-name "a.csv"'],
    });
  });
});

describe("an archive over a limit is not inflated:", () => {
  const zeros = zipSync({ "a.csv": new Uint8Array(8e6), "b.csv": strToU8("b") });

  it.each([
    ["its size", { fileSize: 100 }, "workbook-too-large"],
    ["the number of its files", { entries: 1 }, "workbook-too-many-entries"],
    ["the size of its files", { inflatedSize: 1e6 }, "workbook-inflates-too-much"],
    ["how much a file shrank", {}, 'workbook-suspicious-ratio "a.csv"'],
  ])("%s", (_, limits, problem) => {
    const { files, problems } = read(zeros, limits);
    expect(files).toBeNull();
    expect(problems).toContain(problem);
  });
});

describe("a file in an archive that is not what its header says is reported:", () => {
  const text = strToU8("項目,1\r\n".repeat(100));
  const archive = zipSync({ "a.csv": text });
  const central = archive.length - 22 - 46 - "a.csv".length;

  function changed(at: number, byte: number): Uint8Array {
    const copy = Uint8Array.from(archive);
    copy[at] = byte;
    return copy;
  }

  it.each([
    ["more data than declared", changed(central + 24, 10)],
    ["less data than declared", changed(central + 26, 1)],
    ["another checksum", changed(central + 16, (archive[central + 16] ?? 0) ^ 1)],
    ["another method", changed(central + 10, 9)],
    ["damaged data", changed(36, 0xff)],
    ["no header of its own", changed(0, 0x51)],
    ["data past the end", changed(central + 22, 1)],
  ])("%s", (_, bytes) => {
    expect(read(bytes)).toEqual({ files: [], problems: ['exports-damaged-entry "a.csv"'] });
  });

  it("a password", () => {
    expect(read(changed(central + 8, 1))).toEqual({
      files: null,
      problems: ["workbook-encrypted"],
    });
  });
});
