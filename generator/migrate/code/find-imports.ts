import { statSync } from "node:fs";
import { posix, resolve } from "node:path";
import { ts } from "ts-morph";
import { PackageFolders, slashed } from "./package-folders.js";
import type { PackageImports } from "./package-imports.js";
import type { SourceText } from "./sources.js";

/** What tells the imports of the package from others. */
export interface PackageSearch {
  readonly files: readonly SourceText[];
  readonly compilerOptions: ts.CompilerOptions;
  readonly cwd: string;
  /** As the user names it: a name, or a folder; absent where it is to be found. */
  readonly asked: string | undefined;
  readonly before: PackageFacts;
  readonly after: PackageFacts;
}

export interface PackageFacts {
  readonly packageName: string;
  readonly revision: string;
}

/** Finds how the files import the package; null where none of them does. */
export function findImports(search: PackageSearch): PackageImports | null {
  const imports = importsOf(search);
  const folders = new PackageFolders();
  const { asked } = search;
  if (asked !== undefined) {
    const found = askedImports(asked, search.cwd, folders);
    return imports.some((each) => isOf(each, found)) ? found : null;
  }
  const inFolders = imports.flatMap(({ target }) => {
    const folder = target === null ? null : folders.of(target);
    return folder === null ? [] : [folder];
  });
  // A package that was generated anew in its place is that of the newer revision already.
  for (const { packageName, revision } of [search.before, search.after]) {
    const isImported = imports.some((each) => isNamed(each, packageName, folders));
    const ofRevision = inFolders.filter((folder) => folder.revision === revision);
    const found: PackageImports = {
      names: isImported ? [packageName] : [],
      folders: [...new Set(ofRevision.map(({ path }) => path))],
    };
    if (found.names.length + found.folders.length > 0) return found;
  }
  return null;
}

interface Import {
  readonly specifier: string;
  /** The file that it means; null where there is none. */
  readonly target: string | null;
}

function importsOf({ files, compilerOptions }: PackageSearch): readonly Import[] {
  const found = new Map<string, Import>();
  for (const { path, text } of files) {
    for (const { fileName: specifier } of ts.preProcessFile(text, true, true).importedFiles) {
      const folder = posix.dirname(path);
      const key = JSON.stringify([specifier, folder]);
      if (found.has(key)) continue;
      const { resolvedModule } = ts.resolveModuleName(specifier, path, compilerOptions, ts.sys);
      const relative = /^\.{0,2}\//.test(specifier) ? posix.resolve(folder, specifier) : null;
      found.set(key, { specifier, target: resolvedModule?.resolvedFileName ?? relative });
    }
  }
  return [...found.values()];
}

function isNamed({ specifier, target }: Import, name: string, folders: PackageFolders): boolean {
  if (specifier !== name && !specifier.startsWith(`${name}/`)) return false;
  return target === null || folders.of(target) !== null;
}

/** A folder, or what resolves to one, is known by its files too; a name need not be installed. */
function askedImports(asked: string, cwd: string, folders: PackageFolders): PackageImports {
  const path = resolve(cwd, asked);
  const isFolder =
    /^\.{0,2}\//.test(asked) || statSync(path, { throwIfNoEntry: false }) !== undefined;
  if (!isFolder) return { names: [asked], folders: [] };
  return { names: [], folders: [folders.of(path)?.path ?? slashed(path)] };
}

function isOf({ specifier, target }: Import, { names, folders }: PackageImports): boolean {
  return (
    names.some((name) => specifier === name || specifier.startsWith(`${name}/`)) ||
    folders.some((folder) => target !== null && `${target}/`.startsWith(`${folder}/`))
  );
}
