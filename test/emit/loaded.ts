import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { DiagnosticSink } from "../../generator/diagnostics/sink.js";
import { compilePackage } from "../../generator/emit/compile.js";
import type { EmittedPackage } from "../../generator/emit/emit-package.js";
import type { SpecModel } from "../../generator/spec/model.js";
import type { LayoutModule } from "../../templates/runtime/layout-module.js";
import { emit, type options } from "./emitted.js";

/** What the tests use of a generated package. */
export interface LoadedPackage {
  readonly [name: string]: unknown;
  loadLayout(id: string): Promise<LayoutModule>;
}

/** Emits a model, compiles it and imports the result. */
export async function load(
  model: SpecModel,
  changes: Partial<typeof options> = {},
): Promise<LoadedPackage> {
  const { files, emitted, sink } = await emit(model, changes);
  const compiled = await compile(emitted, sink);
  return loadFiles(new Map([...compiled, ["package.json", files.get("package.json") ?? ""]]));
}

/** Imports a compiled package. */
export async function loadFiles(files: ReadonlyMap<string, string>): Promise<LoadedPackage> {
  const folder = mkdtempSync(join(tmpdir(), "specgen-test-"));
  for (const [path, text] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return (await import(pathToFileURL(join(folder, "dist/index.js")).href)) as LoadedPackage;
}

/** Compiles a package and fails with the compiler's words where they do not compile. */
export async function compile(
  emitted: EmittedPackage,
  sink = new DiagnosticSink(),
): Promise<ReadonlyMap<string, string>> {
  const compiled = await compilePackage(emitted, sink);
  if (sink.hasErrors) {
    throw new Error(
      sink.diagnostics.map(({ code, args }) => `${code} ${JSON.stringify(args)}`).join("\n"),
    );
  }
  return compiled;
}
