import { combine } from "./combine.js";

/** Words that compare by size or by time. Closed and open: 以前 has the day itself, より前 has not. */

/** Spellings that may follow without changing it: 以前の日付, 以上の値. */
const nouns = [
  "",
  "の額",
  "額",
  "値",
  "の日付",
  "の年月日",
  "の年月",
  "の日",
  "の値",
  "の数",
  "の金額",
  "の数値",
  "の日時",
  "の時刻",
  "の人数",
  "の回数",
  "の場合の値",
  "日",
  "日付",
];

function noun(...words: readonly string[]): readonly string[] {
  return combine(words, nouns);
}

/** 超える in its forms, said of the stem 超え. */
const verbForms = [
  "る",
  "る額",
  "る値",
  "る日付",
  "る数",
  "る数値",
  "る金額",
  "ている",
  "た",
  "て",
  "ており",
  "ていた",
  "てい",
  "ます",
  "ています",
];
const notForms = ["ない", "ていない", "ないもの"];
const yori = ["より", "よりも"];

export const atMost: readonly string[] = [
  ...noun("以下"),
  ...combine(["を"], [...combine(["超え", "上回ら"], notForms), "超えず"]),
];
export const less: readonly string[] = [
  ...noun("未満", ...combine(yori, ["小さい", "少ない", "小", "低い", "小さく", "少なく"])),
  ...combine(["を下回"], ["る", "っている", "った", "って", "り", "っており"]),
  ...["に満たない", "に達しない", "に足りない", "より小さくなっている"],
];
export const atLeast: readonly string[] = [
  ...noun("以上"),
  ...combine(["を下回ら"], notForms),
  "に達する",
];
export const more: readonly string[] = [
  ...noun("超", ...combine(yori, ["大きい", "多い", "大", "高い", "大きく", "多く"])),
  ...combine(["を超え", "を越え", "超え"], verbForms),
  ...combine(["を上回"], ["る", "っている", "った", "って", "り", "っており"]),
  ...["を超過する", "を超過し", "を超過している", "より大きくなっている", "超過"],
];
export const before: readonly string[] = [
  ...noun("の前日以前", "の前日まで"),
  ...noun(...combine(yori, ["前", "以前でない", "早い", "過去", "先", "古い", "早く"]), "前"),
  "過去",
  ...combine(yori, ["前になっている", "過去日", "過去の日"]),
];
export const notAfter: readonly string[] = [
  ...noun("以前", "まで", "以前まで", "より以前"),
  "より後でない",
  "より未来でない",
];
export const after: readonly string[] = [
  ...noun("の翌日以降", "の翌日以後"),
  ...noun(
    ...combine(yori, ["後", "遅い", "未来", "先の未来", "新しい", "あと", "遅く"]),
    "後",
    "経過後",
  ),
  "未来",
  ...combine(yori, ["後になっている", "未来日", "未来の日"]),
];
export const notBefore: readonly string[] = [
  ...noun(
    "以後",
    "以降",
    "と同日以降",
    "と同日又はそれ以降",
    "と同じ日又はそれ以降",
    "より以後",
    "より以降",
  ),
  "より前でない",
  "より過去でない",
];

export const within: readonly string[] = [
  ...noun("以内", "以内に含まれる日"),
  "内",
  "を限度とする",
  "を限度",
  "を上限とする",
  "が限度",
];
export const greater: readonly string[] = [
  "大きい",
  "多い",
  "大きく",
  "高い",
  "多く",
  "大きくなっている",
];
export const smaller: readonly string[] = [
  "小さい",
  "少ない",
  "小さく",
  "低い",
  "少なく",
  "小さくなっている",
];
