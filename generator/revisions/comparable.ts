import type { DiagnosticSink } from "../diagnostics/sink.js";
import type { Revision } from "./revision.js";

/** Whether two revisions can be compared; what speaks against it is reported. */
export function areComparable(before: Revision, after: Revision, sink: DiagnosticSink): boolean {
  if (before.profile !== null && after.profile !== null && before.profile !== after.profile)
    sink.report("revision-profiles-differ", {});
  const [one, other] = [before.model.text ?? "full", after.model.text ?? "full"];
  if (one === other) return true;
  sink.report("revision-hashed", { args: { before: one, after: other } });
  return false;
}
