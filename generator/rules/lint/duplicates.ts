import type { DiagnosticSink } from "../../diagnostics/sink.js";
import type { Reading, RelatedCheck } from "../../spec/model.js";
import { placeOf } from "../../spec/read-context.js";
import { normalForm } from "./normal-form.js";
import type { UnitsOfCheck } from "./rule-units.js";

interface Seen {
  readonly check: RelatedCheck;
  readonly layouts: readonly string[];
}

/** Checks of one layout that say the same; each is reported with the first that says it. */
export function lintDuplicateRules(checks: readonly UnitsOfCheck[], sink: DiagnosticSink): void {
  const before = new Map<string, Seen[]>();
  for (const { check, units } of checks) {
    const twins = new Map<RelatedCheck, string>();
    for (const reading of new Set(units.map((unit) => unit.reading))) {
      const form = formOf(reading);
      const same = before.get(form) ?? [];
      before.set(form, same);
      for (const seen of same) {
        const layout = reading.layouts.find((id) => seen.layouts.includes(id));
        if (layout !== undefined && seen.check !== check && twins.size === 0)
          twins.set(seen.check, layout);
      }
      same.push({ check, layouts: reading.layouts });
    }
    for (const [other, layout] of twins) {
      sink.report("rule-duplicate", {
        at: placeOf(check.source),
        related: [placeOf(other.source)],
        args: { check: check.no, other: other.no, layout },
      });
    }
  }
}

function formOf({ expressions }: Reading): string {
  return [...new Set(expressions.map(normalForm))].sort().join("\n");
}
