import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DiagnosticSink } from "../../generator/diagnostics/sink.js";
import { addManifest } from "../../generator/emit/manifest.js";
import { listFiles } from "../../generator/emit/package-folder.js";
import { type WriteOptions, writePackage } from "../../generator/emit/write-package.js";

/** Small packages and folders for the tests of the writer. */

export function packageOf(files: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  return addManifest(new Map(Object.entries(files)), {
    generator: "0.0.0",
    revision: "1.0",
    text: "full",
    fingerprint: "f",
    inputs: { "a.xlsx": "0" },
    profile: "p",
  });
}

/** A path below a fresh folder, where nothing is yet. */
export function freshPath(): string {
  return join(mkdtempSync(join(tmpdir(), "specgen-write-")), "generated");
}

export function write(dir: string, files: ReadonlyMap<string, string>, options: WriteOptions = {}) {
  const sink = new DiagnosticSink();
  const counts = writePackage(dir, files, options, sink);
  const problems = sink.diagnostics.map(({ code, args }) => [code, args["file"]].filter(Boolean));
  return { counts, problems: problems.map((problem) => problem.join(" ")) };
}

export function contents(dir: string): Record<string, string> {
  return Object.fromEntries(
    listFiles(dir).map((path) => [path, readFileSync(join(dir, path), "utf8")]),
  );
}
