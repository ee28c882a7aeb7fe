import { fill } from "../../../diagnostics/fill.js";
import type { Language } from "../../../diagnostics/language.js";

const phrases = {
  ja: {
    head: "手元のデータ",
    counts: "読んだCSVファイル {files}、問題のあったファイル {unread}、対象外のファイル {ignored}",
    limit: "レコード番号は一つの行に{limit}件まで示す。件数は全数",
    passes: "「通る」はエラーがないこと。新しい版では、機械的に移せる値を移してから検査する",
    file: "ファイル",
    files: "ファイル数",
    layout: "レイアウト",
    records: "レコード数",
    passedBefore: "旧版で通る",
    failNow: "通らなくなる",
    passNow: "通るようになる",
    undecided: "人が決める",
    removedHead: "廃止されたが、データのあるレイアウト",
    failingHead:
      "{layout}：通らなくなるレコード（{count}件、うち人が決めることのあるもの{undecided}件）",
    decisionsHead: "{layout}：人が決めることのあるレコード（{count}件）",
    unreadHead: "読めなかったファイル（{count}件）",
    check: "チェック",
    message: "メッセージ",
    item: "項目",
    sentence: "内容",
    places: "レコード番号",
    rule: "ルール",
    fingerprint: "指紋",
    code: "理由の記号",
    reason: "理由",
    more: "ほか{count}件",
  },
  en: {
    head: "Archived data",
    counts:
      "CSV files read: {files}; files with problems: {unread}; other files left alone: {ignored}",
    limit: "Each line names {limit} records at most; the counts are exact",
    passes:
      "A record passes where it has no error. For the newer revision it is upgraded first, as far as that is mechanical",
    file: "file",
    files: "files",
    layout: "layout",
    records: "records",
    passedBefore: "passed before",
    failNow: "fail now",
    passNow: "pass now",
    undecided: "need a person",
    removedHead: "Layouts that are gone, and have data",
    failingHead:
      "{layout}: records that fail now ({count}, of which {undecided} need a person anyway)",
    decisionsHead: "{layout}: records that need a person ({count})",
    unreadHead: "Files that could not be read ({count})",
    check: "check",
    message: "message",
    item: "item",
    sentence: "what it says",
    places: "record numbers",
    rule: "rule",
    fingerprint: "fingerprint",
    code: "code",
    reason: "reason",
    more: "{count} more",
  },
} as const satisfies Readonly<Record<Language, Readonly<Record<string, string>>>>;

export type DataPhrase = keyof (typeof phrases)["ja"];

/** A phrase of the part on archived data. Values are put in as they are: escape the result for its place. */
export function sayOfData(
  language: Language,
  phrase: DataPhrase,
  values: Readonly<Record<string, string | number>> = {},
): string {
  return fill(phrases[language][phrase], (name) => values[name]?.toString());
}
