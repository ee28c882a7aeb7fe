import { fill } from "../../../diagnostics/fill.js";
import type { Language } from "../../../diagnostics/language.js";
import type { FileReport, ListedIssue, RunFacts, Severity } from "../report.js";
import { largestWhole } from "../records.js";
import { omittedIn } from "../report.js";

const words = {
  ja: {
    place: "場所",
    record: "レコード",
    column: "列",
    item: "項目",
    check: "チェック",
    messageId: "メッセージ",
    severity: "区分",
    message: "内容",
    count: "件数",
    listed: "表示",
    first: "最初の例",
    notChecked: "調べていません",
    knownByOption: "--layout",
    knownByName: "ファイル名",
    knownByContent: "内容",
    summary: "レコード{records}件、うちエラーのあるもの{errors}件、警告のあるもの{warnings}件",
    omitted:
      "他に{omitted}件（1チェック{perCheck}件、1ファイル{total}件まで表示。--max-per-check、--max）",
    unfinished: "最後まで調べていません",
    undetermined: "判定できないチェック {check}：{option} が必要です（{records}件）",
    wholeFile: "{limit} MiB 以下のファイル",
    files:
      "{files}ファイル、レコード{records}件、うちエラーのあるもの{errors}件。調べていないファイル{unchecked}",
    fix: "対処",
  },
  en: {
    place: "place",
    record: "record",
    column: "column",
    item: "item",
    check: "check",
    messageId: "message",
    severity: "severity",
    message: "text",
    count: "count",
    listed: "listed",
    first: "first of them",
    notChecked: "not checked",
    knownByOption: "--layout",
    knownByName: "by file name",
    knownByContent: "by content",
    summary: "{records} records, {errors} with errors, {warnings} with warnings",
    omitted:
      "{omitted} more not listed (at most {perCheck} a check and {total} a file: --max-per-check, --max)",
    unfinished: "not checked to its end",
    undetermined: "undetermined {check}: needs {option} ({records} records)",
    wholeFile: "a file of at most {limit} MiB",
    files: "{files} files, {records} records, {errors} with errors; {unchecked} files not checked",
    fix: "fix",
  },
} as const satisfies Readonly<Record<Language, Readonly<Record<string, string>>>>;

export type Word = keyof (typeof words)["ja"];

/** A text of the command's results, with its numbers filled in. */
export function say(
  language: Language,
  word: Word,
  values: Readonly<Record<string, string | number>> = {},
): string {
  return fill(words[language][word], (name) => values[name]?.toString());
}

const severityWords: Readonly<Record<Severity, Readonly<Record<Language, string>>>> = {
  fatal: { ja: "致命的", en: "fatal" },
  error: { ja: "エラー", en: "error" },
  warning: { ja: "警告", en: "warning" },
  info: { ja: "情報", en: "info" },
};

export function severityWord(severity: Severity, language: Language): string {
  return severityWords[severity][language];
}

/** The counts of a file in a sentence. */
export function summaryOf(report: FileReport, language: Language): string {
  if (report.layout === null) return say(language, "notChecked");
  const { records, recordsWithErrors: errors, recordsWithWarnings: warnings } = report;
  const summary = say(language, "summary", { records, errors, warnings });
  const cut = report.problems.some(({ severity }) => severity === "error");
  return cut ? `${say(language, "unfinished")}: ${summary}` : summary;
}

/** The sentences on what is not listed and what could not be decided. */
export function remarksOn(report: FileReport, { language, caps }: RunFacts): readonly string[] {
  const omitted = omittedIn(report);
  return [
    ...(omitted === 0 ? [] : [say(language, "omitted", { omitted, ...caps })]),
    ...report.undetermined.map(({ check, fact, records }) =>
      say(language, "undetermined", { check, option: optionFor(fact, language), records }),
    ),
  ];
}

/** The option that passes a fact. */
export function optionFor(fact: string, language: Language): string {
  if (fact === "file") return say(language, "wholeFile", { limit: largestWhole / 1024 / 1024 });
  if (fact === "parent") return "--parent";
  if (fact === "applicationDate") return "--application-date";
  if (fact === "today") return "--today";
  return `--flag ${fact}=true|false`;
}

const kindWords: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  required: { ja: "必須", en: "required" },
  prohibited: { ja: "入力不可", en: "must be empty" },
  charset: { ja: "使用できる文字", en: "characters" },
  length: { ja: "長さ", en: "length" },
  code: { ja: "コード", en: "code" },
  format: { ja: "形式", en: "form" },
  range: { ja: "範囲", en: "range" },
  fixed: { ja: "固定値", en: "fixed value" },
  "check-digit": { ja: "チェックデジット", en: "check digit" },
  related: { ja: "関連項目", en: "across items" },
  "column-count": { ja: "列数", en: "number of columns" },
  header: { ja: "見出し行", en: "header" },
  csv: { ja: "CSVの形式", en: "form of CSV" },
  encoding: { ja: "文字コード", en: "encoding" },
};

/** What a check is about: its sentence in the spec, else the item and the kind of check. */
export function subjectOf(
  { check, itemName, kind }: ListedIssue,
  { language, texts }: RunFacts,
): string {
  const sentence = texts.sentenceOf(check);
  if (sentence !== undefined) return sentence;
  const word = kindWords[kind]?.[language] ?? kind;
  // Where the spec lists no check, issues of all items with one kind of problem are counted together.
  return itemName === null || check === kind ? word : `${itemName}: ${word}`;
}

/** `check item name`, as a title. */
export function titleOf({ check, messageId, itemName }: ListedIssue): string {
  return [check, messageId, itemName].filter((part) => part !== null).join(" ");
}
