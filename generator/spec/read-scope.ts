import type { Table, TableRow } from "../profile/table.js";
import { candidatesFor } from "./candidates.js";
import { placeOf, type ReadContext, refIn } from "./read-context.js";
import { listOf } from "./values.js";

/**
 * The layouts that a check names: ids, ids with `*` for any ending, or a word for all. A check that
 * names none may hold in every layout. Unknown ids are reported.
 */
export function readLayoutScope(
  table: Table,
  row: TableRow,
  layoutIds: readonly string[],
  { lexicon, sink }: ReadContext,
): readonly string[] {
  const text = row.text("layouts");
  if (text === "" || lexicon.meansAllLayouts(text)) return layoutIds;
  const named = new Set<string>();
  for (const word of listOf(text.normalize("NFKC"))) {
    const matching = lexicon.meansAllLayouts(word)
      ? layoutIds
      : layoutIds.filter(layoutMatcher(word));
    for (const id of matching) named.add(id);
    if (matching.length > 0) continue;
    sink.report("spec-unknown-layout", {
      at: placeOf(refIn(table, row, "layouts")),
      args: { found: word, candidates: candidatesFor(word, layoutIds).join("、") || "—" },
    });
  }
  return layoutIds.filter((id) => named.has(id));
}

/** Whether a layout id is the one named; `*` stands for any part of it. */
export function layoutMatcher(word: string): (id: string) => boolean {
  if (!word.includes("*")) return (id) => id === word;
  const parts = word.split("*").map((part) => part.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&"));
  const pattern = new RegExp(`^${parts.join(".*")}$`, "u");
  return (id) => pattern.test(id);
}
