import { reasonFor } from "../../rules/reasons.js";
import type { RecordLayout, RelatedCheck } from "../model.js";
import { findItem, layoutsNamed } from "./find-items.js";
import { areKnown, type KnownValues } from "./known-values.js";
import type { Ledger } from "./ledger.js";
import type { Entry } from "./overlay.js";

/** The cross-item check that an entry adds, not yet compiled; null, reported, where it names what there is not. */
export function addedCheck(
  entry: Entry,
  layouts: readonly RecordLayout[],
  known: KnownValues,
  file: string,
  ledger: Ledger,
): RelatedCheck | null {
  const { id, target, change } = entry;
  if (target.kind !== "check" || change.kind !== "add" || change.added.kind !== "check")
    return null;
  const { at, added } = change;
  const { layouts: names, targets, sentence, severity, messageId } = added.facts;
  const scope = layoutsNamed(names ?? null, layouts, { id, at }, ledger);
  if (scope === null) return null;
  const keys = targets.map((name) => findItem(name, scope, { id, at }, ledger));
  const named = messageId === undefined ? [] : [{ fact: "messageId", to: messageId, at }];
  if (!areKnown(entry, named, known, ledger) || keys.includes(null)) return null;
  return {
    no: target.no,
    layouts: scope.map((layout) => layout.id),
    targets: [...new Set(keys.flatMap((found) => found?.map(({ item }) => item.key) ?? []))],
    sentence,
    severity,
    ...(messageId === undefined ? {} : { messageId }),
    rule: { state: "unsupported", offset: 0, expected: [], reason: reasonFor("not-compiled", {}) },
    source: { file, sheet: "corrections", cell: id },
  };
}
