import type { TableVocabulary } from "../profile/profile.js";
import type { Role } from "../profile/table.js";
import { normaliseWord } from "../profile/words.js";

/** How near a header comes to words that the profile knows. */

export interface SimilarRole {
  readonly role: Role;
  /** The known word. */
  readonly word: string;
  /** 0 to 1. */
  readonly score: number;
}

/** The role whose words a text is nearest to; null where it is near to none. */
export function nearestRole(
  text: string,
  vocabulary: TableVocabulary,
  allowed: (role: Role) => boolean,
): SimilarRole | null {
  let best: SimilarRole | null = null;
  const parts = partsOf(text);
  for (const [role, words] of Object.entries(vocabulary.headers) as [Role, readonly string[]][]) {
    if (!allowed(role)) continue;
    for (const word of words) {
      const score = Math.max(...parts.map((part) => nearness(part, normaliseWord(word))));
      if (score > (best?.score ?? 0)) best = { role, word, score };
    }
  }
  return best;
}

/** The text, and what stands before, in and behind its brackets and line breaks. */
function partsOf(text: string): readonly string[] {
  const parts = text.normalize("NFKC").split(/[()（）［］[\]【】\n=:：/／]+/u);
  return [text, ...parts].map(normaliseWord).filter((part) => part !== "");
}

/** The share of the longer text that the shorter one is, where it is a part of it. */
function nearness(part: string, word: string): number {
  if (part === word) return 1;
  if (word.length >= 2 && part.includes(word)) return word.length / part.length;
  if (part.length >= 2 && word.includes(part)) return (0.9 * part.length) / word.length;
  return 0;
}
