import { describeName, describePlace, type SentenceScope } from "./sentence-scope.js";
import { birthDateNames, contextDates } from "./vocabulary.js";
import { allWords, makeWordTable, type WordTable } from "./word-table.js";

/** Names that a sentence may mean without saying them. */
const implied: readonly string[] = [
  ...Object.values(contextDates).flatMap(({ items }) => items),
  ...birthDateNames,
];

/** Wordings that reach for items by their number or their place between others. */
const byPlace = /項番|項目番号|No|〔|~(?!「?\d)|から.*まで/u;

const quoted = /「[^」]*」/gu;
/** Words with which a sentence means the items of `implied`. */
const implying = new RegExp([...Object.keys(contextDates), "歳", "才", "年齢"].join("|"), "u");

/**
 * Tells which layouts a sentence must mean the same in: those that agree on every name it can mention.
 * Layouts are made of the same sections, so that most of them do.
 */
export class SharedMeaning {
  readonly #names: WordTable;
  /** A number for each meaning, and the number of each name's meaning by layout. */
  readonly #meanings = new Map<string, number>();
  readonly #numbers = new WeakMap<SentenceScope, Map<string, number>>();

  constructor(scopes: Iterable<SentenceScope>) {
    const words = new Set<string>();
    for (const { names } of scopes) {
      for (const name of names.lexicon.names.keys()) words.add(name);
      for (const label of names.lexicon.labels) words.add(label);
    }
    this.#names = makeWordTable([...words].map((word) => [word, "item"] as const));
  }

  /**
   * Everything in a normalised sentence that is a name or label in some layout. What stands in quotes is
   * looked up as a whole, unless it is a formula.
   */
  mentions(sentence: string): readonly string[] {
    const found = new Set(implying.test(sentence) ? implied : []);
    let from = 0;
    for (const { index, 0: quotation } of sentence.matchAll(quoted)) {
      const text = quotation.slice(1, -1).trim();
      if (this.#isWhole(text)) {
        this.#search(sentence.slice(from, index), found);
        found.add(text);
        from = index + quotation.length;
      }
    }
    this.#search(sentence.slice(from), found);
    return [...found];
  }

  #isWhole(text: string): boolean {
    return !text.includes("「") && !/[=≠+×<>≤≥]/u.test(text);
  }

  #search(text: string, found: Set<string>): void {
    for (let at = 0; at < text.length; at++) {
      for (const word of allWords(this.#names, text, at)) found.add(word);
    }
  }

  /** Equal for layouts in which the sentence means the same; null where nothing but compiling can tell. */
  signature(
    sentence: string,
    mentions: readonly string[],
    targets: readonly string[],
    scope: SentenceScope,
  ): string | null {
    if (byPlace.test(sentence)) return null;
    const numbers = this.#numbers.get(scope) ?? new Map<string, number>();
    this.#numbers.set(scope, numbers);
    const numberOf = (name: string) => numbers.get(name) ?? this.#number(name, scope, numbers);
    let signature = "";
    for (const name of mentions) signature += `${numberOf(name)} `;
    for (const key of targets) signature += `${numberOf(`\0${key}`)} `;
    return signature;
  }

  /** Number of what a name means in a layout; behind a null character stands the key of an item. */
  #number(name: string, scope: SentenceScope, numbers: Map<string, number>): number {
    const place = name.startsWith("\0") ? scope.names.placeOf(name.slice(1)) : undefined;
    const meaning = place === undefined ? describeName(name, scope.names) : describePlace(place);
    const number = this.#meanings.get(meaning) ?? this.#meanings.size;
    this.#meanings.set(meaning, number);
    numbers.set(name, number);
    return number;
  }
}
