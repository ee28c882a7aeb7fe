import type { DiagnosticSink } from "../../diagnostics/sink.js";
import type { CorrectedFact, Correction } from "../model.js";
import { withFacts } from "./facts.js";
import type { Entry, FactChange } from "./overlay.js";

/** A part of the model, for the whole run. */
export interface Identity {
  readonly of: CorrectedFact["of"];
  /** As `CorrectedFact` has it. */
  readonly target: string;
  /** For items. */
  readonly layout?: string;
}

/** A correction's claim to a fact of a part, or to all of it where the fact is null. */
interface Claim {
  readonly entry: Entry;
  readonly change: FactChange | null;
}

/**
 * What the corrections of a run change. Each is looked up in the spec as it was read, so that their
 * order means nothing and two ids can be swapped; no two may change one fact.
 */
export class Ledger {
  readonly #claims = new Map<string, Claim[]>();
  readonly #changes = new Map<Entry, CorrectedFact[]>();

  constructor(readonly sink: DiagnosticSink) {}

  /** Whether no other correction changes one of the facts (null: the whole part); reported where one does. */
  isFree(entry: Entry, identity: Identity, facts: readonly FactChange[] | null): boolean {
    const names = facts?.map(({ fact }) => fact) ?? null;
    const other = this.#claimsOf(identity).find(
      ({ change }) => change === null || names === null || names.includes(change.fact),
    );
    if (other === undefined) return true;
    this.sink.report("overlay-conflict", {
      at: entry.at,
      related: [other.entry.at],
      args: {
        id: entry.id,
        other: other.entry.id,
        target: identity.target,
        fact: other.change?.fact ?? names?.join(", ") ?? "—",
      },
    });
    return false;
  }

  /** Takes note that a correction changes facts of a part (null: the whole part). */
  claim(entry: Entry, identity: Identity, facts: readonly FactChange[] | null): void {
    const key = keyOf(identity);
    const claims = this.#claims.get(key) ?? [];
    for (const change of facts ?? [null]) claims.push({ entry, change });
    this.#claims.set(key, claims);
  }

  /** Takes note of what a correction changed. */
  record(entry: Entry, changes: readonly CorrectedFact[]): void {
    this.#changes.set(entry, [...(this.#changes.get(entry) ?? []), ...changes]);
  }

  /** A part with everything that was claimed of it; null where it was removed. */
  settle<Element extends object>(identity: Identity, element: Element): Element | null {
    const changes = this.#claimsOf(identity).map(({ change }) => change);
    const facts = changes.filter((change) => change !== null);
    if (facts.length < changes.length) return null;
    return facts.length === 0 ? element : withFacts(element, facts);
  }

  /** The corrections that apply. */
  correctionsOf(entries: readonly Entry[]): readonly Correction[] {
    return entries.flatMap((entry) => {
      const { id, reason, origin, until } = entry;
      const changes = this.#changes.get(entry);
      return changes === undefined ? [] : [{ id, reason, origin, until, changes }];
    });
  }

  #claimsOf(identity: Identity): readonly Claim[] {
    return this.#claims.get(keyOf(identity)) ?? [];
  }
}

function keyOf({ of, layout, target }: Identity): string {
  return JSON.stringify([of, layout ?? null, target]);
}
