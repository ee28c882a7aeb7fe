import type { Language, MessageArguments } from "./message.js";

/** What can be wrong with a value from outside before there is a record to check. */
export type InputIssueKind =
  /** Something else than the form or record has there. */
  | "type"
  | "unknown-member"
  | "too-many-rows"
  /** A number that has no plain decimal form: infinite, or so large or small that it has an exponent. */
  | "number"
  /** A getter or a proxy that throws. */
  | "unreadable"
  /** A text that is no JSON. */
  | "json"
  | "more";

/** What is expected at a place. */
export type Expected = "object" | "list" | "text" | "number" | "date" | "input";

/** The sentence for an issue with a value from outside. */
export function inputMessage(
  kind: InputIssueKind,
  args: MessageArguments,
  language: Language,
): string {
  const words: MessageArguments = { ...args, expected: expectedWords(args["expected"], language) };
  return sentences[kind][language].replace(/\{(\w+)\}/g, (_, name: string) => words[name] ?? "");
}

type Texts = Readonly<Record<Language, string>>;

function expectedWords(expected: string | undefined, language: Language): string {
  const known: Readonly<Record<string, Texts>> = expectations;
  return expected !== undefined && Object.hasOwn(known, expected)
    ? (known[expected]?.[language] ?? "")
    : "";
}

const expectations: Readonly<Record<Expected, Texts>> = {
  object: { ja: "オブジェクト", en: "an object" },
  list: { ja: "配列", en: "an array" },
  text: { ja: "文字列", en: "a string" },
  number: { ja: "数値または文字列", en: "a number or a string" },
  date: { ja: "日付または文字列", en: "a date or a string" },
  input: {
    ja: "この様式のレコード、CSVの1行（文字列の配列）またはオブジェクト",
    en: "a record of this layout, a CSV line (an array of strings) or an object",
  },
};

const sentences: Readonly<Record<InputIssueKind, Texts>> = {
  type: { ja: "{expected}でなければなりません。", en: "This must be {expected}." },
  "unknown-member": {
    ja: "この名前の項目はありません。",
    en: "There is no item with this name.",
  },
  "too-many-rows": {
    ja: "{count}行あります。{limit}行までです。",
    en: "There are {count} rows; {limit} are allowed.",
  },
  number: {
    ja: "この数値は小数として表せません。",
    en: "This number has no plain decimal form.",
  },
  unreadable: { ja: "値を読み取れません。", en: "The value cannot be read." },
  json: { ja: "JSONの形式が正しくありません。", en: "The text is not well-formed JSON." },
  more: {
    ja: "問題が多すぎるため、{limit}件で打ち切りました。",
    en: "There are too many problems; the list stops after {limit}.",
  },
};
