import {
  appendFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { runCli } from "../../support/run-cli.js";
import { smallConfig, smallSheets, writeSmallSpec } from "../../support/small-spec.js";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "previous-"));
  mkdirSync(join(folder, "old"));
  writeSmallSpec(join(folder, "old"));
  mkdirSync(join(folder, "new"));
  writeNew("[../old]");
});
afterEach(() => rmSync(folder, { recursive: true }));

const codes = smallSheets["コード"]?.replace("性別,2,", "性別,3,") ?? "";

function writeNew(previous: string, revision = "2.0"): void {
  const config = smallConfig.replace('"1.0"', `"${revision}"`);
  writeSmallSpec(join(folder, "new"), { コード: codes }, `${config}previous: ${previous}\n`);
}

const generate = () => runCli(join(folder, "new"), ["generate"]);
const changelog = () => readFileSync(join(folder, "new/out/CHANGELOG.md"), "utf8");
const nothingChanged = "Nothing has changed since the last run\n";

describe("previous: in specgen.yaml", () => {
  it("takes a folder with a configuration", () => {
    expect(generate()).toMatchObject({ code: 0, err: "" });
    expect(changelog()).toContain("## 1.0 → 2.0");
    expect(generate().out).toBe(nothingChanged);
    const { previous } = JSON.parse(readFileSync(join(folder, "new/out/manifest.json"), "utf8"));
    expect(Object.keys(previous)).toEqual(["1.0"]);
  });

  it.each([
    ["a generated package", "../old/out"],
    ["a spec.json that stands alone", "../spec.json"],
  ])("takes %s", (_, path) => {
    runCli(join(folder, "old"), ["generate"]);
    cpSync(join(folder, "old/out/spec.json"), join(folder, "spec.json"));
    writeNew(`[${path}]`);
    expect(generate()).toMatchObject({ code: 0, err: "" });
    expect(changelog()).toContain("## 1.0 → 2.0");
    expect(generate().out).toBe(nothingChanged);
  });

  it("generates anew where an earlier revision has changed", () => {
    generate();
    const older = smallSheets["コード"]?.replace("性別,2,", "性別,9,") ?? "";
    writeFileSync(join(folder, "old/book/コード.csv"), older);
    expect(generate().out).toContain("files written");
    const plan = readFileSync(join(folder, "new/out/src/upgrades/from-1-0.ts"), "utf8");
    expect(plan).toContain(String.raw`V\t0\t9\t0\t=\t3`);
  });

  it("leaves nothing of the upgrades where it is taken out", () => {
    generate();
    writeSmallSpec(join(folder, "new"), { コード: codes }, smallConfig.replace('"1.0"', '"2.0"'));
    expect(generate().code).toBe(0);
    expect(() => changelog()).toThrow();
  });

  it.each([
    ["is not there", "../none", "previous-missing"],
    ["is this revision's own folder", ".", "previous-is-own"],
    ["is this revision's own package", "out", "previous-is-own"],
    ["has nothing in it", "../empty", "revision-nothing-in-folder"],
    ["is no spec.json", "../broken.json", "revision-not-json"],
    ["is named twice", "../old, ../old", "previous-same-revision"],
  ])("says that what it names %s", (_, path, code) => {
    mkdirSync(join(folder, "empty"));
    writeFileSync(join(folder, "broken.json"), "{");
    writeNew(`[${path}]`);
    const { code: exitCode, err } = generate();
    expect(err).toContain(code);
    expect(exitCode).not.toBe(0);
  });

  it("says where the earlier revision itself has errors", () => {
    appendFileSync(join(folder, "old/specgen.yaml"), "unknown: 1\n");
    const { code, err } = generate();
    expect(err).toContain("config-unknown-key");
    expect(code).not.toBe(0);
  });

  it("follows the decisions of renames.yaml", () => {
    const decisions = "different:\n  - { code: 'SEX:2', is: 'SEX:3' }\n";
    writeFileSync(join(folder, "new/renames.yaml"), decisions);
    appendFileSync(join(folder, "new/specgen.yaml"), "renames: renames.yaml\n");
    expect(generate().code).toBe(0);
    const plan = readFileSync(join(folder, "new/out/src/upgrades/from-1-0.ts"), "utf8");
    expect(plan).toContain(String.raw`V\t0\t2\t0\t~`);
  });
});
