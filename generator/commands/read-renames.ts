import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { DiagnosticSink } from "../diagnostics/sink.js";
import type { Decisions } from "../spec/renames/decisions.js";
import { parseRenames } from "../spec/renames/parse-renames.js";

/** Reads the `renames.yaml` of the command line; null where there is none, or where it cannot be read. */
export function readRenames(
  file: string | undefined,
  cwd: string,
  sink: DiagnosticSink,
): Decisions | null {
  const text = file === undefined ? null : readText(file, cwd, sink);
  return file === undefined || text === null ? null : parseRenames(text, file, sink);
}

/** Reads a file of the command line; null, with the reason reported, where that is not possible. */
export function readText(file: string, cwd: string, sink: DiagnosticSink): string | null {
  try {
    return readFileSync(resolve(cwd, file), "utf8");
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    sink.report("config-unreadable", { at: { file }, args: { reason } });
    return null;
  }
}
