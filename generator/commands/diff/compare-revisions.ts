import type { DiagnosticSink } from "../../diagnostics/sink.js";
import { diffModels } from "../../diff/diff-models.js";
import type { RevisionDiff } from "../../diff/revision-diff.js";
import { areComparable } from "../../revisions/comparable.js";
import { loadRevision } from "../../revisions/load-revision.js";
import { reportUnknownDecisions } from "../../revisions/unknown-decisions.js";
import type { Terminal } from "../command.js";
import { showProgress } from "../progress.js";
import type { DiffOptions, DiffSettings } from "./settings.js";

/** Loads and compares the revisions; null, with the reasons reported, where that is not possible. */
export async function compareRevisions(
  options: DiffOptions,
  settings: DiffSettings,
  terminal: Terminal,
  sink: DiagnosticSink,
): Promise<RevisionDiff | null> {
  const progress = showProgress(terminal);
  const before = await loadRevision(options.before, terminal.cwd, sink, progress.stage);
  const after = await loadRevision(options.after, terminal.cwd, sink, progress.stage);
  progress.done();
  if (before === null || after === null || !areComparable(before, after, sink)) return null;
  const decisions = settings.renames ?? after.decisions;
  reportUnknownDecisions(decisions, before.model, after.model, sink);
  return diffModels(before.model, after.model, decisions).diff;
}
