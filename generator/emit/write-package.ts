import type { DiagnosticSink } from "../diagnostics/sink.js";
import { inspectFolder, type PackageFolder } from "./package-folder.js";
import {
  type PreparedFiles,
  recoverFolder,
  replaceFolder,
  type StagedFile,
} from "./swap-folder.js";

/** What the writer may do. */
export interface WriteOptions {
  /** Whether files that were edited by hand may be replaced. The default is false. */
  readonly force?: boolean;
  /** Folders that the output must neither be nor contain, such as that of the configuration. */
  readonly keepOut?: readonly string[];
  /** What `prepareFolder` wrote. */
  readonly prepared?: PreparedFiles;
}

/** Numbers of files. */
export interface WriteCounts {
  readonly written: number;
  readonly unchanged: number;
  readonly deleted: number;
}

/**
 * Makes a folder hold exactly these files (manifest included), all at once or not at all. Only files
 * that the folder's manifest lists are replaced or deleted. Null where that was refused or failed.
 */
export function writePackage(
  dir: string,
  files: ReadonlyMap<string, string>,
  options: WriteOptions,
  sink: DiagnosticSink,
): WriteCounts | null {
  const { force = false, keepOut = [], prepared } = options;
  try {
    // What this run prepared itself is no leftover of another.
    const recovered = (prepared?.size ?? 0) === 0 && recoverFolder(dir);
    if (recovered) sink.report("emit-recovered", { args: { dir } });
    const folder = inspectFolder(dir, { expected: files, force, keepOut }, sink);
    if (folder === null) return null;
    const staged = stagedFiles(folder, files);
    const counts = countChanges(folder, staged);
    if (counts.written + counts.deleted > 0) replaceFolder(dir, staged, prepared);
    return counts;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    sink.report("emit-write-failed", { args: { dir, reason } });
    return null;
  }
}

function stagedFiles(
  folder: PackageFolder,
  files: ReadonlyMap<string, string>,
): readonly StagedFile[] {
  const ours = [...files].map(([path, text]): StagedFile => {
    const bytes = folder.files.get(path);
    const same = bytes !== undefined && Buffer.from(text).equals(bytes);
    return same ? { path, keep: true } : { path, text };
  });
  return [...ours, ...folder.litter.map((path) => ({ path, keep: true }) as const)];
}

function countChanges(folder: PackageFolder, staged: readonly StagedFile[]): WriteCounts {
  const written = staged.filter((file) => "text" in file).length;
  const unchanged = staged.length - written - folder.litter.length;
  const replaced = staged.filter((file) => "text" in file && folder.files.has(file.path)).length;
  return { written, unchanged, deleted: folder.files.size - unchanged - replaced };
}
