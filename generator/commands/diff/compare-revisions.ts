import type { DiagnosticSink } from "../../diagnostics/sink.js";
import { diffModels } from "../../diff/diff-models.js";
import type { RevisionDiff } from "../../diff/revision-diff.js";
import type { Terminal } from "../command.js";
import { loadRevisions } from "../load-revisions.js";
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
  return diffModels(before.model, after.model, decisions).diff;
}
