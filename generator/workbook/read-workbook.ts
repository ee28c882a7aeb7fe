import type { DiagnosticSink } from "../diagnostics/sink.js";
import { admitArchive } from "./admit-archive.js";
import { defaultLimits, type WorkbookLimits } from "./limits.js";
import type { Workbook, WorkbookInput } from "./sheet.js";

/**
 * Reads an `.xlsx` or `.xlsm` file. Macros, links and embedded objects are never looked at.
 * Returns null, with the problem reported, where the file cannot be read.
 */
export async function readWorkbook(
  input: WorkbookInput,
  sink: DiagnosticSink,
  limits: WorkbookLimits = defaultLimits,
): Promise<Workbook | null> {
  if (!admitArchive(input, limits, sink)) return null;
  const at = { file: input.file };
  try {
    // Loading the library takes longer than most other things the program does: only when needed.
    const { loadSheets } = await import("./excel.js");
    const sheets = await loadSheets(input, sink);
    if (sheets.length === 0) {
      sink.report("workbook-empty", { at });
      return null;
    }
    return { file: input.file, sheets };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    sink.report("workbook-unreadable", { at, args: { reason } });
    return null;
  }
}
