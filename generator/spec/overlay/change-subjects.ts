import type { CorrectedFact } from "../model.js";
import { factOf, withFacts } from "./facts.js";
import { holds } from "./holds.js";
import type { Ledger } from "./ledger.js";
import type { Change, Entry, FactBefore, FactChange } from "./overlay.js";
import type { PartKind, Subject } from "./part-kind.js";

/** Plans a change of parts. Reported, and not planned at all, where it does not apply to every one. */
export function changeSubjects<Element extends object>(
  entry: Entry,
  change: Exclude<Change, { readonly kind: "add" }>,
  subjects: readonly Subject<Element>[],
  kind: PartKind<Element>,
  ledger: Ledger,
): void {
  const facts = change.kind === "set" ? change.facts : null;
  const stated = [...(facts ?? []), ...change.guards];
  const applies =
    haveFacts(entry, stated, subjects, kind, ledger) &&
    holds(entry, stated, subjects, kind, ledger) &&
    subjects.every((subject) => fits(entry, facts, subject, kind, ledger)) &&
    subjects.every(({ identity }) => ledger.isFree(entry, identity, facts));
  if (!applies) return;
  const claimed = new Set<string>();
  for (const { identity } of subjects) {
    // Several parts of one name change together.
    const key = `${identity.layout ?? ""} ${identity.target}`;
    if (!claimed.has(key)) ledger.claim(entry, identity, facts);
    claimed.add(key);
  }
  ledger.record(entry, changesOf(facts, subjects, kind));
}

function haveFacts<Element extends object>(
  { id }: Entry,
  facts: readonly FactBefore[],
  subjects: readonly Subject<Element>[],
  kind: PartKind<Element>,
  { sink }: Ledger,
): boolean {
  const missing = facts.flatMap(({ fact, at }) => {
    const without = subjects.find(({ element }) => !has(kind.facts(element), fact));
    return without === undefined ? [] : [{ fact, at, without }];
  });
  for (const { fact, at, without } of missing) {
    const expected = kind.facts(without.element).join(", ");
    const { target } = without.identity;
    sink.report("overlay-no-such-fact", { at, args: { id, target, fact, expected } });
  }
  return missing.length === 0;
}

/** `length` is there where `length.max` is. */
function has(names: readonly string[], fact: string): boolean {
  return names.some((name) => name === fact || name.startsWith(`${fact}.`));
}

function fits<Element extends object>(
  { id, at }: Entry,
  facts: readonly FactChange[] | null,
  { identity: { target }, element }: Subject<Element>,
  kind: PartKind<Element>,
  { sink }: Ledger,
): boolean {
  const expected = facts === null ? null : kind.unfit(withFacts(element, facts));
  if (expected === null) return true;
  sink.report("overlay-unfit", { at, args: { id, target, expected } });
  return false;
}

/** What was changed, one a fact and cell. */
function changesOf<Element extends object>(
  facts: readonly FactChange[] | null,
  subjects: readonly Subject<Element>[],
  kind: PartKind<Element>,
): readonly CorrectedFact[] {
  const changes = new Map<string, CorrectedFact>();
  for (const { fact, to } of facts ?? [{ fact: kind.main, to: null }]) {
    for (const { identity, element } of subjects) {
      const source = kind.sourceOf(element, fact);
      const from = factOf(element, fact);
      const key = JSON.stringify([fact, from, source]);
      const layouts = [
        ...(changes.get(key)?.layouts ?? []),
        ...(identity.layout === undefined ? [] : [identity.layout]),
      ];
      changes.set(key, {
        change: facts === null ? "remove" : "set",
        of: identity.of,
        target: identity.target,
        ...(identity.layout === undefined ? {} : { layouts }),
        fact,
        ...(from === null ? {} : { from }),
        ...(to === null ? {} : { to }),
        source,
      });
    }
  }
  return [...changes.values()];
}
