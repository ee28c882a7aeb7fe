import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { compilePackage } from "../../../generator/emit/compile.js";
import { emitPackage } from "../../../generator/emit/emit-package.js";
import { DiagnosticSink } from "../../../generator/diagnostics/sink.js";
import { writeRecords } from "./record-files.js";
import { type BenchSpec, makeSpec, measuredLayout } from "./spec/bench-spec.js";
import { makeModel } from "./spec/model.js";
import { peerSpec } from "./spec/peer-spec.js";
import { RecordMaker } from "./spec/records.js";

/** Where everything is that is made on demand; git ignores it. */
const scratch = fileURLToPath(new URL("../.scratch/", import.meta.url));

const badShare = 0.05;

/** How many bytes of the valid records are read as they come, at most. */
const streamed = 50_000_000;

/** Makes the package anew, and the files of records where they are not those of these sources. */
export async function prepare(): Promise<void> {
  const spec = makeSpec();
  await writePackage(spec);
  writeJson("spec.json", peerSpec(measuredLayout(spec)));
  const stamp = join(scratch, "records.sha256");
  const hash = sourcesHash();
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === hash) return;
  rmSync(stamp, { force: true });
  writeAllRecords(spec);
  writeFileSync(stamp, hash);
}

function writeAllRecords(spec: BenchSpec): void {
  const measured = measuredLayout(spec);
  const ends = writeRecords(scratch, "valid", measured, 0);
  writeRecords(scratch, "bad", measured, badShare);
  writeJson("bounds.json", { header: ends[0], end: ends.findLast((end) => end <= streamed) });
  for (const layout of spec.layouts) {
    writeJson(`${layout.identifier}.json`, new RecordMaker(layout, 0).make());
  }
}

/** Puts the spec through the generator and its compiler. */
async function writePackage(spec: BenchSpec): Promise<void> {
  const sink = new DiagnosticSink();
  const emitted = await emitPackage(
    makeModel(spec, sink),
    {
      packageName: "bench-spec",
      generatorVersion: "0",
      text: "full" as const,
      enumStyle: "enum",
      templates: new Map(),
    },
    sink,
  );
  const compiled = await compilePackage(emitted, sink);
  const problems = sink.diagnostics.map(({ code, args }) => `${code} ${JSON.stringify(args)}`);
  if (sink.hasErrors) throw new Error(problems.join("\n"));
  const folder = join(scratch, "package");
  rmSync(folder, { recursive: true, force: true });
  for (const [path, text] of [...emitted.files, ...compiled]) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

function writeJson(name: string, value: unknown): void {
  writeFileSync(join(scratch, name), JSON.stringify(value));
}

/** Changes with whatever the records are made by. */
function sourcesHash(): string {
  const hash = createHash("sha256");
  const inSpec = ["random", "bench-spec", "texts", "records", "csv"].map((name) => `spec/${name}`);
  for (const name of [...inSpec, "record-files", "scratch"]) {
    hash.update(readFileSync(new URL(`${name}.ts`, import.meta.url)));
  }
  return hash.digest("hex");
}
