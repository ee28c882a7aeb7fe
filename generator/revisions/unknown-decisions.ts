import type { DiagnosticSink } from "../diagnostics/sink.js";
import { candidatesFor } from "../spec/candidates.js";
import type { SpecModel } from "../spec/model.js";
import type { DecidableKind, Decisions } from "../spec/renames/decisions.js";
import { itemsOf } from "../spec/walk.js";

/** Reports decisions about what neither revision has: a mistake of writing, or one that has served its time. */
export function reportUnknownDecisions(
  { confirmed, denied }: Decisions,
  before: SpecModel,
  after: SpecModel,
  sink: DiagnosticSink,
): void {
  if (confirmed.length + denied.length === 0) return;
  const [old, young] = [identitiesIn(before), identitiesIn(after)];
  for (const { kind, ...decision } of [...confirmed, ...denied]) {
    const sides = [
      [decision.before, old[kind]],
      [decision.after, young[kind]],
    ] as const;
    for (const [found, known] of sides) {
      if (known.has(found)) continue;
      const candidates = candidatesFor(found, known).join(", ") || "—";
      sink.report("renames-unknown", { args: { found, candidates } });
    }
  }
}

function identitiesIn(model: SpecModel): Readonly<Record<DecidableKind, ReadonlySet<string>>> {
  const { layouts, codeLists } = model;
  return {
    layout: new Set(layouts.map(({ id }) => id)),
    item: new Set(layouts.flatMap((layout) => itemsOf(layout).map(({ item }) => item.key))),
    "code-list": new Set(codeLists.map(({ id }) => id)),
    code: new Set(codeLists.flatMap(({ id, codes }) => codes.map(({ value }) => `${id}:${value}`))),
  };
}
