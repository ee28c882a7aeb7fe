import type { DiagnosticSink } from "../../diagnostics/sink.js";
import type { RevisionDiff } from "../revision-diff.js";
import { titleWords } from "../words/title.js";
import type { AcceptedChange, AcceptedChanges } from "./accepted.js";

/**
 * The accepted changes that are in force on a day (ISO date). Entries that name no change of the diff,
 * and those whose last day is over, are reported and count for nothing.
 */
export function applyAccepted(
  diff: RevisionDiff,
  entries: readonly AcceptedChange[],
  today: string,
  sink: DiagnosticSink,
): AcceptedChanges {
  const changes = new Map(diff.changes.map((change) => [change.fingerprint, change]));
  const inForce = entries.filter(({ fingerprint, until, at }) => {
    const change = changes.get(fingerprint);
    if (change === undefined) {
      sink.report("accepted-stale", { at, args: { fingerprint } });
      return false;
    }
    const isExpired = until < today;
    if (isExpired) {
      const args = { fingerprint, until, change: titleWords(change) };
      sink.report("accepted-expired", { at, args });
    }
    return !isExpired;
  });
  return new Map(inForce.map((entry) => [entry.fingerprint, entry]));
}
