import type { DiagnosticSink } from "../../diagnostics/sink.js";
import { type BreakKind, breakKinds } from "../registry/rule.js";

/** Words of `--fail-on` besides the kinds themselves. */
const groups: ReadonlyMap<string, readonly BreakKind[]> = new Map([
  ...breakKinds.map((kind): [string, readonly BreakKind[]] => [kind, [kind]]),
  ["data", ["data-tightened", "data-loosened"]],
  // Whatever breaks anything; what is only added breaks nothing.
  ["any", breakKinds],
]);

/** Reads `wire,source,data`: kinds in the order of the registry, each once. Unknown words are reported; then it is null. */
export function parseFailOn(text: string, sink: DiagnosticSink): readonly BreakKind[] | null {
  const words = text
    .split(",")
    .map((word) => word.trim())
    .filter((word) => word !== "");
  const unknown = words.filter((word) => !groups.has(word));
  const expected = [...groups.keys()].join(", ");
  for (const found of words.length === 0 ? [text] : unknown) {
    sink.report("diff-fail-on-unknown", { args: { found, expected } });
  }
  if (words.length === 0 || unknown.length > 0) return null;
  const asked = new Set(words.flatMap((word) => groups.get(word) ?? []));
  return breakKinds.filter((kind) => asked.has(kind));
}
