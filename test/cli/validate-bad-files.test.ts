import {
  appendFileSync,
  closeSync,
  mkdirSync,
  openSync,
  rmSync,
  writeFileSync,
  writeSync,
} from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { guard, longestCell, mostColumns } from "../../generator/commands/validate/guard.js";
import { runCli } from "../support/run-cli.js";
import { smallPackage, validateText } from "../support/small-package.js";
import { smallConfig } from "../support/small-spec.js";

const line = "20260401,1,山田\r\n";

let folder = "";
beforeAll(() => {
  folder = smallPackage(smallConfig);
});
afterAll(() => rmSync(folder, { recursive: true }));

const check = (content: string | Uint8Array, ...words: readonly string[]) =>
  validateText(folder, content, words);

describe("a file that is no CSV", () => {
  it.each<[string, string | Uint8Array, string]>([
    ["empty", "", "validate-file-empty"],
    ["only a byte order mark", "\ufeff", "validate-file-empty"],
    ["only line ends", "\r\n\r\n", "validate-file-empty"],
    ["a workbook with another name", "PK\u0003\u0004\u0014", "validate-file-workbook"],
    ["UTF-16 with its mark", Buffer.from(`\ufeff${line}`, "utf16le"), "validate-file-utf16"],
    ["UTF-16 without", Buffer.from(line, "utf16le"), "validate-file-utf16"],
    ["NUL bytes", new Uint8Array(1000), "validate-file-binary"],
  ])("that is %s has one problem", (_, content, code) => {
    const { code: exit, out, err } = check(content);
    expect({ exit, out }).toEqual({ exit: 1, out: "a.csv: not checked\n" });
    expect(err).toContain(`error ${code}  a.csv`);
    expect(err).toContain("error 1, warning 0, info 0");
  });

  it("that is a folder, or missing, is a mistake of the command line", () => {
    mkdirSync(join(folder, "dir.csv"));
    const { code, err } = runCli(folder, ["validate", "dir.csv", "none.csv"]);
    expect(code).toBe(2);
    expect(err).toContain("error validate-file-folder  dir.csv");
    expect(err).toContain("error validate-file-unreadable  none.csv");
  });

  it("that has only a header has no records", () => {
    const { code, err } = check("申請日,性別,氏名\r\n", "--header");
    expect(code).toBe(1);
    expect(err).toContain("validate-file-empty");
  });
});

describe("a damaged file", () => {
  it("has issues where single characters are wrong", () => {
    const { code, out } = check(`${line}2026\u00000401,1,山田\r\n20260402,1,"山田`);
    expect(code).toBe(1);
    expect(out).toMatch(/^a\.csv:2:5 +2 +- +- +csv +- +error /m);
    expect(out).toContain("(nul-character, character 5 of the line)");
    expect(out).toContain("(unclosed-quote, ");
    expect(out).toContain("3 records, 2 with errors");
  });

  it("has an issue with the place of bytes that are no text", () => {
    const bytes = Buffer.concat([Buffer.from(line), Buffer.from([0xff]), Buffer.from(line)]);
    const { code, out } = check(bytes, "--layout", "申請");
    expect(code).toBe(1);
    expect(out).toMatch(/^a\.csv:2 +2 .* encoding +- +error +.*byte 19: ff/m);
  });

  it("is not read on where a quote is never closed", () => {
    const { code, out, err } = check(`${line}20260402,1,"${line.repeat(70_000)}`);
    expect(code).toBe(1);
    expect(out).toBe(
      "a.csv: 申請 [by content]: not checked to its end: 0 records, 0 with errors, 0 with warnings\n",
    );
    expect(err).toContain("A cell that begins on line 2 has more than 1048576 bytes");
  });

  it("may have a million columns", () => {
    const { code, err } = check("1,".repeat(1_000_000));
    expect(code).toBe(1);
    expect(err).toContain("The record that begins on line 1 has more than 20000 columns");
  });

  it("may have a cell of 100 MB, which does not get into memory", () => {
    const file = openSync(join(folder, "a.csv"), "w");
    writeSync(file, "20260401,1,");
    const part = Buffer.alloc(1024 * 1024, "a");
    for (let count = 0; count < 100; count++) writeSync(file, part);
    closeSync(file);
    // The heap that is allowed is smaller than the cell.
    const { code, err } = runCli(folder, ["validate", "a.csv"], {
      NODE_OPTIONS: "--max-old-space-size=64",
    });
    expect(code).toBe(1);
    expect(err).toContain("A cell that begins on line 1 has more than 1048576 bytes");
    rmSync(join(folder, "a.csv"));
  });
});

describe("a file that is too large to be kept", () => {
  const long = `20260401,1,${"山".repeat(20)}\r\n`;
  const records = 16 * 1024 * 16;

  it("is checked to its end in little memory, but for what needs all records at once", () => {
    writeFileSync(join(folder, "a.csv"), long.repeat(records));
    appendFileSync(join(folder, "a.csv"), "20260402,2,\r\n");
    const { code, out, err } = runCli(folder, ["validate", "a.csv"], {
      NODE_OPTIONS: "--max-old-space-size=48",
    });
    rmSync(join(folder, "a.csv"));
    expect({ code, err }).toEqual({ code: 1, err: "" });
    expect(out).toContain(`a.csv:${records + 1}  ${records + 1}  3       氏名`);
    expect(out).toContain(`${records + 1} records, 1 with errors`);
    expect(out).toContain(
      `undetermined R3: needs a file of at most 16 MiB (${records + 1} records)`,
    );
  });
});

describe("the guard of long cells and wide records", () => {
  async function* pieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
  }
  async function pass(text: string, size: number): Promise<string> {
    const parts: Uint8Array[] = [];
    for await (const part of guard(pieces(Buffer.from(text), size))) parts.push(part);
    return Buffer.concat(parts).toString();
  }

  const long = "x".repeat(longestCell + 1);
  const wide = ",".repeat(mostColumns);

  it.each([1, 2, 3, 7, 1024])(
    "passes everything else through, in pieces of %i bytes",
    async (size) => {
      const text = `\ufeff"a,""b",c\r\n"${","}",d"e"\n"x\r\ny"\r${"1,".repeat(100)}`;
      expect(await pass(text, size)).toBe(text);
    },
  );

  it.each<[string, string, string, number]>([
    ["a plain cell", `a\r\nb,${long}`, "validate-cell-too-long", 2],
    ["a quoted cell", `a\nb\n"${"x,\n".repeat(longestCell / 2)}`, "validate-cell-too-long", 3],
    [
      "a cell in quotes after a mark",
      `\ufeff"${"x,\n".repeat(longestCell / 2)}`,
      "validate-cell-too-long",
      1,
    ],
    ["doubled quotes", `"""\n${"x,\n".repeat(longestCell / 2)}`, "validate-cell-too-long", 1],
    ["columns", `a\rb\r\n${wide}`, "validate-row-too-wide", 3],
  ])("refuses %s, wherever the pieces end", async (_, text, code, at) => {
    for (const size of [65_521, 1024 * 1024]) {
      await expect(pass(text, size)).rejects.toMatchObject({ code, args: { line: at } });
    }
  });

  it("takes quotes inside a plain cell, and after a closed one, as they are", async () => {
    const text = `a"b\n"c"d"\n${"e,f\n".repeat(longestCell / 2)}`;
    expect(await pass(text, 1_000_003)).toBe(text);
  });
});
