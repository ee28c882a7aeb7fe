import type { ProblemTable } from "../problem.js";

/** Reasons for which a CSV file is not checked, or not to its end. */
export const validateFileProblems = {
  "validate-file-unreadable": {
    severity: "error",
    kind: "usage",
    title: { ja: "ファイルを読めません：{reason}", en: "The file cannot be read: {reason}" },
    fix: { ja: "パスと権限を確認してください", en: "Check the path and the permissions" },
  },
  "validate-file-folder": {
    severity: "error",
    kind: "usage",
    title: { ja: "ファイルではなくフォルダです", en: "This is a folder, not a file" },
    fix: { ja: "CSV ファイルを指定してください", en: "Name CSV files" },
  },
  "validate-file-empty": {
    severity: "error",
    kind: "input",
    title: { ja: "ファイルにレコードがありません", en: "The file has no records" },
    fix: {
      ja: "書き出しが途中で終わっていないか確認してください",
      en: "Check whether its export was cut short",
    },
  },
  "validate-file-workbook": {
    severity: "error",
    kind: "input",
    title: {
      ja: "CSV ではなく、ブック（.xlsx、.xls）か圧縮ファイルです",
      en: "This is a workbook (.xlsx, .xls) or an archive, not CSV",
    },
    fix: {
      ja: "名前を変えるのではなく、CSV として書き出してください",
      en: "Export it as CSV; another file name does not make it one",
    },
  },
  "validate-file-utf16": {
    severity: "error",
    kind: "input",
    title: {
      ja: "文字コードが UTF-16 です。{expected} でなければなりません",
      en: "The file is in UTF-16; it must be in {expected}",
    },
    fix: {
      ja: "{expected} で書き出してください（「Unicode テキスト」は UTF-16 です）",
      en: "Export it in {expected} (“Unicode text” is UTF-16)",
    },
  },
  "validate-file-encoding": {
    severity: "error",
    kind: "input",
    title: {
      ja: "文字コードが {expected} ではありません。{found} としては読めます",
      en: "The file is not in {expected}; it can be read as {found}",
    },
    fix: {
      ja: "{expected} で書き出すか、そのまま調べるなら --encoding {found} を付けてください",
      en: "Export it in {expected}, or check it as it is with --encoding {found}",
    },
  },
  "validate-file-binary": {
    severity: "error",
    kind: "input",
    title: {
      ja: "テキストではありません（NUL などの制御文字が多くあります）",
      en: "This is no text: it is full of NUL or other control characters",
    },
    fix: { ja: "CSV ファイルを指定してください", en: "Name a CSV file" },
  },
  "validate-parent-too-large": {
    severity: "error",
    kind: "input",
    title: {
      ja: "主たる申請のファイルが {limit} MiB より大きいです",
      en: "The file of the main application is larger than {limit} MiB",
    },
    fix: {
      ja: "--parent には、主たる申請1件だけのファイルを書いてください",
      en: "Name with --parent a file with the main application alone",
    },
  },
  "validate-cell-too-long": {
    severity: "error",
    kind: "input",
    title: {
      ja: "{line}行目から始まるセルが {limit} バイトを超えています。ここで打ち切りました",
      en: "A cell that begins on line {line} has more than {limit} bytes; the rest was not read",
    },
    fix: {
      ja: "引用符が閉じられているか確認してください",
      en: "Check whether its quotes are closed",
    },
  },
  "validate-row-too-wide": {
    severity: "error",
    kind: "input",
    title: {
      ja: "{line}行目から始まるレコードの列が {limit} を超えています。ここで打ち切りました",
      en: "The record that begins on line {line} has more than {limit} columns; the rest was not read",
    },
    fix: {
      ja: "改行が失われていないか確認してください",
      en: "Check whether its line ends were lost",
    },
  },
  "validate-header-unexpected": {
    severity: "error",
    kind: "input",
    title: {
      ja: "1行目が項目名ですが、この仕様のファイルに見出し行はありません",
      en: "The first line holds the names of the items, but files of this spec have no header",
    },
    fix: {
      ja: "見出し行を除くか、そのまま調べるなら --header を付けてください",
      en: "Remove it, or check the file as it is with --header",
    },
  },
  "validate-header-missing": {
    severity: "error",
    kind: "input",
    title: {
      ja: "1行目は見出し行のはずですが、レコードです",
      en: "The first line should be a header, but is a record",
    },
    fix: {
      ja: "見出し行を加えるか、そのまま調べるなら --no-header を付けてください",
      en: "Add one, or check the file as it is with --no-header",
    },
  },
  "validate-layout-ambiguous": {
    severity: "error",
    kind: "usage",
    title: {
      ja: "どのレイアウトのファイルか決められません（候補：{candidates}）",
      en: "The file may be of several layouts: {candidates}",
    },
    fix: { ja: "--layout で指定してください", en: "Name one with --layout" },
  },
  "validate-layout-unrecognised": {
    severity: "error",
    kind: "input",
    title: {
      ja: "どのレイアウトにも合いません（{columns}列。近いもの：{candidates}）",
      en: "The file fits no layout (it has {columns} columns; nearest: {candidates})",
    },
    fix: {
      ja: "ファイルを確認してください。レイアウトが分かっていれば --layout で指定してください",
      en: "Check the file; where its layout is known, name it with --layout",
    },
  },
  "validate-wrong-layout": {
    severity: "error",
    kind: "input",
    title: {
      ja: "{asked} ではなく {likely} のファイルのようです（{columns}列。{asked} は{expected}列）",
      en: "This seems to be a file of {likely}, not of {asked} (it has {columns} columns; {asked} has {expected})",
    },
    fix: {
      ja: "ファイルを取り違えていないか確認するか、--layout {likely} を付けてください",
      en: "Check whether it is the right file, or give --layout {likely}",
    },
  },
  "validate-layout-misfit": {
    severity: "error",
    kind: "input",
    title: {
      ja: "{asked} のファイルではありません（{columns}列。{asked} は{expected}列）",
      en: "This is no file of {asked} (it has {columns} columns; {asked} has {expected})",
    },
    fix: {
      ja: "ファイルと区切り文字（カンマ）を確認してください",
      en: "Check the file and whether its cells are separated by commas",
    },
  },
  "validate-parent-records": {
    severity: "error",
    kind: "input",
    title: {
      ja: "主たる申請のファイルのレコードは1件のはずですが、{found}件です",
      en: "The file of the main application must have one record; it has {found}",
    },
    fix: {
      ja: "--parent には、調べる申請の主たる申請だけのファイルを書いてください",
      en: "Name with --parent a file with only the application that the others accompany",
    },
  },
} as const satisfies ProblemTable;
