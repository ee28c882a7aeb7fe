import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Manifest, manifestPath, parseManifest, sha256 } from "./manifest.js";

/** Everything that shapes the output, in no order. */
export interface FingerprintInputs {
  readonly generatorVersion: string;
  /** Bytes or text of each input file by its name: workbooks, config, glossary, lock, rules, overlay, templates. */
  readonly inputs: ReadonlyMap<string, string | Uint8Array>;
  /** Values of options that stand in no file, such as those of the command line. */
  readonly settings: Readonly<Record<string, string>>;
}

/** A hash that changes when the output could. Loads nothing but Node's own modules, to be quick. */
export function fingerprintOf(from: FingerprintInputs): string {
  const hash = createHash("sha256");
  hash.update(JSON.stringify(["zairyu-specgen", from.generatorVersion]));
  for (const name of [...from.inputs.keys()].sort()) {
    hash.update(JSON.stringify([name, sha256(from.inputs.get(name) ?? "")]));
  }
  hash.update(JSON.stringify(Object.entries(from.settings).sort(([a], [b]) => (a < b ? -1 : 1))));
  return hash.digest("hex");
}

/** The manifest of a package folder; null where there is none that can be read. */
export function readManifest(folder: string): Manifest | null {
  try {
    return parseManifest(readFileSync(join(folder, manifestPath), "utf8"));
  } catch {
    return null;
  }
}

/** Whether a package was made from exactly these inputs and every file of it is as it was written. */
export function isUpToDate(folder: string, fingerprint: string): boolean {
  const manifest = readManifest(folder);
  if (manifest === null || manifest.fingerprint !== fingerprint) return false;
  return Object.entries(manifest.outputs).every(
    ([path, hash]) => hashOfFile(join(folder, path)) === hash,
  );
}

function hashOfFile(path: string): string | null {
  try {
    return sha256(readFileSync(path));
  } catch {
    return null;
  }
}
