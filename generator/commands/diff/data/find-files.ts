import { type Dirent, readdirSync, statSync } from "node:fs";
import { join, posix } from "node:path";

/** The files below a folder, by their paths from it with forward slashes, in order. */
export interface FoundFiles {
  readonly csv: readonly string[];
  /** Number of the others. */
  readonly ignored: number;
  /** Folders that cannot be read, with the reasons. */
  readonly unreadable: readonly { readonly path: string; readonly reason: string }[];
}

/** Finds the CSV files of a folder and of those in it. Links to folders are not followed: they may lead back. */
export function findFiles(folder: string): FoundFiles {
  const csv: string[] = [];
  const unreadable: { readonly path: string; readonly reason: string }[] = [];
  let ignored = 0;
  const look = (path: string): void => {
    for (const entry of entriesOf(join(folder, path), path, unreadable)) {
      const below = posix.join(path, entry.name);
      if (entry.isDirectory()) look(below);
      else if (/\.csv$/i.test(entry.name) && isFile(entry, join(folder, below))) csv.push(below);
      else ignored += 1;
    }
  };
  look("");
  return { csv: csv.sort(), ignored, unreadable };
}

function entriesOf(
  folder: string,
  path: string,
  unreadable: { readonly path: string; readonly reason: string }[],
): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    unreadable.push({ path, reason: error instanceof Error ? error.message : String(error) });
    return [];
  }
}

/** A link that leads nowhere counts: that it cannot be read is told when it is opened. */
function isFile(entry: Dirent, path: string): boolean {
  if (!entry.isSymbolicLink()) return entry.isFile();
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? true;
}
