import type { Words } from "../../../diagnostics/problem.js";
import { describeDiagnostic } from "../../../diagnostics/render.js";
import { type Diagnostic, DiagnosticSink } from "../../../diagnostics/sink.js";
import type { UnreadFile } from "../../../diff/data-findings.js";
import { FileRefused } from "../../validate/guard.js";
import { openFile, reportUnreadable } from "../../validate/open-file.js";
import type { LayoutModule } from "../../validate/package-api.js";
import { type CheckedRecord, checkRecords, largestWhole } from "../../validate/records.js";
import { findLayout, type Run } from "../../validate/validate-file.js";

/** Takes the records of a file. */
export interface FileReader {
  /** Called once the layout is known; gives what takes the records. */
  begin(module: LayoutModule, isLarge: boolean): Promise<(record: CheckedRecord) => void>;
  /** Called after the last record that could be read. */
  end(): void;
}

/**
 * Reads a file with the package of the older revision. Gives why its records were not read, or not all
 * of them; whatever is wrong with it ends nothing.
 */
export async function readFile(
  file: string,
  run: Pick<Run, "cwd" | "shelf" | "layout" | "check">,
  reader: FileReader,
): Promise<readonly UnreadFile[]> {
  const sink = new DiagnosticSink();
  const issues: UnreadFile[] = [];
  const opened = await openFile(file, run.cwd, sink);
  if (opened !== null) {
    try {
      const known = await findLayout(opened, run, sink);
      if (known !== null) {
        const take = await reader.begin(known.module, opened.size > largestWhole);
        for await (const record of checkRecords(opened.chunks(), known.module, run.check)) {
          if (record.position === null) issues.push(...outsideOfRecords(file, record));
          else take(record);
        }
      }
    } catch (error) {
      if (error instanceof FileRefused) sink.report(error.code, error.details(file));
      else if (error instanceof Error && "syscall" in error) reportUnreadable(file, error, sink);
      else throw error;
    } finally {
      await opened.close();
    }
    reader.end();
  }
  const problems = sink.diagnostics.filter(({ severity }) => severity === "error");
  return [...problems.map((problem) => toUnread(file, problem)), ...issues];
}

export function toUnread(file: string, problem: Diagnostic): UnreadFile {
  const reason: Words = {
    ja: describeDiagnostic(problem, "ja").title,
    en: describeDiagnostic(problem, "en").title,
  };
  return { file, code: problem.code, reason };
}

function outsideOfRecords(file: string, { issues }: CheckedRecord): readonly UnreadFile[] {
  return issues
    .filter(({ severity }) => severity === "error" || severity === "fatal")
    .map((issue) => ({
      file,
      code: issue.kind,
      reason: { ja: issue.text("ja"), en: issue.text("en") },
    }));
}
