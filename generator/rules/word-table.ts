import { normalise } from "./normalise.js";
import type { RuleVocabulary, TokenClass } from "./vocabulary.js";

/** Words by their first two characters (or their only one), for finding the longest at a place. */
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
    const first = word.slice(0, 2);
    if (first === "") continue;
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

/** All words that stand at a place of a text, longest first. */
export function allWords(table: WordTable, text: string, at: number): readonly string[] {
  const words: string[] = [];
  for (const [, word] of wordsAt(table, text, at)) words.push(word);
  return words;
}

/** The longest word that stands at a place of a text. */
export function longestWord(
  table: WordTable,
  text: string,
  at: number,
): readonly [readonly TokenClass[], string] | null {
  for (const word of wordsAt(table, text, at)) return word;
  return null;
}

function* wordsAt(
  table: WordTable,
  text: string,
  at: number,
): Generator<readonly [readonly TokenClass[], string]> {
  for (const bucket of [table.get(text.slice(at, at + 2)), table.get(text[at] ?? "")]) {
    for (const length of bucket?.lengths ?? []) {
      const word = text.slice(at, at + length);
      const kinds = bucket?.words.get(word);
      if (kinds !== undefined) yield [kinds, word];
    }
  }
}
