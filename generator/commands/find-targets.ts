import type { DiagnosticSink } from "../diagnostics/sink.js";
import { type LayoutNames, normaliseName } from "../rules/layout-names.js";
import { candidatesFor } from "../spec/candidates.js";

/** Keys of the items that were named on the command line, each by key, id or name; null, and reported, where one is not certain. */
export function findTargets(
  asked: readonly string[],
  layout: string,
  names: LayoutNames,
  sink: DiagnosticSink,
): readonly string[] | null {
  const targets = asked.flatMap((name) => findTarget(name, layout, names, sink) ?? []);
  return targets.length === asked.length ? targets : null;
}

function findTarget(
  found: string,
  layout: string,
  names: LayoutNames,
  sink: DiagnosticSink,
): string | null {
  if (names.placeOf(found) !== undefined) return found;
  const keys = names.placesNamed(normaliseName(found)).map(({ item }) => item.key);
  const [key, another] = keys;
  if (key === undefined) {
    const known = names.places.flatMap(({ item }) => [item.name, item.key]);
    const candidates = candidatesFor(found, new Set(known)).join(", ") || "—";
    sink.report("rule-unknown-target", { args: { found, layout, candidates } });
    return null;
  }
  if (another === undefined) return key;
  sink.report("rule-ambiguous-target", { args: { found, layout, expected: keys.join(", ") } });
  return null;
}
