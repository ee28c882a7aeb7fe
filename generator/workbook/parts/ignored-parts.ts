import { type IgnoredKind, ignoredKindWords } from "../../diagnostics/catalogue/workbook-words.js";
import type { Archive } from "../admit-archive.js";
import { shown } from "../archive/entry-names.js";
import type { Reading } from "../reading.js";

const patterns: Readonly<Record<IgnoredKind, RegExp>> = {
  macro: /\/(?:vbaProject\.bin|macrosheets\/[^/]+)$/i,
  link: /\/externalLinks\/[^/]+$/i,
  embedded: /\/embeddings\/[^/]+$/i,
  connection: /\/connections\.xml$/i,
  query: /\/queryTables\/[^/]+$/i,
  control: /\/(?:activeX|ctrlProps)\/[^/]+$/i,
  chartsheet: /\/(?:chartsheets|dialogsheets)\/[^/]+$/i,
  drawing: /\/(?:media|charts|diagrams|drawings)\/[^/]+\.(?!vml$)[^./]+$/i,
  pivot: /\/(?:pivotTables|pivotCache)\/[^/]+$/i,
  custom: /\/(?:customXml|model|customData)\/[^/]+$|^customXml\/item\d+\.xml$/i,
};

/** How many names a message lists. */
const listed = 3;

/** Reports the parts that are not read, once for each kind. */
export function reportIgnoredParts({ entries }: Archive, { file, sink }: Reading): void {
  const names = [...entries.keys()].filter((name) => !/\/$|\.rels$/.test(name));
  for (const kind of Object.keys(patterns) as IgnoredKind[]) {
    const found = names.filter((name) => patterns[kind].test(name)).sort();
    if (found.length === 0) continue;
    const more = found.length > listed ? ", …" : "";
    sink.report("workbook-ignored-parts", {
      at: { file },
      args: {
        kind: ignoredKindWords[kind],
        count: found.length,
        parts: found.slice(0, listed).map(shown).join(", ") + more,
      },
    });
  }
}
