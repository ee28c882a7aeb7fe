import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { DiagnosticSink } from "../diagnostics/sink.js";
import { isLitter, listFiles } from "./package-folder.js";
import { firstDifference } from "./text-difference.js";

/** A file of the folder that is not as it would be generated. */
export interface FileDifference {
  readonly path: string;
  readonly state: "missing" | "stale" | "extra";
  /** 1-based line where the texts part; 0 where there is only one. */
  readonly line: number;
  /** A few lines of the difference, marked with `-` (in the folder) and `+` (as generated). */
  readonly excerpt: readonly string[];
}

/** What writing these files would change in a folder. Reads only. */
export function comparePackage(
  dir: string,
  files: ReadonlyMap<string, string>,
): readonly FileDifference[] {
  const present = existsSync(dir) ? listFiles(dir) : [];
  const extra = present
    .filter((path) => !files.has(path) && !isLitter(path))
    .map((path) => only(path, "extra"));
  const others = [...files].flatMap(([path, text]): FileDifference[] => {
    const file = join(dir, path);
    if (!existsSync(file)) return [only(path, "missing")];
    const current = readFileSync(file, "utf8");
    if (current === text) return [];
    return [{ path, state: "stale", ...firstDifference(current, text) }];
  });
  return [...others, ...extra].sort((a, b) => (a.path < b.path ? -1 : 1));
}

function only(path: string, state: "missing" | "extra"): FileDifference {
  return { path, state, line: 0, excerpt: [] };
}

const problemOf = {
  missing: "emit-file-missing",
  extra: "emit-file-extra",
} as const;

/** Reports the differences as problems of the kind `stale`. */
export function reportDifferences(
  dir: string,
  differences: readonly FileDifference[],
  sink: DiagnosticSink,
): void {
  for (const { path: file, state, line } of differences) {
    const at = { file: join(dir, file), ...(line > 0 ? { line } : {}) };
    if (state === "stale") sink.report("emit-file-stale", { at, args: { file, line } });
    else sink.report(problemOf[state], { at, args: { file } });
  }
}
