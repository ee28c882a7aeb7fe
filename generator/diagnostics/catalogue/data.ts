import type { ProblemTable } from "../problem.js";

/** Problems of archived files that a comparison looks at. */
export const dataProblems = {
  "data-no-folder": {
    severity: "error",
    kind: "usage",
    title: {
      ja: "--data の「{found}」はフォルダではありません",
      en: "“{found}” of --data is no folder",
    },
    fix: {
      ja: "CSV ファイルのあるフォルダを指定してください",
      en: "Name the folder that has the CSV files",
    },
  },
  "data-no-files": {
    severity: "warning",
    kind: "usage",
    title: {
      ja: "--data の「{found}」に CSV ファイルがありません",
      en: "There is no CSV file in “{found}” of --data",
    },
    fix: {
      ja: "名前が .csv で終わるファイルだけを読みます。フォルダを確認してください",
      en: "Only files whose names end with .csv are read; see whether it is the right folder",
    },
  },
} as const satisfies ProblemTable;
