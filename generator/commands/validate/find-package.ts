import { existsSync, readFileSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { findConfig, loadConfig } from "../../config/load-config.js";
import type { Words } from "../../diagnostics/problem.js";
import type { DiagnosticSink } from "../../diagnostics/sink.js";
import { type Manifest, manifestPath } from "../../emit/manifest.js";
import { type LayoutModule, missingIn, type Registry } from "./package-api.js";

/** Where to look for the package. */
export interface PackageOptions {
  readonly package?: string;
  readonly config?: string;
}

/** A generated package whose registry is loaded. */
export interface LoadedPackage {
  /** Absolute path. */
  readonly folder: string;
  readonly revision: string;
  readonly registry: Registry;
}

const formatRead = 1 satisfies Manifest["format"];
const registryPath = "dist/registry.js";

/**
 * Loads the package of `--package`, of the configuration at hand, or in the working directory, by
 * importing its registry. Null, with the reason reported, where there is none that can be used.
 */
export async function loadPackage(
  options: PackageOptions,
  cwd: string,
  sink: DiagnosticSink,
): Promise<LoadedPackage | null> {
  const folder = findFolder(options, cwd, sink);
  if (folder === null) return null;
  const manifest = readManifest(folder, sink);
  if (manifest === null) return null;
  if (!existsSync(join(folder, registryPath))) {
    sink.report("validate-package-no-dist", {
      at: { file: folder },
      args: { found: registryPath },
    });
    return null;
  }
  const registry = await importRegistry(folder, sink);
  return registry === null ? null : { folder, revision: manifest.revision, registry };
}

/** Loads the module of one of the package's layouts; null, and reported, where that fails. */
export async function loadModule(
  { folder, registry }: LoadedPackage,
  id: string,
  sink: DiagnosticSink,
): Promise<LayoutModule | null> {
  try {
    const module = await registry.loadLayout(id);
    const missing = missingIn(module, ["read", "validate", "validateFile"]);
    if (missing.length === 0) return module;
    reportOlder(folder, missing, sink);
  } catch (error) {
    reportBroken(folder, error, sink);
  }
  return null;
}

function findFolder(options: PackageOptions, cwd: string, sink: DiagnosticSink): string | null {
  if (options.package !== undefined) return resolve(cwd, options.package);
  const looked: string[] = [];
  if (options.config !== undefined || findConfig(cwd) !== null) {
    const config = loadConfig(options.config, cwd, sink);
    if (config === null) return null;
    if (existsSync(config.output)) return config.output;
    looked.push(config.output);
  }
  if (existsSync(join(cwd, manifestPath))) return cwd;
  sink.report("validate-no-package", { args: { folders: [...looked, cwd].join(", ") } });
  return null;
}

const reasons = {
  missing: { ja: "そのフォルダがありません", en: "there is no such folder" },
  noManifest: { ja: `${manifestPath} がありません`, en: `it has no ${manifestPath}` },
  foreign: {
    ja: `${manifestPath} がこのプログラムのものではありません`,
    en: `its ${manifestPath} is not of this program`,
  },
} as const satisfies Readonly<Record<string, Words>>;

function readManifest(folder: string, sink: DiagnosticSink): Pick<Manifest, "revision"> | null {
  const refuse = (reason: Words) => {
    sink.report("validate-package-foreign", { at: { file: folder }, args: { reason } });
    return null;
  };
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) {
    return refuse(reasons.missing);
  }
  const file = join(folder, manifestPath);
  if (!existsSync(file)) return refuse(reasons.noManifest);
  const manifest = parseObject(file);
  const ours = ["generator", "revision", "fingerprint"].every(
    (key) => typeof manifest[key] === "string",
  );
  if (!ours || typeof manifest["format"] !== "number") return refuse(reasons.foreign);
  if (manifest["format"] !== formatRead) {
    const args = { found: manifest["format"], expected: formatRead };
    sink.report("validate-package-format", { at: { file: folder }, args });
    return null;
  }
  return { revision: String(manifest["revision"]) };
}

function parseObject(file: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(readFileSync(file, "utf8"));
    return typeof value === "object" && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}

async function importRegistry(folder: string, sink: DiagnosticSink): Promise<Registry | null> {
  try {
    const registry = (await import(
      pathToFileURL(join(folder, registryPath)).href
    )) as Partial<Registry>;
    if (!Array.isArray(registry.layouts)) reportOlder(folder, ["layouts"], sink);
    else if (missingIn(registry, ["loadLayout"]).length > 0) {
      reportOlder(folder, ["loadLayout"], sink);
    } else return registry as Registry;
  } catch (error) {
    reportBroken(folder, error, sink);
  }
  return null;
}

function reportOlder(folder: string, missing: readonly string[], sink: DiagnosticSink): void {
  const args = { missing: missing.join(", ") };
  sink.report("validate-package-older", { at: { file: folder }, args });
}

function reportBroken(folder: string, error: unknown, sink: DiagnosticSink): void {
  const reason = error instanceof Error ? error.message : String(error);
  sink.report("validate-package-broken", { at: { file: folder }, args: { reason } });
}
