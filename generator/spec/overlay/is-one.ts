import { candidatesFor } from "../candidates.js";
import type { SourceRef } from "../model.js";
import { placeOf } from "../read-context.js";
import type { Ledger } from "./ledger.js";
import type { Entry } from "./overlay.js";

/** Whether a name is of one part: the parts found stand in one cell. None and several are reported. */
export function isOne(
  entry: Entry,
  name: string,
  found: readonly { readonly source: SourceRef }[],
  known: Iterable<string>,
  ledger: Ledger,
): boolean {
  const cells = new Map(found.map(({ source }) => [JSON.stringify(source), placeOf(source)]));
  if (cells.size === 1) return true;
  if (cells.size === 0) reportUnknownTarget(entry, name, known, ledger);
  else {
    const expected = [...cells.values()].map(({ sheet, cell }) => `${sheet}!${cell}`).join(", ");
    ledger.sink.report("overlay-ambiguous-target", {
      at: entry.at,
      related: [...cells.values()],
      args: { id: entry.id, found: name, expected },
    });
  }
  return false;
}

export function reportUnknownTarget(
  { id, at }: Entry,
  found: string,
  known: Iterable<string>,
  { sink }: Ledger,
): void {
  const candidates = candidatesFor(found, known).join(", ") || "—";
  sink.report("overlay-unknown-target", { at, args: { id, found, candidates } });
}
