import { type NormalisedSentence, normalise } from "./normalise.js";
import { type RuleVocabulary, type TokenClass, tokenClasses } from "./vocabulary.js";

/** A stretch of the sentence and what it does. */
export interface Token {
  readonly kind: TokenClass;
  /** Normalised text; that of a quoted one without its quotes. */
  readonly text: string;
  /** Offset in the original sentence. */
  readonly start: number;
}

/** The names that a sentence may mention without quotes, normalised. */
export interface NameLexicon {
  readonly names: ReadonlyMap<string, "item" | "group" | "section">;
  readonly labels: ReadonlySet<string>;
}

export interface TokenisedSentence {
  readonly tokens: readonly Token[];
  /** One letter a token: what the grammar reads. */
  readonly classes: string;
  readonly end: number;
}

/** Words by their first character, longest first: at each place the longest match wins. */
export type WordTrie = ReadonlyMap<string, readonly (readonly [string, TokenClass])[]>;

/** Prepares words for matching. */
export function makeWordTrie(words: Iterable<readonly [string, TokenClass]>): WordTrie {
  const trie = new Map<string, (readonly [string, TokenClass])[]>();
  for (const entry of words) {
    const first = entry[0][0];
    if (first === undefined) continue;
    const same = trie.get(first);
    if (same === undefined) trie.set(first, [entry]);
    else same.push(entry);
  }
  for (const entries of trie.values()) entries.sort(([a], [b]) => b.length - a.length);
  return trie;
}

/** The words of a vocabulary, normalised. */
export function wordsOf(vocabulary: RuleVocabulary): readonly (readonly [string, TokenClass])[] {
  const classes = Object.entries(vocabulary) as [TokenClass, readonly string[]][];
  return classes.flatMap(([kind, words]) =>
    words.map((word) => [normalise(word).text, kind] as const),
  );
}

/** What the lexer looks words up in: the vocabulary, and the names of one layout. */
export interface Words {
  readonly vocabulary: WordTrie;
  readonly names: WordTrie;
}

/** Splits a sentence into tokens. Never fails: text that is nothing is of class `unknown`. */
export function tokenise(
  sentence: NormalisedSentence,
  words: Words,
  lexicon: NameLexicon,
): TokenisedSentence {
  const lexer = new Lexer(sentence, words, lexicon);
  const tokens = lexer.run().filter(({ kind }) => kind !== "filler");
  return {
    tokens,
    classes: tokens.map(({ kind }) => tokenClasses[kind]).join(""),
    end: sentence.offsets.at(-1) ?? 0,
  };
}

/** Tokens behind which a label may stand without quotes. */
const beforeLabel: ReadonlySet<TokenClass> = new Set([
  "ga",
  "wa",
  "ni",
  "de",
  "equals",
  "differs",
  "or",
  "comma",
  "open",
  "range",
  "both",
]);

class Lexer {
  readonly #tokens: Token[] = [];
  readonly #text: string;
  readonly #offsets: readonly number[];
  #at = 0;

  constructor(
    sentence: NormalisedSentence,
    readonly words: Words,
    readonly lexicon: NameLexicon,
  ) {
    this.#text = sentence.text;
    this.#offsets = sentence.offsets;
  }

  run(): readonly Token[] {
    while (this.#at < this.#text.length) {
      if (this.#text[this.#at] === " ") this.#at += 1;
      else this.#token();
    }
    return this.#tokens;
  }

  #token(): void {
    if (this.#quoted()) return;
    const word = this.#longestWord();
    const number = this.#number();
    if (number !== null && number[1].length >= (word?.[1].length ?? 0))
      return this.#push(...number);
    const label = this.#label(word?.[1].length ?? 0);
    if (label !== null) return this.#push("value", label);
    if (word !== null) return this.#push(...word);
    this.#unknown();
  }

  #push(kind: TokenClass, text: string, length = text.length): void {
    this.#tokens.push({ kind, text, start: this.#offsets[this.#at] ?? 0 });
    this.#at += length;
  }

  /** What stands in quotes is a name of the layout, or else a value. */
  #quoted(): boolean {
    if (this.#text[this.#at] !== "「") return false;
    const end = this.#closingQuote();
    if (end === null) {
      this.#push("unknown", this.#text.slice(this.#at));
      return true;
    }
    const text = this.#text.slice(this.#at + 1, end).trim();
    this.#push(this.lexicon.names.get(text) ?? "quoted", text, end + 1 - this.#at);
    return true;
  }

  /** The quote that closes the one here, with quotes inside it skipped. */
  #closingQuote(): number | null {
    let depth = 0;
    for (let at = this.#at; at < this.#text.length; at++) {
      const char = this.#text[at];
      if (char === "「") depth += 1;
      if (char === "」") depth -= 1;
      if (depth === 0) return at;
    }
    return null;
  }

  #longestWord(): readonly [TokenClass, string] | null {
    const word = this.#longestOf(this.words.vocabulary);
    const name = this.#longestOf(this.words.names);
    if (name === undefined) return word === undefined ? null : [word[1], word[0]];
    return word !== undefined && word[0].length > name[0].length
      ? [word[1], word[0]]
      : [name[1], name[0]];
  }

  #longestOf(trie: WordTrie): readonly [string, TokenClass] | undefined {
    const entries = trie.get(this.#text[this.#at] ?? "");
    return entries?.find(([word]) => this.#text.startsWith(word, this.#at));
  }

  /** `1行目`, `2件`, `1:有`, `01`: a number is told by what follows it. */
  #number(): readonly [TokenClass, string] | null {
    const rest = this.#text.slice(this.#at, this.#at + 80);
    const [row] = /^\d+行目/u.exec(rest) ?? [];
    if (row !== undefined) return ["rowNumber", row];
    const [count] =
      /^(?:\d+|[一二三四五六七八九])(?:つ|件|個|行|項目|名|人|組)(?!目)/u.exec(rest) ?? [];
    if (count !== undefined) return ["count", count];
    const [code] = /^\d[\d,]*(?:\.\d+)?(?![A-Za-z])/u.exec(rest) ?? [];
    if (code === undefined) return null;
    const label = rest[code.length] === ":" ? this.#labelAt(this.#at + code.length + 1) : null;
    return ["value", label === null ? code.replace(/,$/, "") : `${code}:${label}`];
  }

  #label(longerThan: number): string | null {
    const previous = this.#tokens.at(-1)?.kind;
    if (previous === undefined || !beforeLabel.has(previous)) return null;
    const label = this.#labelAt(this.#at);
    return label !== null && label.length >= longerThan ? label : null;
  }

  /** The longest label of the layout's code lists at a place. */
  #labelAt(at: number): string | null {
    for (let length = Math.min(40, this.#text.length - at); length > 0; length--) {
      const text = this.#text.slice(at, at + length);
      if (this.lexicon.labels.has(text)) return text;
    }
    return null;
  }

  /** Takes what is nothing up to the next place where something may begin. */
  #unknown(): void {
    const start = this.#at;
    const begin = this.#offsets[start] ?? 0;
    while (this.#at < this.#text.length) {
      this.#at += 1;
      const char = this.#text[this.#at];
      if (char === " " || char === "「" || this.#longestWord() !== null) break;
    }
    this.#tokens.push({ kind: "unknown", text: this.#text.slice(start, this.#at), start: begin });
  }
}
