import type { SourceRef } from "../model.js";
import { placeOf } from "../read-context.js";
import type { PartKind } from "./part-kind.js";
import { factOf } from "./facts.js";
import type { Identity, Ledger } from "./ledger.js";
import type { Entry } from "./overlay.js";

/** Takes note of an added part; false, reported, where the spec or another correction has one of its name. */
export function recordAdded<Element extends { readonly source: SourceRef }>(
  entry: Entry,
  identity: Identity,
  element: Element,
  before: { readonly source: SourceRef } | undefined,
  kind: PartKind<Element>,
  ledger: Ledger,
): boolean {
  const { id, at } = entry;
  const { of, target } = identity;
  if (before !== undefined) {
    const related = [placeOf(before.source)];
    ledger.sink.report("overlay-already-there", { at, related, args: { id, target } });
    return false;
  }
  const expected = kind.unfit(element);
  if (expected !== null) {
    ledger.sink.report("overlay-unfit", { at, args: { id, target, expected } });
    return false;
  }
  if (!ledger.isFree(entry, identity, null)) return false;
  ledger.claim(entry, identity, null);
  const to = factOf(element, kind.main);
  const added = { change: "add", of, target, fact: kind.main, source: element.source } as const;
  ledger.record(entry, [{ ...added, ...(to === null ? {} : { to }) }]);
  return true;
}
