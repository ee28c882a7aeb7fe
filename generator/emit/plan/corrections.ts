import type { CorrectedFact, Correction, SpecModel } from "../../spec/model.js";

/** The lines of comments that say which corrections a part of the spec has. */
export interface CorrectionNotes {
  item(layout: string, key: string): readonly string[];
  /** `target` as `CorrectedFact` has it. */
  of(kind: Exclude<CorrectedFact["of"], "item">, target: string): readonly string[];
}

/** The corrections of a model by what they are of. */
export function correctionNotes({ corrections = [] }: SpecModel): CorrectionNotes {
  const byPart = new Map<string, Set<string>>();
  const newKeys = keysOfNewIds(corrections);
  const add = (key: string, note: string) =>
    byPart.set(key, (byPart.get(key) ?? new Set()).add(note));
  for (const correction of corrections) {
    const note = shortCorrection(correction);
    for (const { of, target, layouts = [""] } of correction.changes) {
      for (const layout of layouts) {
        const key = keyOf(of, layout, target);
        add(newKeys.get(key) ?? key, note);
      }
    }
  }
  const notes = (key: string) => [...(byPart.get(key) ?? [])];
  return {
    item: (layout, key) => notes(keyOf("item", layout, key)),
    of: (kind, target) => notes(keyOf(kind, "", target)),
  };
}

/** An item whose id was corrected has the corrected one as its key. */
function keysOfNewIds(corrections: readonly Correction[]): ReadonlyMap<string, string> {
  const keys = new Map<string, string>();
  for (const { of, target, layouts = [], fact, to } of corrections.flatMap(
    (each) => each.changes,
  )) {
    if (of !== "item" || fact !== "itemId" || typeof to !== "string") continue;
    for (const layout of layouts) keys.set(keyOf(of, layout, target), keyOf(of, layout, to));
  }
  return keys;
}

function keyOf(of: CorrectedFact["of"], layout: string, target: string): string {
  return JSON.stringify([of, layout, target]);
}

const longestReason = 60;

/** A correction on a short line: its id and why. */
export function shortCorrection({ id, reason }: Correction): string {
  const letters = [...oneLine(reason)];
  const end = letters.length > longestReason ? "…" : "";
  return `訂正 (correction) ${oneLine(id)}: ${letters.slice(0, longestReason).join("")}${end}`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}

/** What a correction changed, a line each. */
export function correctedFacts({ changes }: Correction): readonly string[] {
  return changes.map(({ target, layouts, fact, from, to, source: { file, sheet, cell } }) => {
    const where = layouts === undefined ? "" : ` (${layouts.join(", ")})`;
    return `${target}${where} ${fact}: ${print(from)} → ${print(to)} [${file} ${sheet}!${cell}]`;
  });
}

function print(value: CorrectedFact["from"]): string {
  if (value === undefined) return "—";
  return typeof value === "object" ? value.join(", ") : String(value);
}
