import type { DiagnosticSink } from "../../diagnostics/sink.js";
import { findNamed } from "./choose-layout.js";
import { FileRefused } from "./guard.js";
import { openFile } from "./open-file.js";
import type { Facts } from "./package-api.js";
import { readRecords } from "./records.js";
import { findLayout, type Run } from "./validate-file.js";

/** Reads the main application that the others accompany; undefined, and reported, where that fails. */
export async function readParent(
  name: string,
  layoutName: string | undefined,
  run: Omit<Run, "layout">,
  sink: DiagnosticSink,
): Promise<Facts["parent"]> {
  const named =
    layoutName === undefined
      ? null
      : findNamed(run.shelf.layouts, "--parent-layout", layoutName, sink);
  if (named === null && layoutName !== undefined) return undefined;
  const file = await openFile(name, run.cwd, sink);
  if (file === null) return undefined;
  try {
    const known = await findLayout(file, { ...run, layout: named }, sink);
    if (known === null) return undefined;
    const records = await readRecords(file.chunks(), known.module, run.check.read);
    const [record] = records;
    if (record !== undefined && records.length === 1) {
      return { layout: known.module.layout, record };
    }
    const args = { found: records.length };
    sink.report("validate-parent-records", { at: { file: name }, args });
  } catch (error) {
    if (!(error instanceof FileRefused)) throw error;
    sink.report(error.code, error.details(name));
  } finally {
    await file.close();
  }
  return undefined;
}
