import {
  copyFileSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmdirSync,
  rmSync,
  unlinkSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { readManifest } from "./fingerprint.js";
import { manifestPath } from "./manifest.js";
import { isLitter, listFiles } from "./package-folder.js";

/**
 * Replaces a folder as a whole. The new content is written beside it as `.name.specgen-new-PID`; then
 * the folder is renamed to `.name.specgen-old-PID`, the new one to the folder's name, and the old one
 * removed. Killed at any moment, one of the three is complete:
 * - before the first rename the folder itself is untouched;
 * - between the renames the folder is missing for an instant, and `recoverFolder` renames it back;
 * - after the second rename the folder is the new one, and `recoverFolder` removes what is left over.
 */

const marks = { fresh: ".specgen-new-", old: ".specgen-old-" } as const;

function siblingOf(dir: string, mark: keyof typeof marks, pid: number): string {
  const path = resolve(dir);
  return join(dirname(path), `.${basename(path)}${marks[mark]}${pid}`);
}

/** A file of the new content: new text, or the file that the folder has already. */
export type StagedFile =
  { readonly path: string; readonly text: string } | { readonly path: string; readonly keep: true };

/** Files of the new content by their path that stand beside the folder already. */
export type PreparedFiles = ReadonlyMap<string, string>;

const nothingPrepared: PreparedFiles = new Map();

/**
 * Writes a part of the new content of a folder that does not exist yet, while the rest is still being
 * made. It is for `replaceFolder` to take up, or for `discardPrepared`. @throws Error of the file system.
 */
export function prepareFolder(dir: string, files: PreparedFiles): PreparedFiles {
  if (existsSync(dir)) return nothingPrepared;
  mkdirSync(dirname(resolve(dir)), { recursive: true });
  const staged = [...files].map(([path, text]) => ({ path, text }));
  stage(dir, siblingOf(dir, "fresh", process.pid), staged, nothingPrepared);
  return files;
}

/** Removes what was prepared and not taken up. */
export function discardPrepared(dir: string): void {
  rmSync(siblingOf(dir, "fresh", process.pid), { recursive: true, force: true });
}

/** Writes the new content beside the folder and swaps it in. @throws Error of the file system. */
export function replaceFolder(
  dir: string,
  files: readonly StagedFile[],
  prepared: PreparedFiles = nothingPrepared,
): void {
  const fresh = siblingOf(dir, "fresh", process.pid);
  const old = siblingOf(dir, "old", process.pid);
  mkdirSync(dirname(resolve(dir)), { recursive: true });
  try {
    stage(dir, fresh, files, prepared);
    swap(dir, fresh, old);
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
  removeOld(old);
}

function stage(
  dir: string,
  fresh: string,
  files: readonly StagedFile[],
  prepared: PreparedFiles,
): void {
  mkdirSync(fresh, { recursive: prepared.size > 0 });
  const made = new Set<string>();
  for (const file of files) {
    const target = join(fresh, file.path);
    const isPrepared = "text" in file && prepared.get(file.path) === file.text;
    if (isPrepared && existsSync(target)) continue;
    const parent = dirname(target);
    if (!made.has(parent)) mkdirSync(parent, { recursive: true });
    made.add(parent);
    if ("text" in file) writeFileSync(target, file.text);
    else keepFile(join(dir, file.path), target);
  }
}

/** The same file under another name keeps its time of change; where links are not possible, a copy. */
function keepFile(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}

function swap(dir: string, fresh: string, old: string): void {
  const had = existsSync(dir);
  if (had) renameSync(dir, old);
  try {
    renameSync(fresh, dir);
  } catch (error) {
    if (had) renameSync(old, dir);
    throw error;
  }
}

/** Removes a package that was replaced: the files that its manifest lists, and folders left empty. */
function removeOld(old: string): void {
  if (!existsSync(old)) return;
  const manifest = readManifest(old);
  // The manifest goes last: an interrupted removal can be taken up again.
  const listed = manifest === null ? [] : [...Object.keys(manifest.outputs), manifestPath];
  for (const path of [...listFiles(old).filter(isLitter), ...listed]) {
    try {
      unlinkSync(join(old, path));
    } catch {
      // Gone already.
    }
  }
  removeEmptyFolders(old);
}

function removeEmptyFolders(dir: string): void {
  for (const entry of readdirSync(dir, { withFileTypes: true })) {
    if (entry.isDirectory()) removeEmptyFolders(join(dir, entry.name));
  }
  if (readdirSync(dir).length === 0) rmdirSync(dir);
}

/**
 * Puts right what an interrupted run left: brings back a folder that is missing, and removes what is
 * beside it. Folders of a run that is still alive are left alone. True if anything was done.
 */
export function recoverFolder(dir: string): boolean {
  const { fresh, old } = leftovers(dir);
  let done = false;
  for (const { path, pid } of old) {
    if (isAlive(pid)) continue;
    if (lstatSync(dir, { throwIfNoEntry: false }) === undefined) renameSync(path, dir);
    else removeOld(path);
    done = true;
  }
  for (const { path, pid } of fresh) {
    if (isAlive(pid)) continue;
    rmSync(path, { recursive: true, force: true });
    done = true;
  }
  return done;
}

interface Leftover {
  readonly path: string;
  readonly pid: number;
}

function leftovers(dir: string): Readonly<Record<keyof typeof marks, readonly Leftover[]>> {
  const parent = dirname(resolve(dir));
  const names = existsSync(parent) ? readdirSync(parent) : [];
  const find = (mark: string) => {
    const start = `.${basename(resolve(dir))}${mark}`;
    return names
      .filter((name) => name.startsWith(start) && /^\d+$/.test(name.slice(start.length)))
      .map((name) => ({ path: join(parent, name), pid: Number(name.slice(start.length)) }));
  };
  return { fresh: find(marks.fresh), old: find(marks.old) };
}

function isAlive(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}
