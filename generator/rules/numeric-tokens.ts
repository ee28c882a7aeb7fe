import type { TokenClass } from "./vocabulary.js";

/** A number in a sentence is told by what follows it: `1行目`, `2件`, `30日以内`, `16歳`, `7桁`, `1：有`. */
export interface NumericToken {
  readonly kind: TokenClass;
  /** Its text; of a value with a unit only the number. */
  readonly text: string;
  /** How much of the sentence it takes. */
  readonly length: number;
}

const kanji = "一二三四五六七八九十";

/** Behind a length of time, as against a part of a date. */
const afterDuration = "(?=の?(?:前|後|以内|以上|以下|未満|超|を|が経過|経過|より|間|内|まで|\\)))";

const patterns: readonly (readonly [TokenClass, RegExp])[] = [
  ["rowNumber", new RegExp(`^(?:\\d+|[${kanji}])(?:行目|件目|人目|番目)(?!以)`, "u")],
  ["age", /^満?\d+(?:歳|才)/u],
  [
    "duration",
    new RegExp(
      `^(?:\\d{1,3}|[${kanji}])(?:年間?|(?:か|ヶ|カ|箇|ヵ|ケ)月間?|月間|日間?|週間?)${afterDuration}`,
      "u",
    ),
  ],
  ["length", /^\d+(?:桁|文字|バイト|けた|ケタ|字)/u],
  ["count", new RegExp(`^(?:\\d+|[${kanji}])(?:つ|件|個|行|項目|名|人|組|箇所|種類)(?!目)`, "u")],
];

const date = /^(\d{4})(?:年|\/)(\d{1,2})(?:月|\/)(\d{1,2})日?/u;
const grouped = /^\d{1,3}(?:[,、]\d{3})+(?=円|人|名|以上|以下|未満|を超|超|文字|桁)/u;
const plain = /^\d+(?:\.\d+)?(?![A-Za-z])/u;
const unit = /^(?:万円|円|回|点|%|パーセント|時間|分|kg|cm)/u;

/**
 * The numeric token at the start of a text, if there is one.
 * @param labelAt the code label that stands at an offset of the text
 */
export function numericToken(
  rest: string,
  labelAt: (at: number) => string | null,
): NumericToken | null {
  for (const [kind, pattern] of patterns) {
    const [text] = pattern.exec(rest) ?? [];
    if (text !== undefined) return { kind, text, length: text.length };
  }
  return dateToken(rest) ?? eraDateToken(rest) ?? valueToken(rest, labelAt);
}

/** First years of the eras, less one. */
const eras: Readonly<Record<string, number>> = {
  明治: 1867,
  大正: 1911,
  昭和: 1925,
  平成: 1988,
  令和: 2018,
};
const eraDate = /^(明治|大正|昭和|平成|令和)(元|\d{1,2})年(\d{1,2})月(\d{1,2})日/u;

/** A date in an era begins with its name and not with a digit. */
function eraDateToken(rest: string): NumericToken | null {
  const [all, era = "", ofEra = "", month = "", day = ""] = eraDate.exec(rest) ?? [];
  const first = eras[era];
  if (all === undefined || first === undefined) return null;
  const year = String(first + (ofEra === "元" ? 1 : Number(ofEra)));
  return dateValue(year, month, day, all.length);
}

function dateValue(year: string, month: string, day: string, length: number): NumericToken {
  return { kind: "value", text: `${year}${month.padStart(2, "0")}${day.padStart(2, "0")}`, length };
}

function dateToken(rest: string): NumericToken | null {
  const match = date.exec(rest);
  if (match === null) return null;
  const [all, year = "", month = "", day = ""] = match;
  return dateValue(year, month, day, all.length);
}

function valueToken(rest: string, labelAt: (at: number) => string | null): NumericToken | null {
  const [group] = grouped.exec(rest) ?? [];
  const [number] = group === undefined ? (plain.exec(rest) ?? []) : [group];
  if (number === undefined) return null;
  const separator = /^\s*[:.]\s*|^\s+/u.exec(rest.slice(number.length))?.[0] ?? null;
  if (separator !== null) {
    const label = labelAt(number.length + separator.length);
    if (label !== null) {
      const length = number.length + separator.length + label.length;
      return { kind: "value", text: `${number}:${label}`, length };
    }
  }
  const [measured = ""] = unit.exec(rest.slice(number.length)) ?? [];
  const factor = measured === "万円" ? "0000" : "";
  const text = number.replaceAll(/[,、]/gu, "") + factor;
  return { kind: "value", text, length: number.length + measured.length };
}
