import { appendFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { DiagnosticSink } from "../../generator/diagnostics/sink.js";
import { comparePackage, reportDifferences } from "../../generator/emit/compare-package.js";
import { fingerprintOf, isUpToDate } from "../../generator/emit/fingerprint.js";
import { freshPath, packageOf, write } from "./packages.js";

const files = packageOf({ "b.ts": "1\n2\n3\n", "a.ts": "x\n" });

it("lists the hashes of inputs and outputs in order, and no date or path of a machine", () => {
  const text = files.get("manifest.json") ?? "";
  expect(Object.keys(JSON.parse(text) as object)).toEqual([
    "format",
    "generator",
    "terms",
    "revision",
    "text",
    "fingerprint",
    "profile",
    "inputs",
    "outputs",
  ]);
  expect(text).toContain(
    '"a.ts": "73cb3858a687a8494ca3323053016282f3dad39d42cf62ca4e79dda2aac7d9ac"',
  );
  expect(text.indexOf('"a.ts"')).toBeLessThan(text.indexOf('"b.ts"'));
});

it("has a fingerprint of everything that shapes the output, in any order", () => {
  const inputs = new Map<string, string | Uint8Array>([
    ["b.xlsx", new Uint8Array([1])],
    ["a.yaml", "x: 1"],
  ]);
  const base = { generatorVersion: "1", inputs, settings: { enums: "enum" } };
  const print = fingerprintOf(base);
  expect(fingerprintOf({ ...base, inputs: new Map([...inputs].reverse()) })).toBe(print);
  const others = [
    { ...base, generatorVersion: "2" },
    { ...base, settings: { enums: "const-object" } },
    { ...base, inputs: new Map([...inputs, ["a.yaml", "x: 2"]]) },
    { ...base, inputs: new Map([...inputs, ["c", ""]]) },
  ];
  expect(new Set([print, ...others.map(fingerprintOf)]).size).toBe(5);
});

it("is up to date only with the same inputs and every file as it was written", () => {
  const dir = freshPath();
  expect(isUpToDate(dir, "f")).toBe(false);
  write(dir, files);
  expect(isUpToDate(dir, "f")).toBe(true);
  expect(isUpToDate(dir, "g")).toBe(false);
  appendFileSync(join(dir, "a.ts"), " ");
  expect(isUpToDate(dir, "f")).toBe(false);
  rmSync(join(dir, "a.ts"));
  expect(isUpToDate(dir, "f")).toBe(false);
});

it("compares a folder with what would be generated", () => {
  const dir = freshPath();
  write(dir, files);
  expect(comparePackage(dir, files)).toEqual([]);
  rmSync(join(dir, "a.ts"));
  writeFileSync(join(dir, "b.ts"), "1\ntwo\n3\n");
  writeFileSync(join(dir, "z.ts"), "");
  const differences = comparePackage(dir, files);
  expect(differences).toEqual([
    { path: "a.ts", state: "missing", line: 0, excerpt: [] },
    { path: "b.ts", state: "stale", line: 2, excerpt: ["- two", "+ 2"] },
    { path: "z.ts", state: "extra", line: 0, excerpt: [] },
  ]);
  const sink = new DiagnosticSink();
  reportDifferences(dir, differences, sink);
  expect(sink.diagnostics.map(({ code, at }) => [code, at?.line])).toEqual([
    ["emit-file-missing", undefined],
    ["emit-file-stale", 2],
    ["emit-file-extra", undefined],
  ]);
});
