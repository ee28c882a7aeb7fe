import type { Random } from "./random.js";
import type { BenchItem, BenchKind } from "./bench-spec.js";

/**
 * Texts as people enter them, put together from words. All characters are in Windows-31J, and none needs a
 * surrogate pair, so that the same records go into files of both encodings and all ways of counting agree.
 */
const words: Readonly<Record<Exclude<BenchKind, "date" | "code">, readonly string[]>> = {
  digits: [..."0123456789"],
  alphanumeric: ["NGUYEN", " VAN ", "MARIA", " DA SILVA", "A-12", "2026/04", "PARK", "3F", "No.7"],
  "halfwidth-katakana": ["ﾔﾏﾀﾞ", "ｻｸﾗ", "ﾄｳｷｮｳ", " ", "ﾎﾝﾃﾝ", "ｺｳｷﾞｮｳ", "ｾﾝﾀｰ", "ﾐﾅﾐ"],
  fullwidth: [
    "機械設計に関する業務",
    "翻訳及び通訳",
    "東京都千代田区霞が関",
    "一丁目２番３号",
    "海外取引先との交渉",
    "、",
    "ソフトウェアの開発",
    "北海道札幌市中央区",
    "食料品の製造",
    "自動車部品の販売",
  ],
  "fullwidth-katakana": [
    "グエン",
    "ヴァン",
    "アン",
    "　",
    "マリア",
    "シルバ",
    "トウキョウ",
    "サクラ",
  ],
  jis: [
    "株式会社山田製作所",
    "大阪府大阪市北区",
    "阮",
    "文安",
    "課長",
    "第二営業部",
    "1-2-3",
    "サクラハイツ",
    "202号室",
    "有限会社鈴木商店",
    "代表取締役",
    " ",
  ],
  free: [
    "追加の資料を提出します。",
    "前回の申請から変更はありません。",
    "髙橋が担当",
    "Tel 03-1234-5678",
    "雇用契約書の写しを添付",
    "①在学証明書",
    "詳細は別紙のとおり",
  ],
};

/** Now and then put into free texts; cells with them are quoted in the file. */
const quoted = [", ", ',"A-1"', "\r\n", ' "至急" '];

/** Characters that the set of the kind does not have. */
const strangers: Readonly<Record<BenchKind, readonly string[]>> = {
  digits: ["１", "A", "-", " "],
  alphanumeric: ["Ａ", "ｱ", "漢"],
  "halfwidth-katakana": ["ア", "A", "1"],
  fullwidth: ["A", "ｱ", "髙", "①"],
  "fullwidth-katakana": ["ｱ", "あ", "山"],
  jis: ["ｱ", "髙", "①"],
  free: [],
  date: [],
  code: [],
};

const badDates = ["20260231", "2026-4-1", "2026041", "20261301", "令和8年4月"];
const badCodes = ["99", "00", "1", "ZZ", "011"];

/** A text that the item allows. */
export function goodText(item: BenchItem, random: Random): string {
  const { kind, max } = item;
  if (kind === "code") return random.pick(item.list?.codes ?? []).value;
  if (kind === "date") return goodDate(random);
  const text = phrase(kind, usualLength(Math.min(max, kind === "free" ? 32 : 18), random), random);
  if (kind !== "free" || !random.chance(0.2)) return text;
  return `${text}${random.pick(quoted)}${random.pick(words.free)}`;
}

/** A filled text that the item does not allow. */
export function badText(item: BenchItem, random: Random): string {
  const { kind, max } = item;
  if (kind === "code") return random.pick(badCodes);
  if (kind === "date") return random.pick(badDates);
  if (kind === "free" || random.chance(0.5)) return phrase(kind, max + 1, random);
  const text = phrase(kind, usualLength(Math.min(max - 1, 18), random), random);
  const at = random.integer(0, text.length);
  return text.slice(0, at) + random.pick(strangers[kind]) + text.slice(at);
}

/** Short texts are more usual than long ones. */
function usualLength(most: number, random: Random): number {
  return 1 + Math.floor(random.next() ** 2 * most);
}

function phrase(kind: keyof typeof words, length: number, random: Random): string {
  let text = "";
  while (text.length < length) text += random.pick(words[kind]);
  return text.slice(0, length);
}

function goodDate(random: Random): string {
  const two = (number: number) => String(number).padStart(2, "0");
  const day = two(random.integer(1, 28));
  return `${random.integer(1950, 2035)}${two(random.integer(1, 12))}${day}`;
}
