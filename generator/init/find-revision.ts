import type { SheetReading } from "../profile/find-tables.js";

const revisionText =
  /(?:第|ver\.?|version|rev\.?|版数?[:：\s]*)\s*([0-9]+(?:\.[0-9]+)*)\s*版?|([0-9]+(?:\.[0-9]+)+)\s*版/iu;

/** The revision that the covers name, else the last that a history names; null where none does. */
export function findRevision(readings: readonly SheetReading[]): string | null {
  const covers = readings.filter(({ plan }) => plan.skip?.kind === "cover");
  for (const { sheet } of covers) {
    for (let row = 1; row <= sheet.rowCount; row++) {
      for (const { text, mergedInto } of sheet.row(row)) {
        const found = mergedInto === null ? revisionIn(text) : null;
        if (found !== null) return found;
      }
    }
  }
  const histories = readings.flatMap(({ tables }) => tables.filter((t) => t.kind === "history"));
  const revisions = histories.flatMap(({ rows }) => rows.map((row) => row.text("revision")));
  const last = revisions.findLast((text) => text !== "");
  return last === undefined ? null : (revisionIn(last) ?? last);
}

function revisionIn(text: string): string | null {
  // Covers of Japanese documents print 第１．０版.
  const match = revisionText.exec(text.normalize("NFKC"));
  return match?.[1] ?? match?.[2] ?? null;
}
