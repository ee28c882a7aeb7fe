import type { ProblemTable } from "../problem.js";

/** Problems of proposing a configuration. */
export const initProblems = {
  "init-no-files": {
    severity: "error",
    kind: "usage",
    title: {
      ja: "specgen.yaml がまだなく、ブックも指定されていません",
      en: "There is no specgen.yaml yet, and no workbook is named",
    },
    fix: {
      ja: "specgen init の後にブック（.xlsx、CSV のフォルダ）を書いてください",
      en: "Name the workbooks (.xlsx, or folders of CSV files) after specgen init",
    },
  },
} as const satisfies ProblemTable;
