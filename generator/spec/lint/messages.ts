import type { DiagnosticSink } from "../../diagnostics/sink.js";
import { candidatesFor } from "../candidates.js";
import type { SourceRef, SpecModel } from "../model.js";
import { placeOf } from "../read-context.js";

/** Message ids that are used but not listed, and messages that no check uses. */
export function lintMessages(model: SpecModel, sink: DiagnosticSink): void {
  const known = new Set(model.messages.map(({ id }) => id));
  const used = new Map<string, SourceRef>();
  for (const { messageId, source } of [...model.itemChecks, ...model.relatedChecks]) {
    if (messageId !== undefined && !used.has(messageId)) used.set(messageId, source);
  }
  for (const [id, source] of used) {
    if (known.has(id)) continue;
    const candidates = candidatesFor(id, known).join("、") || "—";
    sink.report("spec-unknown-message", { at: placeOf(source), args: { found: id, candidates } });
  }
  for (const { id, source } of model.messages) {
    if (!used.has(id))
      sink.report("spec-unused-message", { at: placeOf(source), args: { found: id } });
  }
}
