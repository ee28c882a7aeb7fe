/** A sentence as the compiler reads it, and where each of its characters came from. */
export interface NormalisedSentence {
  readonly text: string;
  /** Offset in the original of each character, and of the end. */
  readonly offsets: readonly number[];
}

/**
 * Full and half width of digits, letters and brackets are one, half-width kana become full-width,
 * and variants of a sign become one sign. Back-ticks are quotes; asterisks, which only emphasise, are
 * left out. Offsets lead back to the original.
 */
export function normalise(sentence: string): NormalisedSentence {
  if (plain.test(sentence)) {
    const same: number[] = [];
    for (let at = 0; at <= sentence.length; at++) same.push(at);
    return { text: sentence, offsets: same };
  }
  let text = "";
  const offsets: number[] = [];
  let quotes = 0;
  for (let at = 0; at < sentence.length;) {
    const piece = pieceAt(sentence, at);
    const normal = isBullet(sentence, at)
      ? ""
      : isPlain(piece)
        ? piece
        : eitherEnd.has(piece)
          ? (["「", "」"][quotes++ % 2] ?? "")
          : normalisePiece(piece, sentence[at - 1]);
    text += normal;
    for (let unit = 0; unit < normal.length; unit++) offsets.push(at);
    at += piece.length;
  }
  return closeUp({ text, offsets: [...offsets, sentence.length] });
}

const wide = /[\u3000-\u9fff\uff00-\uffef]/u;

function nextVisible(text: string, from: number): string {
  let at = from;
  while (text[at] === " ") at += 1;
  return text[at] ?? "";
}

/** Leaves out the blanks between Japanese characters: they part nothing, and break words across lines. */
function closeUp({ text, offsets }: NormalisedSentence): NormalisedSentence {
  if (!text.includes(" ")) return { text, offsets };
  let closed = "";
  const kept: number[] = [];
  for (let at = 0; at < text.length; at++) {
    if (text[at] === " " && wide.test(closed.at(-1) ?? "") && wide.test(nextVisible(text, at)))
      continue;
    closed += text[at] ?? "";
    kept.push(offsets[at] ?? 0);
  }
  return { text: closed, offsets: [...kept, offsets.at(-1) ?? 0] };
}

/** A number in a circle before a quote counts what is quoted: ①「…」、②「…」. */
function isBullet(sentence: string, at: number): boolean {
  return /^[\u2460-\u2473][「『]/u.test(sentence.slice(at, at + 2));
}

/** Characters that stay what they are. */
const plain = /^[ぁ-んァ-ヶー一-龠0-9、。「」]*$/u;

/** A character, together with the sound mark behind a half-width kana, which becomes one with it. */
function pieceAt(sentence: string, at: number): string {
  const char = String.fromCodePoint(sentence.codePointAt(at) ?? 0);
  const mark = sentence[at + 1];
  const voiced = /^[\uff66-\uff9d]$/.test(char) && (mark === "ﾞ" || mark === "ﾟ");
  return voiced ? char + mark : char;
}

/** Kana, kanji and most of ASCII are what they are; they are nearly all of a sentence. */
function isPlain(char: string): boolean {
  const unit = char.charCodeAt(0);
  return (
    (unit >= 0x3041 && unit <= 0x30fe) ||
    (unit >= 0x4e00 && unit <= 0x9fff) ||
    (unit > 0x2c && unit < 0x7f && char !== "`")
  );
}

/** Quotes that open and close in turn, whichever way they are drawn. */
const eitherEnd: ReadonlySet<string> = new Set(["`", '"', "“", "”", "＂"]);

const signs: Readonly<Record<string, string>> = {
  "〜": "~",
  "～": "~",
  "≦": "≤",
  "≧": "≥",
  "−": "-",
  "＊": "",
  "*": "",
  "，": "、",
  ",": "、",
  "．": "。",
  "｡": "。",
  "､": "、",
  "〈": "(",
  "〉": ")",
  "【": "「",
  "】": "」",
  "『": "「",
  "』": "」",
  "｢": "「",
  "｣": "」",
  "\u3000": " ",
  "\t": " ",
  "\r": " ",
  "\n": " ",
};

function normalisePiece(piece: string, previous: string | undefined): string {
  // The full stop behind a number is that of `１．有` or of a decimal.
  if (piece === "．" && previous !== undefined && /^[0-9０-９]$/.test(previous)) return ".";
  return signs[piece] ?? piece.normalize("NFKC");
}
