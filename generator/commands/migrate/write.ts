import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { DiagnosticSink } from "../../diagnostics/sink.js";
import { fileText } from "../../migrate/code/sources.js";
import type { MigratedFile } from "../../migrate/migrate-code.js";

/** Writes the files that are still as they were read. Returns how many. */
export function writeMigrated(files: readonly MigratedFile[], sink: DiagnosticSink): number {
  let written = 0;
  for (const { source, text } of files) {
    const at = { file: source.name };
    try {
      if (!readFileSync(source.path).equals(source.bytes)) {
        sink.report("migrate-file-changed", { at });
        continue;
      }
      writeFileSync(source.path, fileText(source, text));
      written++;
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      sink.report("migrate-not-written", { at, args: { reason } });
    }
  }
  return written;
}

/** Says so where nothing keeps the files as they were. */
export function warnWithoutRepository(paths: readonly string[], sink: DiagnosticSink): void {
  const [first] = paths;
  for (let folder = dirname(first ?? "."); ; folder = dirname(folder)) {
    if (existsSync(join(folder, ".git"))) return;
    if (dirname(folder) === folder) break;
  }
  sink.report("migrate-no-repository", {});
}
