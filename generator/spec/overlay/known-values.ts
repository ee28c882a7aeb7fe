import { candidatesFor } from "../candidates.js";
import type { FactValue } from "../model.js";
import type { Ledger } from "./ledger.js";
import type { Entry, FactBefore } from "./overlay.js";

/** Ids that facts may name, by the last part of the fact's name. */
export type KnownValues = Readonly<Record<string, readonly string[]>>;

/** Whether the facts name only what there is; what is not there is reported. */
export function areKnown(
  { id }: Entry,
  facts: readonly (Pick<FactBefore, "fact" | "at"> & { readonly to: FactValue | null })[],
  known: KnownValues,
  { sink }: Ledger,
): boolean {
  const unknown = facts.filter(({ fact, to }) => {
    const values = known[fact.split(".").at(-1) ?? ""];
    return typeof to === "string" && values !== undefined && !values.includes(to);
  });
  for (const { fact, to, at } of unknown) {
    const found = String(to);
    const near = candidatesFor(found, known[fact.split(".").at(-1) ?? ""] ?? []);
    const args = { id, fact, found, candidates: near.join(", ") || "—" };
    sink.report("overlay-unknown-value", { at, args });
  }
  return unknown.length === 0;
}
