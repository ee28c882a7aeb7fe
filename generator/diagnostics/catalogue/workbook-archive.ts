import type { ProblemTable } from "../problem.js";

/** Why the program cannot trust an archive, or a part of it. */
const again = {
  ja: "信頼できる相手から受領したファイルか確認し、Excelで開いて保存し直してください",
  en: "Check where the file comes from, then open and save it in a spreadsheet program",
} as const;

/** Archives and parts that are damaged or made to do harm. */
export const workbookArchiveProblems = {
  "workbook-unsafe-entry-name": {
    severity: "error",
    kind: "input",
    title: {
      ja: "圧縮ファイル内の名前が使えません（{entry}：{reason}）",
      en: "A name in the archive cannot be used ({entry}: {reason})",
    },
    fix: again,
  },
  "workbook-overlapping-entries": {
    severity: "error",
    kind: "input",
    title: {
      ja: "圧縮ファイル内の項目どうしが重なっています（{entry}と{other}）",
      en: "Entries of the archive share their data ({entry} and {other})",
    },
    fix: again,
  },
  "workbook-header-mismatch": {
    severity: "error",
    kind: "input",
    title: {
      ja: "圧縮ファイルの目次と項目の見出しが一致しません（{entry}）",
      en: "The directory of the archive and the header of an entry do not agree ({entry})",
    },
    fix: again,
  },
  "workbook-size-mismatch": {
    severity: "error",
    kind: "input",
    title: {
      ja: "展開後の大きさが見出しと違います（{entry}：見出しでは{declared}バイト、実際は{found}バイトまで展開）",
      en: "An entry does not have the size that its header says ({entry}: {declared} bytes declared, {found} inflated)",
    },
    fix: again,
  },
  "workbook-checksum": {
    severity: "error",
    kind: "input",
    title: {
      ja: "中身が検査値と一致しません（{entry}）",
      en: "The contents of an entry do not match their checksum ({entry})",
    },
    fix: again,
  },
  "workbook-damaged-entry": {
    severity: "error",
    kind: "input",
    title: {
      ja: "圧縮データが壊れています（{entry}）",
      en: "The compressed data of an entry is damaged ({entry})",
    },
    fix: again,
  },
  "workbook-unknown-compression": {
    severity: "error",
    kind: "input",
    title: {
      ja: "知らない圧縮方式です（{entry}：方式{found}）",
      en: "An entry is compressed in an unknown way ({entry}: method {found})",
    },
    fix: again,
  },
  "workbook-entity-declaration": {
    severity: "error",
    kind: "input",
    title: {
      ja: "XMLに文書型か実体の宣言があります（{part}）",
      en: "The XML declares a document type or entities ({part})",
    },
    fix: again,
  },
  "workbook-foreign-encoding": {
    severity: "error",
    kind: "input",
    title: {
      ja: "XMLの文字コードがUTF-8ではありません（{part}：{found}）",
      en: "The XML is not in UTF-8 ({part}: {found})",
    },
    fix: again,
  },
  "workbook-malformed-xml": {
    severity: "error",
    kind: "input",
    title: {
      ja: "XMLが正しくありません（{part}の{offset}バイト目）",
      en: "The XML is not well-formed ({part}, byte {offset})",
    },
    fix: again,
  },
  "workbook-malformed-part": {
    severity: "error",
    kind: "input",
    title: {
      ja: "ブックの部品が正しくありません（{part}の{place}）",
      en: "A part of the workbook is not valid ({part} at {place})",
    },
    fix: again,
  },
} as const satisfies ProblemTable;
