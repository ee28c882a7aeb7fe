import type { ProblemTable } from "../problem.js";

/** Problems of showing what was found in workbooks. */
export const inspectProblems = {
  "inspect-no-sheet": {
    severity: "error",
    kind: "usage",
    title: {
      ja: "「{found}」に当たるシートがありません",
      en: "No sheet has a name like “{found}”",
    },
    fix: {
      ja: "--sheet には次のいずれかを書いてください（* は任意の文字列）：{expected}",
      en: "Name one of these with --sheet (* stands for any part): {expected}",
    },
  },
  "inspect-file-foreign": {
    severity: "error",
    kind: "refused",
    title: {
      ja: "このファイルは specgen の同じコマンドが書いたページではないので、上書きしません",
      en: "This file is no page that the same command of specgen wrote, and is not replaced",
    },
    fix: {
      ja: "--html に別の名前を書くか、このファイルを移してください",
      en: "Give another name with --html, or move the file away",
    },
  },
  "inspect-unwritable": {
    severity: "error",
    kind: "usage",
    title: { ja: "ファイルに書けません：{reason}", en: "The file cannot be written: {reason}" },
    fix: { ja: "パスと権限を確認してください", en: "Check the path and the permissions" },
  },
} as const satisfies ProblemTable;
