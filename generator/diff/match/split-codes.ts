import { normaliseWord } from "../../profile/words.js";
import type { Code } from "../../spec/model.js";

export interface Split {
  readonly whole: Code;
  /** Two or more. */
  readonly parts: readonly Code[];
}

/**
 * Codes that others stand in the place of: each part of the label of the one (`紡織・縫製`) is in
 * the label of another, or its whole label is in those of two or more. All have the same parent.
 */
export function findSplits(wholes: readonly Code[], others: readonly Code[]): readonly Split[] {
  const taken = new Set<Code>();
  // Codes have no order: which of several comes first must not depend on one.
  return wholes.toSorted(byValue).flatMap((whole) => {
    const free = others.filter((code) => !taken.has(code) && code.parent === whole.parent);
    const parts = partsByLabel(whole, free);
    if (parts.length < 2) return [];
    for (const part of parts) taken.add(part);
    return [{ whole, parts }];
  });
}

function byValue(one: Code, other: Code): number {
  return one.value < other.value ? -1 : Number(one.value > other.value);
}

function partsByLabel(whole: Code, codes: readonly Code[]): readonly Code[] {
  const label = normaliseWord(whole.label);
  if (label === "") return [];
  const holding = codes.filter((code) => normaliseWord(code.label).includes(label));
  if (holding.length >= 2) return holding;
  const words = whole.label
    .split(/[・･、,，/／]|及び|又は|並びに/u)
    .map(normaliseWord)
    .filter((word) => word.length >= 2);
  if (words.length < 2) return [];
  const matches = words.map((word) =>
    codes.filter((code) => isPart(word, normaliseWord(code.label))),
  );
  return matches.every((match) => match.length > 0) ? [...new Set(matches.flat())] : [];
}

function isPart(word: string, label: string): boolean {
  return label.includes(word) || (label.length >= 2 && word.includes(label));
}
