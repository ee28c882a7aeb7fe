import type { NormalisedSentence } from "./normalise.js";
import { numericToken } from "./numeric-tokens.js";
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
  const telling = tokens.filter(({ kind }) => kind !== "filler");
  return dropRecordNames(telling.filter((_, at) => !inEmptyBrackets(telling, at)));
}

/** Brackets whose words add nothing. */
function inEmptyBrackets(tokens: readonly Token[], at: number): boolean {
  const { kind } = tokens[at] ?? {};
  if (kind === "open") return tokens[at + 1]?.kind === "close";
  return kind === "close" && tokens[at - 1]?.kind === "open";
}

const behindRecord: ReadonlySet<TokenClass> = new Set(["no", "ni", "de"]);

/**
 * 「申請人レコードの」 before an item says which kind of record it is in: the one the check is listed
 * for, where the sentence names one kind only. Names of two kinds are left for the grammar to refuse.
 */
function dropRecordNames(tokens: readonly Token[]): readonly Token[] {
  const names = new Set<string>();
  const dropped = new Set<number>();
  tokens.forEach(({ kind }, at) => {
    const [name, joint] = [tokens[at - 1], tokens[at + 1]];
    if (kind !== "recordWord" || name?.kind !== "unknown" || joint === undefined) return;
    if (!behindRecord.has(joint.kind)) return;
    names.add(name.text);
    for (const index of [at - 1, at, at + 1]) dropped.add(index);
  });
  return names.size === 1 ? tokens.filter((_, at) => !dropped.has(at)) : tokens;
}

/** The classes of tokens as the grammar reads them, one character each. */
export function skeletonOf(tokens: readonly Token[]): string {
  return tokens.map(({ kind }) => tokenClasses[kind]).join("");
}

/** Tokens behind which a label may stand without quotes. */
const beforeLabel: ReadonlySet<TokenClass> = new Set([
  ...([
    "ga",
    "wa",
    "ni",
    "de",
    "equals",
    "differs",
    "or",
    "orInner",
    "comma",
    "open",
    "range",
  ] as const),
  ...(["both", "slash", "wo", "kara", "no", "mo"] as const),
]);

const betweenNumbers: ReadonlySet<TokenClass> = new Set([
  "range",
  "comma",
  "both",
  "or",
  "slash",
  "to",
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
    const end = this.#closingQuote();
    if (end === null) {
      this.#push("unknown", this.#text.slice(this.#at));
      return true;
    }
    const text = this.#text.slice(this.#at + 1, end).trim();
    const kind = this.#quotedKind(text);
    // 「A＝1」 in one pair of quotes is said as if there were none.
    if (kind === "formula") return this.#openQuote(end);
    this.#push(kind, text, end + 1 - this.#at);
    return true;
  }

  #quotedKind(text: string): TokenClass | "formula" {
    const name = this.lexicon.names.get(text);
    // A short text in quotes is rather a code than the id of a layout or list.
    const short = text.length < 4 && (name === "form" || name === "codeList");
    if (name !== undefined && !short) return name;
    return this.#formula(text) ?? "quoted";
  }

  /** Quotes around a whole comparison or sum, as in `pathway_mode=5`. */
  #formula(text: string): "formula" | undefined {
    const at = text.search(/[=≠+×<>≤≥]/u);
    if (at <= 0) return undefined;
    return this.lexicon.names.get(text.slice(0, at).trim()) === "item" ? "formula" : undefined;
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

  /** `項番12`, `No.12`: an item by the number printed beside it. */
  #itemNumber(): boolean {
    const rest = this.#text.slice(this.#at, this.#at + 40);
    const match =
      /^(?:項番|項目番号|項目No\.?|No\.|〔)\s*[(「]?\s*([0-9A-Za-z][0-9A-Za-z.()-]*)[)」]?(?:〕)?/u.exec(
        rest,
      );
    if (match === null) return false;
    const number = (match[1] ?? "").replace(/[).]+$/u, "");
    if (!this.lexicon.numbers.has(number)) return false;
    const length =
      match[0].endsWith(")") && !match[0].includes("(") ? match[0].length - 1 : match[0].length;
    this.#push("item", `#${number}`, length);
    return true;
  }

  /** `項番51～53`: a number behind that of another item. */
  #nextNumber(): boolean {
    const [before, join] = this.#tokens.slice(-2);
    if (before?.kind !== "item" || !before.text.startsWith("#")) return false;
    if (join === undefined || !betweenNumbers.has(join.kind)) return false;
    const [number] =
      /^\d+(?![\d年月日歳つ件個行桁文字])/u.exec(this.#text.slice(this.#at, this.#at + 12)) ?? [];
    if (number === undefined || !this.lexicon.numbers.has(number)) return false;
    this.#push("item", `#${number}`, number.length);
    return true;
  }

  /** A colon behind a name says は, behind a case 場合. */
  /** An unquoted word in Latin letters where a value is expected: `TRUE`, `PRE_ORDER`. */
  #latin(longerThan: number): string | null {
    const previous = this.#tokens.at(-1)?.kind;
    if (previous === undefined || !beforeLabel.has(previous)) return null;
    const [word] =
      /^[A-Za-z][A-Za-z0-9_.-]*/u.exec(this.#text.slice(this.#at, this.#at + 80)) ?? [];
    return word !== undefined && word.length > longerThan ? word : null;
  }

  /** A footnote mark and its number. */
  #footnote(): boolean {
    const [mark] = /^※\s*\d*/u.exec(this.#text.slice(this.#at, this.#at + 8)) ?? [];
    if (mark === undefined || this.#tokens.length > 0) return false;
    this.#push("filler", mark);
    return true;
  }

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
