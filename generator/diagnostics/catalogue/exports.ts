import type { ProblemTable } from "../problem.js";

/** Problems of archives of CSV exports. */
export const exportProblems = {
  "exports-unsafe-name": {
    severity: "error",
    kind: "input",
    title: {
      ja: "圧縮ファイルの中の名前が、その外のファイルを指しています（{entry}）",
      en: "A name in the archive leads out of it ({entry})",
    },
    fix: {
      ja: "CSVを書き出したフォルダから圧縮ファイルを作り直してください",
      en: "Make the archive again from the folder of CSV exports",
    },
  },
  "exports-duplicate-name": {
    severity: "error",
    kind: "input",
    title: {
      ja: "圧縮ファイルの中に同じ名前が二つあります（{entry}）",
      en: "Two entries of the archive have one name ({entry})",
    },
    fix: {
      ja: "CSVを書き出したフォルダから圧縮ファイルを作り直してください",
      en: "Make the archive again from the folder of CSV exports",
    },
  },
  "exports-name-bytes": {
    severity: "error",
    kind: "input",
    title: {
      ja: "圧縮ファイルの中の名前が UTF-8 でも Windows-31J でもありません（{entry}）",
      en: "A name in the archive is neither UTF-8 nor Windows-31J ({entry})",
    },
    fix: {
      ja: "UTF-8 の名前で圧縮ファイルを作り直してください",
      en: "Make the archive again with names in UTF-8",
    },
  },
  "exports-damaged-entry": {
    severity: "error",
    kind: "input",
    title: {
      ja: "圧縮ファイルの中のファイルが壊れています（{entry}）",
      en: "A file in the archive is damaged ({entry})",
    },
    fix: {
      ja: "圧縮ファイルを受領し直すか、作り直してください",
      en: "Fetch the archive again, or make it again",
    },
  },
  "exports-ignored-entry": {
    severity: "info",
    kind: "input",
    title: {
      ja: "圧縮ファイルの中のCSVでないファイルは読みません（{entry}）",
      en: "A file in the archive that is no CSV is not read ({entry})",
    },
    fix: {
      ja: "必要なシートであれば、CSVで書き出してください",
      en: "Export it as CSV if it is a sheet of the spec",
    },
  },
} as const satisfies ProblemTable;
