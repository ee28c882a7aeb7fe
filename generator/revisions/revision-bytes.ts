import { createHash } from "node:crypto";
import { existsSync, readFileSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { loadConfig } from "../config/load-config.js";
import { readSpecFiles, type SpecFiles } from "../config/spec-files.js";
import { DiagnosticSink } from "../diagnostics/sink.js";
import { manifestPath } from "../emit/manifest.js";
import { configName, specPath } from "./revision.js";

/**
 * SHA-256 of the bytes that a revision is loaded from, without loading it: what is not there counts
 * as empty, so that it is found out when the revision is loaded.
 */
export function hashRevision(path: string): string {
  const hash = createHash("sha256");
  for (const [name, bytes] of filesOf(path)) {
    hash.update(JSON.stringify([name, bytes.length]));
    hash.update(bytes);
  }
  return hash.digest("hex");
}

type Files = readonly (readonly [string, string | Uint8Array])[];

function filesOf(path: string): Files {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory())
    return /\.ya?ml$/.test(path) ? specFiles(path) : packageFiles(path);
  const config = join(path, configName);
  return existsSync(config) ? specFiles(config) : packageFiles(join(path, specPath));
}

function packageFiles(spec: string): Files {
  return [spec, join(dirname(spec), manifestPath)]
    .filter((file) => existsSync(file))
    .map((file) => [file === spec ? specPath : manifestPath, readFileSync(file)] as const);
}

function specFiles(file: string): Files {
  const sink = new DiagnosticSink();
  const config = loadConfig(file, dirname(file), sink);
  if (config === null) return [[configName, readFileSync(file)]];
  return [[configName, config.text], ...inputFiles(readSpecFiles(config, sink))];
}

function inputFiles({ books, templates: _, ...texts }: SpecFiles): Files {
  const files = books.flatMap((book) => (book.kind === "workbook" ? [book.file] : book.files));
  return [
    ...files.map(({ file, bytes }) => [file, bytes] as const),
    ...Object.entries(texts).map(([name, input]) => [name, input?.text ?? ""] as const),
  ];
}
