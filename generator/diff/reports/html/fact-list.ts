import { type Markup, markup } from "../../../print/markup.js";
import type { FactRow } from "../fact-rows.js";

/** Names and values; nothing where there are none. */
export function factList(rows: readonly FactRow[]): readonly Markup[] {
  if (rows.length === 0) return [];
  const entries = rows.map(
    ([label, value]) => markup`<div><dt>${label}</dt><dd>${value}</dd></div>`,
  );
  return [markup`<dl>${entries}</dl>\n`];
}
