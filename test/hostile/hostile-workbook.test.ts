import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type GenerateResult, generate } from "../../generator/pipeline/generate.js";
import { hostileBooks, texts } from "./hostile-books.js";

/** Runs in a process of its own: everything the package exports is imported and used. */
const exercise = `
const before = JSON.stringify(Object.getOwnPropertyNames(Object.prototype));
const spec = await import("./dist/index.js");
for (const { id } of spec.layouts) {
  const { Record, layout, validate, read, write } = await spec.loadLayout(id);
  const row = layout.columns.map((column, index) => (index % 2 === 0 ? "1" : "\\u2028*/\${x}"));
  const record = Record.fromRow(row);
  const bytes = write([record], { allowErrors: true });
  const back = read(bytes);
  for (const issue of validate(back.records[0]).issues) void [issue.message, issue.remedy, JSON.stringify(issue)];
  for (const issue of validate(new Record()).issues) void issue.text("en");
  new Record().$assign(record.toObject());
  console.log(JSON.stringify(back.records[0].$row) === JSON.stringify(row));
}
console.log(String(globalThis.escaped), JSON.stringify(Object.getOwnPropertyNames(Object.prototype)) === before);
`;

describe("a workbook whose every text is hostile", () => {
  const folder = mkdtempSync(join(tmpdir(), "hostile-"));
  let result: GenerateResult;

  beforeAll(async () => {
    result = await generate({
      books: await hostileBooks(),
      revision: texts[0] ?? "",
      dialect: {
        encoding: "utf-8",
        bom: false,
        newline: "\r\n",
        quoting: "minimal",
        header: false,
      },
      emit: {
        packageName: "x",
        generatorVersion: "0",
        enumStyle: "enum",
        text: "full",
        templates: new Map(),
      },
    });
    for (const [path, text] of result.files) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
  });

  afterAll(() => rmSync(folder, { recursive: true }));

  it("is read and compiled without an error", () => {
    const errors = result.diagnostics.filter(({ severity }) => severity === "error");
    expect(errors.map(({ code, at, args }) => ({ code, at, args }))).toEqual([]);
    expect(result.model.layouts[0]?.columnCount).toBe(texts.length);
    expect(result.files.size).toBeGreaterThan(20);
  });

  it("puts files nowhere but where files of the package go", () => {
    for (const path of result.files.keys())
      expect(path).toMatch(/^(?:(?:src|dist)\/)?[a-z0-9./-]+$/i);
    for (const path of result.files.keys()) expect(path).not.toContain("..");
  });

  it("gives a package that does its work and nothing else", () => {
    writeFileSync(join(folder, "exercise.mjs"), exercise);
    const printed = execFileSync(process.execPath, ["exercise.mjs"], {
      cwd: folder,
      encoding: "utf8",
    });
    expect(printed.trim().split("\n")).toEqual(["true", "undefined true"]);
  });
});
