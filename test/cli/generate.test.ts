import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { runCli } from "../support/run-cli.js";
import { smallConfig, writeSmallSpec } from "../support/small-spec.js";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "generate-"));
  writeSmallSpec(folder);
});
afterEach(() => rmSync(folder, { recursive: true }));

const file = (...path: readonly string[]) => join(folder, ...path);

describe("specgen generate", () => {
  it("writes the package and the names, and says what it did on one line of stdout", () => {
    const { code, out, err } = runCli(folder, ["generate"]);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toContain("1 layouts, 3 items (3 columns), 1 code lists (2 codes), 3 item checks");
    expect(out).toMatch(
      /1 \(compiled 1\) cross-item checks.*\n\d+ files written, 0 unchanged, 0 deleted/,
    );
    expect(readFileSync(file("names.lock.json"), "utf8")).toContain('"SEX:1": "Male"');
    // A list without an English name has a file named after its id.
    expect(readFileSync(file("out/src/codes/sex.ts"), "utf8")).toContain("export enum 性別 {");
  });

  it("finds the configuration above the working directory", () => {
    mkdirSync(file("deep/er"), { recursive: true });
    expect(runCli(file("deep/er"), ["generate"]).code).toBe(0);
    expect(statSync(file("out/manifest.json")).isFile()).toBe(true);
  });

  it("touches nothing when nothing has changed", () => {
    runCli(folder, ["generate"]);
    const before = statSync(file("out/manifest.json")).mtimeMs;
    const { code, out } = runCli(folder, ["generate"]);
    expect({ code, out }).toEqual({ code: 0, out: "Nothing has changed since the last run\n" });
    expect(statSync(file("out/manifest.json")).mtimeMs).toBe(before);
  });

  it("lists with --check what is stale, missing and extra, and exits with 3", () => {
    runCli(folder, ["generate"]);
    appendFileSync(file("out/src/messages.ts"), "// edited\n");
    rmSync(file("out/src/charsets.ts"));
    writeFileSync(file("out/mine.txt"), "");
    const { code, out, err } = runCli(folder, ["generate", "--check"]);
    expect(code).toBe(3);
    expect(out).toContain("stale src/messages.ts\n    - // edited");
    expect(out).toContain("missing src/charsets.ts");
    expect(out).toContain("extra mine.txt");
    expect(err).toContain("emit-file-stale");
  });

  it("says with --dry-run what would be written, and writes nothing", () => {
    const { code, out } = runCli(folder, ["generate", "--dry-run"]);
    expect(code).toBe(0);
    expect(out).toContain("missing src/index.ts");
    expect(() => statSync(file("out"))).toThrow();
    expect(() => statSync(file("names.lock.json"))).toThrow();
  });

  it("refuses to overwrite an edited file unless forced", () => {
    runCli(folder, ["generate"]);
    appendFileSync(file("out/src/messages.ts"), "// edited\n");
    writeSmallSpec(folder, {}, smallConfig.replace('"1.0"', '"1.1"'));
    const refused = runCli(folder, ["generate"]);
    expect(refused.code).toBe(4);
    expect(refused.err).toContain("emit-edited-file");
    expect(readFileSync(file("out/src/messages.ts"), "utf8")).toContain("// edited");
    expect(runCli(folder, ["generate", "--force"]).code).toBe(0);
    expect(readFileSync(file("out/src/messages.ts"), "utf8")).not.toContain("// edited");
  });

  it("refuses a folder that holds foreign files, or that is the project", () => {
    mkdirSync(file("out"));
    writeFileSync(file("out/thesis.doc"), "");
    expect(runCli(folder, ["generate"])).toMatchObject({
      code: 4,
      err: expect.stringContaining("emit-foreign-file"),
    });
    expect(runCli(folder, ["generate", "--out", "."])).toMatchObject({
      code: 4,
      err: expect.stringContaining("emit-output-is-project"),
    });
  });

  it("leaves the old package whole when the spec has problems", () => {
    runCli(folder, ["generate"]);
    const before = readFileSync(file("out/manifest.json"), "utf8");
    writeSmallSpec(folder, { コード: "コード表ID,コード表名,コード,名称\nOTHER,他,1,一\n" });
    const { code, err } = runCli(folder, ["generate"]);
    expect(code).toBe(1);
    expect(err).toContain("spec-unknown-code-list");
    expect(readFileSync(file("out/manifest.json"), "utf8")).toBe(before);
  });
});
