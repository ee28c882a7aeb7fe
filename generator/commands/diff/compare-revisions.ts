import type { DiagnosticSink } from "../../diagnostics/sink.js";
import type { DataFindings } from "../../diff/data-findings.js";
import { diffModels } from "../../diff/diff-models.js";
import type { RevisionDiff } from "../../diff/revision-diff.js";
import type { Terminal } from "../command.js";
import { loadRevisions, type RevisionPair } from "../load-revisions.js";
import { showFiles } from "../progress.js";
import type { Compared } from "./data/revalidate.js";
import type { DiffOptions, DiffSettings } from "./settings.js";

/** Loads and compares the revisions; null, with the reasons reported, where that is not possible. */
export async function compareRevisions(
  options: DiffOptions,
  settings: DiffSettings,
  terminal: Terminal,
  sink: DiagnosticSink,
): Promise<RevisionDiff | null> {
  const loaded = await loadRevisions(options, settings.renames, terminal, sink);
  if (loaded === null) return null;
  const { before, after, decisions } = loaded;
  const compared = diffModels(before.model, after.model, decisions);
  if (options.data === undefined) return compared.diff;
  const data = await lookThroughData(options.data, loaded, compared, terminal, sink);
  return data === null ? null : { ...compared.diff, data };
}

async function lookThroughData(
  folder: string,
  { before, after }: RevisionPair,
  compared: Compared,
  terminal: Terminal,
  sink: DiagnosticSink,
): Promise<DataFindings | null> {
  const { revalidate } = await import("./data/revalidate.js");
  const progress = showFiles(terminal);
  const options = { folder, cwd: terminal.cwd, onFile: progress.onFile };
  const data = await revalidate(before, after, compared, options, sink);
  progress.done();
  return data;
}
