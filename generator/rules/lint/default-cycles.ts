import type { DiagnosticSink } from "../../diagnostics/sink.js";
import type { RelatedCheck } from "../../spec/model.js";
import { placeOf } from "../../spec/read-context.js";
import { itemRefsIn } from "./item-refs.js";
import type { UnitsOfCheck } from "./rule-units.js";

/** A default of an item, in one layout. */
interface Default {
  readonly check: RelatedCheck;
  readonly item: string;
  readonly name: string;
  /** Keys of the other items that decide whether it is taken. */
  readonly reads: readonly string[];
}

/** Defaults that wait for each other, so that no order of filling them in is right. */
export function lintDefaultCycles(checks: readonly UnitsOfCheck[], sink: DiagnosticSink): void {
  const seen = new Set<string>();
  for (const defaults of defaultsByLayout(checks).values()) {
    for (const start of defaults) {
      const cycle = cycleFrom(start, defaults);
      if (cycle === null) continue;
      const key = cycle
        .map(({ check, item }) => `${check.no} ${item}`)
        .sort()
        .join("\n");
      if (seen.has(key)) continue;
      seen.add(key);
      reportCycle(start, cycle, sink);
    }
  }
}

function reportCycle(start: Default, cycle: readonly Default[], sink: DiagnosticSink): void {
  const items = [...cycle, start].map(({ name }) => `「${name}」`).join("→");
  sink.report("rule-default-cycle", {
    at: placeOf(start.check.source),
    related: cycle.slice(1).map(({ check }) => placeOf(check.source)),
    args: { check: start.check.no, items },
  });
}

function defaultsByLayout(
  checks: readonly UnitsOfCheck[],
): ReadonlyMap<string, readonly Default[]> {
  const byLayout = new Map<string, Default[]>();
  for (const { check, units } of checks) {
    for (const { reading, layouts, facts } of units) {
      for (const { when, assert } of reading.expressions) {
        if (assert.kind !== "default") continue;
        const { key: item } = assert.item;
        const reads = itemRefsIn(when)
          .map(({ key }) => key)
          .filter((key) => key !== item);
        const name = facts.items.get(item)?.item.name ?? item;
        const found = { check, item, name, reads };
        for (const layout of layouts)
          byLayout.set(layout, [...(byLayout.get(layout) ?? []), found]);
      }
    }
  }
  return byLayout;
}

/** The shortest way from a default over those that it reads back to it; null where there is none. */
function cycleFrom(start: Default, defaults: readonly Default[]): readonly Default[] | null {
  const reached = new Set<Default>([start]);
  let ways: readonly (readonly Default[])[] = [[start]];
  while (ways.length > 0) {
    const longer: (readonly Default[])[] = [];
    for (const way of ways) {
      const reads = way.at(-1)?.reads ?? [];
      if (reads.includes(start.item) && way.length > 1) return way;
      for (const next of defaults) {
        if (reached.has(next) || !reads.includes(next.item)) continue;
        reached.add(next);
        longer.push([...way, next]);
      }
    }
    ways = longer;
  }
  return null;
}
