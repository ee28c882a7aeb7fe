import { lstatSync, realpathSync, statSync } from "node:fs";
import { join, posix, relative, resolve } from "node:path";
import { Project } from "ts-morph";
import { PackageFolders, slashed } from "./package-folders.js";

/**
 * The TypeScript files that a pattern means: a folder all that are in it, else a glob. Packages that
 * this program generated and those that are installed are not the maker's; links lead to files that
 * the pattern does not name. Absolute paths with forward slashes, sorted.
 */
export function findSources(pattern: string, cwd: string): readonly string[] {
  const { base, glob } = splitPattern(pattern, cwd);
  const escaped = base.replace(/[\\[\]{}()*?!+@|^$]/g, "\\$&");
  const fileSystem = new Project({ useInMemoryFileSystem: false }).getFileSystem();
  const paths = glob === "" ? [base] : fileSystem.globSync([`${escaped}/${glob}`]).map(slashed);
  const packages = new PackageFolders();
  return paths
    .filter((path) => /\.[cm]?tsx?$/.test(path) && isOwn(path, base))
    .filter((path) => packages.of(posix.dirname(path)) === null)
    .sort();
}

/** The part of a pattern that is a path, and the rest. */
function splitPattern(
  pattern: string,
  cwd: string,
): { readonly base: string; readonly glob: string } {
  const whole = resolve(cwd, pattern);
  const stats = statSync(whole, { throwIfNoEntry: false });
  if (stats?.isFile() === true) return { base: slashed(whole), glob: "" };
  if (stats?.isDirectory() === true) {
    return { base: slashed(whole), glob: "**/*.{ts,tsx,mts,cts}" };
  }
  const parts = slashed(pattern).split("/");
  const first = parts.findIndex((part) => /[*?[\]{}()!+@]/.test(part));
  const at = first < 0 ? parts.length - 1 : first;
  const base = resolve(cwd, parts.slice(0, at).join("/") || (pattern.startsWith("/") ? "/" : "."));
  return { base: slashed(base).replace(/\/$/, ""), glob: parts.slice(at).join("/") };
}

function isOwn(path: string, base: string): boolean {
  try {
    const inside = relative(base, path);
    if (slashed(inside).split("/").includes("node_modules")) return false;
    return lstatSync(path).isFile() && realpathSync(path) === join(realpathSync(base), inside);
  } catch {
    return false;
  }
}
