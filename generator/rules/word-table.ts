import { normalise } from "./normalise.js";
import type { RuleVocabulary, TokenClass } from "./vocabulary.js";

/** Words by their first character, for finding the longest at a place. */
export type WordTable = ReadonlyMap<string, Bucket>;

interface Bucket {
  /** Longest first. */
  readonly lengths: readonly number[];
  readonly words: ReadonlyMap<string, readonly TokenClass[]>;
}

/** Prepares words for matching. Of a word given twice the first counts; one of several classes is several tokens. */
export function makeWordTable(
  words: Iterable<readonly [string, TokenClass | readonly TokenClass[]]>,
): WordTable {
  const table = new Map<string, Map<string, readonly TokenClass[]>>();
  for (const [word, kind] of words) {
    const first = word[0];
    if (first === undefined) continue;
    const bucket = table.get(first) ?? new Map<string, readonly TokenClass[]>();
    table.set(first, bucket);
    if (!bucket.has(word)) bucket.set(word, typeof kind === "string" ? [kind] : kind);
  }
  return new Map(
    [...table].map(([first, bucket]) => {
      const lengths = new Set([...bucket.keys()].map(({ length }) => length));
      return [first, { lengths: [...lengths].sort((a, b) => b - a), words: bucket }];
    }),
  );
}

/** The words of a vocabulary, normalised. */
export function wordsOf(vocabulary: RuleVocabulary): readonly (readonly [string, TokenClass])[] {
  const classes = Object.entries(vocabulary) as [TokenClass, readonly string[]][];
  return classes.flatMap(([kind, words]) =>
    words.map((word) => [normalise(word).text, kind] as const),
  );
}

/** All words that stand at a place of a text. */
export function allWords(table: WordTable, text: string, at: number): readonly string[] {
  const bucket = table.get(text[at] ?? "");
  if (bucket === undefined) return [];
  return bucket.lengths
    .map((length) => text.slice(at, at + length))
    .filter((word) => bucket.words.has(word));
}

/** The longest word that stands at a place of a text. */
export function longestWord(
  table: WordTable,
  text: string,
  at: number,
): readonly [readonly TokenClass[], string] | null {
  const bucket = table.get(text[at] ?? "");
  if (bucket === undefined) return null;
  for (const length of bucket.lengths) {
    const word = text.slice(at, at + length);
    const kinds = bucket.words.get(word);
    if (kinds !== undefined) return [kinds, word];
  }
  return null;
}
