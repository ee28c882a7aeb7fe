import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { programVersion } from "../../../config/program-version.js";
import type { DiagnosticSink } from "../../../diagnostics/sink.js";
import { compilePackage } from "../../../emit/compile.js";
import { emitPackage } from "../../../emit/emit-package.js";
import type { EarlierRevisions } from "../../../emit/plan/upgrades.js";
import { makeScratchFolder } from "../../../emit/scratch-folder.js";
import type { Revision } from "../../../revisions/revision.js";
import type { LoadedPackage } from "../../validate/find-package.js";
import type { Registry } from "../../validate/package-api.js";

/** A package in a temporary folder. */
export interface BuiltPackage extends LoadedPackage {
  remove(): void;
}

/** Generates and compiles the package of a revision and imports its registry; null, and reported, where that fails. */
export async function buildPackage(
  { model, package: settings }: Revision,
  earlier: EarlierRevisions | null,
  sink: DiagnosticSink,
): Promise<BuiltPackage | null> {
  const emitted = await emitPackage(
    model,
    {
      packageName: settings.name,
      enumStyle: settings.enumStyle,
      generatorVersion: programVersion(),
      // The model has the words that it has: nothing of it leaves this machine.
      text: "full",
      templates: new Map(),
      ...(earlier === null ? {} : { earlier }),
    },
    sink,
  );
  const compiled = sink.hasErrors ? new Map<string, string>() : await compilePackage(emitted, sink);
  if (compiled.size === 0) return null;
  const folder = makeScratchFolder();
  const remove = () => rmSync(folder, { recursive: true, force: true });
  try {
    writeFileSync(join(folder, "package.json"), '{ "type": "module" }\n');
    for (const [path, text] of compiled) {
      if (!path.endsWith(".js")) continue;
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    const registry = await importModule<Registry>(folder, "registry");
    return { folder, revision: model.revision, registry, remove };
  } catch (error) {
    remove();
    throw error;
  }
}

/** Imports a module of a built package. */
export async function importModule<Module>(folder: string, name: string): Promise<Module> {
  return (await import(pathToFileURL(join(folder, "dist", `${name}.js`)).href)) as Module;
}
