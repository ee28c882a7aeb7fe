import type { PlacedItem } from "../../spec/walk.js";
import type { EvidenceEntry, EvidenceKind } from "../change.js";
import { labelLikeness } from "./likeness.js";

/** An item and what stands around it. */
export interface ItemContext {
  readonly placed: PlacedItem;
  /** Keys of the items before and after it; null at the ends. */
  readonly neighbours: readonly [string | null, string | null];
}

/** Items under different keys are one from this score on. */
export const leastScore = 0.55;
/** Labels less alike than this are not paired, however alike the rest is. */
export const leastLabel = 0.3;

/** What each kind of evidence counts; kinds that neither item has say nothing and are left out. */
const weights: Readonly<Partial<Record<EvidenceKind, number>>> = {
  label: 45,
  english: 10,
  type: 15,
  length: 10,
  codes: 10,
  section: 10,
  position: 10,
};

export function itemEvidence(before: ItemContext, after: ItemContext): readonly EvidenceEntry[] {
  const [one, other] = [before.placed.item, after.placed.item];
  const entries: EvidenceEntry[] = [
    { kind: "label", score: labelLikeness(one.name, other.name) },
    { kind: "type", score: typeLikeness(one, other) },
    { kind: "section", score: sectionLikeness(before.placed, after.placed) },
    { kind: "position", score: positionLikeness(before, after) },
  ];
  if (one.nameEn !== undefined && other.nameEn !== undefined)
    entries.push({ kind: "english", score: labelLikeness(one.nameEn, other.nameEn) });
  if (one.length !== undefined && other.length !== undefined)
    entries.push({ kind: "length", score: one.length.max === other.length.max ? 1 : 0 });
  if (one.codeList !== undefined || other.codeList !== undefined)
    entries.push({ kind: "codes", score: one.codeList === other.codeList ? 1 : 0 });
  return entries;
}

/** The weighted mean of the evidence, 0 to 1. */
export function scoreOf(evidence: readonly EvidenceEntry[]): number {
  let [sum, most] = [0, 0];
  for (const { kind, score } of evidence) {
    const weight = weights[kind] ?? 0;
    sum += weight * score;
    most += weight;
  }
  return most === 0 ? 0 : sum / most;
}

export function labelScore(evidence: readonly EvidenceEntry[]): number {
  return evidence.find(({ kind }) => kind === "label")?.score ?? 0;
}

function typeLikeness(one: PlacedItem["item"], other: PlacedItem["item"]): number {
  if (one.kind !== other.kind) return 0;
  return one.charset === other.charset && one.pattern === other.pattern ? 1 : 0.5;
}

function sectionLikeness({ sections: one }: PlacedItem, { sections: other }: PlacedItem): number {
  const [inner, outer] = [one.at(-1), other.at(-1)];
  if (inner === undefined || outer === undefined) return 0;
  return inner.key === outer.key ? 1 : labelLikeness(inner.name, outer.name);
}

function positionLikeness({ neighbours: one }: ItemContext, { neighbours: other }: ItemContext) {
  return one.filter((key, index) => key === other[index]).length / 2;
}
