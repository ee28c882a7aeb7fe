/** A sentence as the compiler reads it, and where each of its characters came from. */
export interface NormalisedSentence {
  readonly text: string;
  /** Offset in the original of each character, and of the end. */
  readonly offsets: readonly number[];
}

/**
 * Full and half width of digits, letters and brackets are one, half-width kana become full-width,
 * and variants of a sign become one sign. Offsets lead back to the original.
 */
export function normalise(sentence: string): NormalisedSentence {
  let text = "";
  const offsets: number[] = [];
  // Half-width voiced kana are two characters that become one.
  for (const { 0: unit, index } of sentence.matchAll(/[\s\S][ﾞﾟ]?/gu)) {
    const voiced = unit.length > 1 && /^[\uff66-\uff9d][ﾞﾟ]$/u.test(unit);
    const pieces = voiced ? [unit] : [...unit];
    let at = index;
    for (const piece of pieces) {
      for (const char of normaliseCharacter(piece)) {
        text += char;
        for (let unitIndex = 0; unitIndex < char.length; unitIndex++) offsets.push(at);
      }
      at += piece.length;
    }
  }
  return { text, offsets: [...offsets, sentence.length] };
}

const signs: Readonly<Record<string, string>> = {
  "〜": "~",
  "～": "~",
  "≦": "≤",
  "≧": "≥",
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
  "“": "「",
  "”": "」",
  "｢": "「",
  "｣": "」",
  "\u3000": " ",
  "\t": " ",
  "\r": " ",
  "\n": " ",
};

function normaliseCharacter(char: string): string {
  return signs[char] ?? char.normalize("NFKC");
}
