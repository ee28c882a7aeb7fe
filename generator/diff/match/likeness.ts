import { normaliseWord } from "../../profile/words.js";

/**
 * How alike two labels are, from 0 to 1: by the pairs of neighbouring characters they share. A label
 * that the other one holds as a whole counts, too, but for less than a label that is the same.
 */
export function labelLikeness(before: string, after: string): number {
  const [one, other] = [normaliseWord(before), normaliseWord(after)];
  if (one === other) return 1;
  const [first, second] = [pairsOf(one), pairsOf(other)];
  const fewer = Math.min(first.size, second.size);
  if (fewer === 0) return 0;
  let shared = 0;
  for (const pair of first) if (second.has(pair)) shared += 1;
  return Math.max((2 * shared) / (first.size + second.size), (partLikeness * shared) / fewer);
}

const partLikeness = 0.7;

/** Pairs of characters; a text of one character is a pair by itself. */
function pairsOf(text: string): ReadonlySet<string> {
  const chars = [...text];
  if (chars.length === 1) return new Set(chars);
  return new Set(chars.slice(1).map((char, index) => `${chars[index] ?? ""}${char}`));
}
