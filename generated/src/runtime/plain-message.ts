import { characterMessage } from "./character-message.js";
import type { IssueKind } from "./issue.js";
import { lengthMessage } from "./length-message.js";
import type { Language, MessageArguments } from "./message.js";

/** A sentence for an issue that the agency's message list has no text for, or that is wanted in English. */
export function plainMessage(kind: IssueKind, args: MessageArguments, language: Language): string {
  if (kind === "charset") return characterMessage(args, language);
  if (kind === "length") return lengthMessage(args, language);
  return sentences[kind][language].replace(/\{(\w+)\}/g, (_, name: string) => args[name] ?? "");
}

const sentences: Readonly<
  Record<Exclude<IssueKind, "charset" | "length">, Readonly<Record<Language, string>>>
> = {
  required: { ja: "{item}が入力されていません。", en: "{item} is required." },
  code: {
    ja: "{item}の値が{codeList}にありません。",
    en: "The value of {item} is not in the code list {codeList}.",
  },
  format: {
    ja: "{item}の形式が正しくありません（{format}）。",
    en: "{item} has the wrong form (expected {format}).",
  },
  range: {
    ja: "{item}の値が範囲外です（{limit}）。",
    en: "The value of {item} is out of range ({limit}).",
  },
  fixed: {
    ja: "{item}の値は{limit}でなければなりません。",
    en: "The value of {item} must be {limit}.",
  },
  "check-digit": {
    ja: "{item}のチェックデジットが正しくありません。",
    en: "The check digit of {item} is wrong.",
  },
  prohibited: { ja: "{item}は入力できません。", en: "{item} must be empty." },
  related: {
    ja: "{item}が関連項目チェック{checkNo}に反しています。",
    en: "{item} breaks the cross-item check {checkNo}.",
  },
  "column-count": {
    ja: "列数が{actual}です。{count}列でなければなりません。",
    en: "The record has {actual} columns; the layout has {count}.",
  },
  header: {
    ja: "見出し行の{column}列目が「{item}」ではありません（全{actual}列、様式は{count}列）。",
    en: "Column {column} of the header line is not {item} (it has {actual} columns; the layout has {count}).",
  },
  csv: {
    ja: "CSVの形式が正しくありません（{problem}、{position}文字目）。",
    en: "The text is not well-formed CSV ({problem}, character {position} of the line).",
  },
  encoding: {
    ja: "文字コードが正しくありません（{problem}）。",
    en: "The text cannot be represented in the encoding ({problem}).",
  },
};
