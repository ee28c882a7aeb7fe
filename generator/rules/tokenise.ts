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

/** Prepares the words of a vocabulary and the names of a layout for matching. */
export function makeWordTrie(vocabulary: RuleVocabulary, lexicon: NameLexicon): WordTrie {
  const trie = new Map<string, [string, TokenClass][]>();
  const add = (word: string, kind: TokenClass): void => {
    const first = word[0];
    if (first === undefined) return;
    const words = trie.get(first);
    if (words === undefined) trie.set(first, [[word, kind]]);
    else words.push([word, kind]);
  };
  for (const [kind, words] of Object.entries(vocabulary) as [TokenClass, readonly string[]][]) {
    for (const word of words) add(normalise(word).text, kind);
  }
  for (const [name, kind] of lexicon.names) if (name.length > 1) add(name, kind);
  for (const words of trie.values()) words.sort(([a], [b]) => b.length - a.length);
  return trie;
}

/** Splits a sentence into tokens. Never fails: text that is nothing is of class `unknown`. */
export function tokenise(
  sentence: string,
  trie: WordTrie,
  lexicon: NameLexicon,
): TokenisedSentence {
  const lexer = new Lexer(normalise(sentence), trie, lexicon);
  const tokens = lexer.run().filter(({ kind }) => kind !== "filler");
  return {
    tokens,
    classes: tokens.map(({ kind }) => tokenClasses[kind]).join(""),
    end: sentence.length,
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
    readonly trie: WordTrie,
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
    const words = this.trie.get(this.#text[this.#at] ?? "") ?? [];
    const found = words.find(([word]) => this.#text.startsWith(word, this.#at));
    return found === undefined ? null : [found[1], found[0]];
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
