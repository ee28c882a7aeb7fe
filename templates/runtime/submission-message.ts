import type { Language } from "./message.js";
import type { Refusal } from "./prepare-submission.js";

/** A reason why no handover is made, in words. What was entered is not in it. */
export function refusalText(refusal: Refusal, language: Language): string {
  const facts = new Map<string, unknown>(Object.entries(refusal));
  if ("issue" in refusal) facts.set("text", refusal.issue.text(language));
  return sentences[refusal.kind][language].replace(/\{(\w+)\}/g, (_, name: string) =>
    String(facts.get(name) ?? ""),
  );
}

const sentences: Readonly<Record<Refusal["kind"], Readonly<Record<Language, string>>>> = {
  "no-application": {
    ja: "主たる申請がありません。",
    en: "There is no application, only what is made together with one.",
  },
  "empty-part": { ja: "{part}番目の区分に申請がありません。", en: "Part {part} has no records." },
  "no-key": {
    ja: "{part}番目の区分の{record}件目にキーがありません。",
    en: "Record {record} of part {part} has no key.",
  },
  "key-clash": { ja: "キー{key}が重複しています。", en: "More than one record has the key {key}." },
  "no-parent": {
    ja: "{key}は同時申請ですが、主たる申請が示されていません。",
    en: "{key} is made together with an application and does not say which.",
  },
  "unknown-parent": {
    ja: "{key}の主たる申請{parent}がありません。",
    en: "{key} goes with {parent}, and no application has that key.",
  },
  "surplus-parent": {
    ja: "{key}は主たる申請なので、別の申請に付けることはできません。",
    en: "{key} is an application itself and cannot go with another.",
  },
  error: { ja: "{key}: {text}", en: "{key}: {text}" },
  undetermined: {
    ja: "{key}: チェック{check}は{fact}が渡されていないため判定できません。確認済みとするか、{fact}を渡してください。",
    en: "{key}: check {check} cannot be decided without {fact}. Pass it, or acknowledge the check.",
  },
  unwritable: {
    ja: "{part}番目の区分はファイルに書けません: {text}",
    en: "Part {part} cannot be written: {text}",
  },
  "file-name": {
    ja: "ファイル名「{name}」は使えません。",
    en: "“{name}” cannot be the name of a file.",
  },
  "file-name-clash": {
    ja: "ファイル名「{name}」が重複しています。",
    en: "More than one file has the name “{name}”.",
  },
  "missing-attachment": {
    ja: "{key}の添付ファイル「{name}」がありません。",
    en: "The attachment “{name}” of {key} is missing.",
  },
  "empty-attachment": {
    ja: "添付ファイル「{name}」が空です。",
    en: "The attachment “{name}” is empty.",
  },
  "attachment-size": {
    ja: "添付ファイル「{name}」が大きすぎます（{bytes}バイト、上限{limit}）。",
    en: "The attachment “{name}” is too large ({bytes} bytes, at most {limit}).",
  },
  "total-size": {
    ja: "添付ファイルの合計が大きすぎます（{bytes}バイト、上限{limit}）。",
    en: "The attachments are too large together ({bytes} bytes, at most {limit}).",
  },
  "attachment-count": {
    ja: "添付ファイルが多すぎます（{count}個、上限{limit}）。",
    en: "There are too many attachments ({count}, at most {limit}).",
  },
  "media-type": {
    ja: "添付ファイル「{name}」の種類{mediaType}は認められていません。",
    en: "The attachment “{name}” has the type {mediaType}, which is not allowed.",
  },
  "created-at": {
    ja: "作成日時「{createdAt}」は時差まで書いた日時ではありません。",
    en: "“{createdAt}” is not a date and time with its offset.",
  },
};
