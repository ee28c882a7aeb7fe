import { type ItemNumber, itemNumberAt, nextNumberAt } from "./item-numbers.js";
import type { NormalisedSentence } from "./normalise.js";
import { numericToken } from "./numeric-tokens.js";
import { closingQuote, quotedKind } from "./quoted-text.js";
import { dropRecordNames } from "./record-names.js";
import { expectsLabel, labelAt, latinAt } from "./unquoted-labels.js";
import { type TokenClass, tokenClasses } from "./vocabulary.js";
import { longestWord, type WordTable } from "./word-table.js";

/** A stretch of the sentence and what it does. */
export interface Token {
  readonly kind: TokenClass;
  /** Normalised text; that of a quoted one without its quotes. */
  readonly text: string;
  /** Offset in the original sentence. */
  readonly start: number;
  /** Where it begins and ends in the normalised sentence. */
  readonly from: number;
  readonly to: number;
}

/** What a name of a layout can be of. */
export type NameKind = "item" | "group" | "section" | "codeList" | "form";

/** The names that a sentence may mention without quotes, normalised. */
export interface NameLexicon {
  readonly names: ReadonlyMap<string, NameKind>;
  readonly labels: ReadonlySet<string>;
  /** Items by the number printed beside them. */
  readonly numbers: ReadonlySet<string>;
}

/** What the lexer looks words up in: the vocabulary, and the names of one layout. */
export interface Words {
  readonly vocabulary: WordTable;
  readonly names: WordTable;
}

/** Splits a sentence into tokens. Never fails: text that is nothing is of class `unknown`. */
export function tokenise(
  sentence: NormalisedSentence,
  words: Words,
  lexicon: NameLexicon,
): readonly Token[] {
  const tokens = new Lexer(sentence, words, lexicon).run();
  const hasCharset = tokens.some(({ kind }) => kind === "charset");
  const telling = tokens.filter(
    ({ kind }) => kind !== "filler" && !(kind === "noHyphen" && hasCharset),
  );
  return dropRecordNames(telling.filter((_, at) => !inEmptyBrackets(telling, at)));
}

/** Brackets whose words add nothing. */
function inEmptyBrackets(tokens: readonly Token[], at: number): boolean {
  const { kind } = tokens[at] ?? {};
  if (kind === "open") return tokens[at + 1]?.kind === "close";
  return kind === "close" && tokens[at - 1]?.kind === "open";
}

/** The classes of tokens as the grammar reads them, one character each. */
export function skeletonOf(tokens: readonly Token[]): string {
  return tokens.map(({ kind }) => tokenClasses[kind]).join("");
}

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
    if (this.#quoted() || this.#itemNumber() || this.#nextNumber()) return;
    if (this.#colon() || this.#footnote()) return;
    const word = this.#longestWord();
    const wordLength = word?.[1].length ?? 0;
    const rest = this.#text.slice(this.#at, this.#at + 80);
    const number = numericToken(rest, (at) => this.#labelAt(this.#at + at));
    if (number !== null && number.length >= wordLength) {
      return this.#push(number.kind, number.text, number.length);
    }
    const label = this.#label(wordLength) ?? this.#latin(wordLength);
    if (label !== null) return this.#push("value", label);
    if (word !== null) return this.#pushWord(...word);
    this.#unknown();
  }

  #push(kind: TokenClass, text: string, length = text.length): void {
    const from = this.#at;
    this.#at += length;
    this.#tokens.push({ kind, text, start: this.#offsets[from] ?? 0, from, to: this.#at });
  }

  /** A word of several classes becomes as many tokens, each with its text. */
  #pushWord(kinds: readonly TokenClass[], text: string): void {
    const [first = "unknown", ...rest] = kinds;
    this.#push(first, text);
    const last = this.#tokens.at(-1);
    if (last !== undefined) this.#tokens.push(...rest.map((kind) => ({ ...last, kind })));
  }

  /** What stands in quotes is a name of the layout, or else a value. */
  #quoted(): boolean {
    if (this.#text[this.#at] !== "「") return false;
    const end = closingQuote(this.#text, this.#at);
    if (end === null) {
      this.#push("unknown", this.#text.slice(this.#at));
      return true;
    }
    const text = this.#text.slice(this.#at + 1, end).trim();
    const kind = quotedKind(text, this.lexicon);
    // 「A＝1」 in one pair of quotes is said as if there were none.
    if (kind === "formula") return this.#openQuote(end);
    this.#push(kind, text, end + 1 - this.#at);
    return true;
  }

  #openQuote(end: number): boolean {
    this.#at += 1;
    while (this.#at < end) {
      if (this.#text[this.#at] === " ") this.#at += 1;
      else this.#token();
    }
    this.#at = Math.max(this.#at, end + 1);
    return true;
  }

  #itemNumber(): boolean {
    const found = itemNumberAt(this.#text, this.#at);
    return found !== null && this.#pushNumber(found);
  }

  #nextNumber(): boolean {
    const found = nextNumberAt(this.#text, this.#at, this.#tokens);
    return found !== null && this.#pushNumber(found);
  }

  #pushNumber({ number, length }: ItemNumber): boolean {
    if (!this.lexicon.numbers.has(number)) return false;
    this.#push("item", `#${number}`, length);
    return true;
  }

  /** An unquoted word in Latin letters where a value is expected. */
  #latin(longerThan: number): string | null {
    if (!expectsLabel(this.#tokens.at(-1))) return null;
    const word = latinAt(this.#text, this.#at);
    return word !== null && word.length > longerThan ? word : null;
  }

  /** A footnote mark and its number. */
  #footnote(): boolean {
    const [mark] = /^※\s*\d*/u.exec(this.#text.slice(this.#at, this.#at + 8)) ?? [];
    if (mark === undefined || this.#tokens.length > 0) return false;
    this.#push("filler", mark);
    return true;
  }

  /** A colon behind a name says は, behind a case 場合. */
  #colon(): boolean {
    if (this.#text[this.#at] !== ":") return false;
    const last = this.#tokens.at(-1)?.kind;
    if (last === undefined || last === "unknown") return false;
    const named = last === "item" || last === "group" || last === "itself";
    this.#push(named ? "wa" : "when", ":");
    return true;
  }

  #longestWord(): readonly [readonly TokenClass[], string] | null {
    const word = longestWord(this.words.vocabulary, this.#text, this.#at);
    const name = longestWord(this.words.names, this.#text, this.#at);
    if (name === null) return word;
    return word !== null && word[1].length > name[1].length ? word : name;
  }

  #label(longerThan: number): string | null {
    if (!expectsLabel(this.#tokens.at(-1))) return null;
    const label = this.#labelAt(this.#at);
    return label !== null && label.length >= longerThan ? label : null;
  }

  #labelAt(at: number): string | null {
    return labelAt(this.#text, at, this.lexicon.labels);
  }

  /** Takes what is nothing up to the next place where something may begin. */
  #unknown(): void {
    const from = this.#at;
    let at = from;
    while (at < this.#text.length) {
      at += 1;
      const char = this.#text[at];
      this.#at = at;
      if (char === " " || char === "「" || /^\d$/.test(char ?? "")) break;
      if (this.#longestWord() !== null) break;
    }
    this.#at = from;
    this.#push("unknown", this.#text.slice(from, at));
  }
}
