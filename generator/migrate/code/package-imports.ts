import { posix } from "node:path";
import { slashed } from "./package-folders.js";

/** What imports of the package look like in the maker's code. */
export interface PackageImports {
  /** Names under which it is imported. */
  readonly names: readonly string[];
  /** Folders that hold it; absolute, with forward slashes. */
  readonly folders: readonly string[];
}

/** The module of the package that a specifier means: its path below `src`, without extension; else null. */
export function moduleOfSpecifier(
  specifier: string,
  fromFile: string,
  { names, folders }: PackageImports,
): string | null {
  for (const name of names) {
    if (specifier === name) return "index";
    if (specifier.startsWith(`${name}/`)) return moduleOfPath(specifier.slice(name.length + 1));
  }
  if (!/^\.{0,2}\//.test(specifier) && specifier !== "." && specifier !== "..") return null;
  return moduleOfFile(posix.resolve(posix.dirname(slashed(fromFile)), specifier), folders);
}

/** The module of the package that a file of it is. */
export function moduleOfFile(path: string, folders: readonly string[]): string | null {
  for (const folder of folders) {
    if (path === folder) return "index";
    if (path.startsWith(`${folder}/`)) return moduleOfPath(path.slice(folder.length + 1));
  }
  return null;
}

function moduleOfPath(path: string): string | null {
  const plain = path
    .replace(/^(?:src|dist)(?:\/|$)/, "")
    .replace(/(?:\.d)?\.[cm]?[jt]sx?$/, "")
    .replace(/\/$/, "");
  if (/\.json$/.test(plain)) return null;
  if (plain === "") return "index";
  return plain === "runtime" ? "runtime/index" : plain;
}
