import type { DiagnosticSink } from "../diagnostics/sink.js";
import { candidatesFor } from "../spec/candidates.js";
import type { RecordLayout, SpecModel } from "../spec/model.js";

/** The layout of an id that was asked for on the command line; null, and reported, where there is none. */
export function findLayout(
  { layouts }: SpecModel,
  asked: string,
  sink: DiagnosticSink,
): RecordLayout | null {
  const found = layouts.find(({ id }) => id === asked);
  if (found !== undefined) return found;
  const ids = layouts.map(({ id }) => id);
  sink.report("rule-unknown-layout", {
    args: {
      found: asked,
      candidates: candidatesFor(asked, ids).join(", ") || "—",
      expected: ids.join(", ") || "—",
    },
  });
  return null;
}
