import { existsSync, readFileSync, realpathSync } from "node:fs";
import { dirname, join } from "node:path";

/** A folder that this program generated. */
export interface PackageFolder {
  /** Absolute, without links, with forward slashes. */
  readonly path: string;
  /** The revision that its manifest states. */
  readonly revision: string;
}

/** Finds the generated package that a file is in, or would be in; answers are remembered. */
export class PackageFolders {
  readonly #known = new Map<string, PackageFolder | null>();

  of(path: string): PackageFolder | null {
    const known = this.#known.get(path);
    if (known !== undefined) return known;
    const parent = dirname(path);
    const found = readManifest(path) ?? (parent === path ? null : this.of(parent));
    this.#known.set(path, found);
    return found;
  }
}

function readManifest(folder: string): PackageFolder | null {
  const file = join(folder, "manifest.json");
  if (!existsSync(file) || !existsSync(join(folder, "spec.json"))) return null;
  try {
    const manifest: unknown = JSON.parse(readFileSync(file, "utf8"));
    if (typeof manifest !== "object" || manifest === null) return null;
    if (!("generator" in manifest) || !("revision" in manifest)) return null;
    const { revision } = manifest;
    if (typeof revision !== "string") return null;
    return { path: slashed(realpathSync(folder)), revision };
  } catch {
    return null;
  }
}

/** A path with forward slashes, as the compiler has them. */
export function slashed(path: string): string {
  return path.replaceAll("\\", "/");
}
