import type { DiagnosticSink } from "../diagnostics/sink.js";
import { admitArchive } from "./admit-archive.js";
import { defaultLimits, type WorkbookLimits } from "./limits.js";
import { prepareWorkbook } from "./parts/prepare-workbook.js";
import { type Reading, Refused } from "./reading.js";
import type { Workbook, WorkbookInput } from "./sheet.js";

/**
 * Reads an `.xlsx` or `.xlsm` file. The library that reads the values is never given the file, only what
 * is left of it within the limits. Macros, links and embedded objects are reported and never looked at.
 * Returns null, with the problem reported, where the file cannot be read.
 */
export async function readWorkbook(
  input: WorkbookInput,
  sink: DiagnosticSink,
  limits: WorkbookLimits = defaultLimits,
): Promise<Workbook | null> {
  const { file } = input;
  const reading: Reading = { file, limits, sink };
  try {
    return await read(input.bytes, reading);
  } catch (error) {
    if (error instanceof Refused) return null;
    const reason = error instanceof Error ? error.message : String(error);
    sink.report("workbook-unreadable", { at: { file }, args: { reason } });
    return null;
  }
}

async function read(bytes: Uint8Array, reading: Reading): Promise<Workbook | null> {
  const { file, sink } = reading;
  const archive = admitArchive(bytes, reading);
  const prepared = archive === null ? null : await prepareWorkbook(archive, reading);
  if (prepared === null) return null;
  if (prepared.sheets.length === 0) {
    sink.report("workbook-empty", { at: { file } });
    return null;
  }
  // Loading the library takes longer than most other things the program does: only when needed.
  const { loadSheets } = await import("./excel.js");
  const { calculateMissing } = await import("./formula/calculate-missing.js");
  const sheets = calculateMissing(await loadSheets(prepared, file), sink);
  return { file, sheets, date1904: prepared.date1904 };
}
