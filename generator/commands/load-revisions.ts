import type { DiagnosticSink } from "../diagnostics/sink.js";
import { areComparable } from "../revisions/comparable.js";
import { loadRevision } from "../revisions/load-revision.js";
import type { Revision } from "../revisions/revision.js";
import { reportUnknownDecisions } from "../revisions/unknown-decisions.js";
import type { Decisions } from "../spec/renames/decisions.js";
import type { Terminal } from "./command.js";
import { showProgress } from "./progress.js";

/** Two revisions, and what a person decided about what is the same in them. */
export interface RevisionPair {
  readonly before: Revision;
  readonly after: Revision;
  readonly decisions: Decisions;
}

/**
 * Loads the revisions that a command is about; `renames` takes the place of the decisions of the newer
 * one. Null, with the reasons reported, where they cannot be compared.
 */
export async function loadRevisions(
  asked: { readonly before: string; readonly after: string },
  renames: Decisions | null,
  terminal: Terminal,
  sink: DiagnosticSink,
): Promise<RevisionPair | null> {
  const progress = showProgress(terminal);
  const before = await loadRevision(asked.before, terminal.cwd, sink, progress.stage);
  const after = await loadRevision(asked.after, terminal.cwd, sink, progress.stage);
  progress.done();
  if (before === null || after === null || !areComparable(before, after, sink)) return null;
  const decisions = renames ?? after.decisions;
  reportUnknownDecisions(decisions, before.model, after.model, sink);
  return { before, after, decisions };
}
