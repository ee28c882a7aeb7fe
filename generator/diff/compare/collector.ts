import type { SourceRef } from "../../spec/model.js";
import type {
  BareChange,
  Change,
  EvidenceEntry,
  RuleExamples,
  Side,
  Subject,
  SymbolChange,
} from "../change.js";
import { fingerprintOf } from "../fingerprint.js";
import { type ChangeRuleId, changeRuleIds } from "../registry.js";

/** A change as one place shows it. */
export interface Seen {
  readonly rule: ChangeRuleId;
  readonly subject: Subject;
  readonly before: Side | null;
  readonly after: Side | null;
  readonly layouts?: readonly string[];
  readonly symbols?: readonly SymbolChange[];
  readonly evidence?: readonly EvidenceEntry[] | null;
  readonly examples?: RuleExamples;
}

/** Collects changes; what is seen in many layouts is one change. */
export class ChangeCollector {
  readonly #seen = new Map<string, Seen[]>();

  add(seen: Seen): void {
    const { rule, subject, before, after } = seen;
    const key = JSON.stringify([
      rule,
      subject.kind,
      subject.before?.id,
      subject.after?.id,
      before?.value,
      after?.value,
    ]);
    const same = this.#seen.get(key);
    if (same === undefined) this.#seen.set(key, [seen]);
    else same.push(seen);
  }

  /** In the order of the registry, then as they were seen. */
  changes(): readonly Change[] {
    const order = new Map(changeRuleIds.map((id, index) => [id, index]));
    return [...this.#seen.values()]
      .map(merge)
      .sort((a, b) => (order.get(a.rule) ?? 0) - (order.get(b.rule) ?? 0));
  }
}

function merge(places: readonly Seen[]): Change {
  const [first] = places;
  if (first === undefined) throw new RangeError("A change is seen somewhere");
  const { rule, subject, evidence, examples } = first;
  const change: BareChange = {
    rule,
    subject,
    layouts: [...new Set(places.flatMap(({ layouts = [] }) => layouts))],
    before: mergeSides(places.map(({ before }) => before)),
    after: mergeSides(places.map(({ after }) => after)),
    symbols: distinct(
      places.flatMap(({ symbols = [] }) => symbols),
      ({ kind, before, after }) => JSON.stringify([kind, before, after]),
    ),
    ...(evidence === undefined || evidence === null ? {} : { evidence }),
    ...(examples === undefined || Object.keys(examples).length === 0 ? {} : { examples }),
  };
  return { ...change, fingerprint: fingerprintOf(change) };
}

function mergeSides(sides: readonly (Side | null)[]): Side | null {
  const [first] = sides;
  if (first === undefined || first === null) return null;
  const sources = sides.flatMap((side) => side?.sources ?? []);
  return { value: first.value, sources: distinct(sources, placeKey) };
}

function placeKey({ file, sheet, cell }: SourceRef): string {
  return `${file}\u0000${sheet}\u0000${cell}`;
}

function distinct<Thing>(
  things: readonly Thing[],
  key: (thing: Thing) => string,
): readonly Thing[] {
  return [...new Map(things.map((thing) => [key(thing), thing])).values()];
}
