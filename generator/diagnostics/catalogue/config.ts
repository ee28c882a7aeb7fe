import type { ProblemTable } from "../problem.js";

/** Problems of the configuration and the files it names. */
export const configProblems = {
  "config-not-found": {
    severity: "error",
    kind: "usage",
    title: {
      ja: "specgen.yaml が {folder} にもその上のフォルダにもありません",
      en: "There is no specgen.yaml in {folder} or above it",
    },
    fix: {
      ja: "-c で設定ファイルを指定するか、specgen.yaml を置いてください",
      en: "Name one with -c, or write a specgen.yaml",
    },
  },
  "config-unreadable": {
    severity: "error",
    kind: "usage",
    title: { ja: "ファイルを読めません：{reason}", en: "The file cannot be read: {reason}" },
    fix: { ja: "パスと権限を確認してください", en: "Check the path and the permissions" },
  },
  "config-syntax": {
    severity: "error",
    kind: "usage",
    title: { ja: "YAMLとして正しくありません：{reason}", en: "Not well-formed YAML: {reason}" },
    fix: { ja: "示された行を直してください", en: "Correct the line" },
  },
  "config-invalid": {
    severity: "error",
    kind: "usage",
    title: {
      ja: "設定の値が正しくありません（{found}）",
      en: "A setting is not valid ({found})",
    },
    fix: { ja: "次の形にしてください：{expected}", en: "Expected: {expected}" },
  },
  "config-unknown-key": {
    severity: "error",
    kind: "usage",
    title: { ja: "「{found}」という設定はありません", en: "There is no setting “{found}”" },
    fix: {
      ja: "近い名前：{candidates}。書ける名前：{expected}",
      en: "Near names: {candidates}. Known settings: {expected}",
    },
  },
  "config-input-missing": {
    severity: "error",
    kind: "input",
    title: {
      ja: "入力「{found}」に当たるファイルがありません",
      en: "No file matches the input “{found}”",
    },
    fix: {
      ja: "specgen.yaml の inputs（またはコマンドに渡した名前）と、ブックの置き場所を確認してください",
      en: "Check inputs in specgen.yaml, or the name given to the command, and where the workbooks are",
    },
  },
  "config-no-tables": {
    severity: "error",
    kind: "input",
    title: {
      ja: "入力のどのブックにも「{kind}」の表がありません",
      en: "No workbook has a table of the kind “{kind}”",
    },
    fix: {
      ja: "足りないブックを inputs に加えるか、profile.headers に見出しの語を加えてください",
      en: "Add the missing workbook to inputs, or its header words to profile.headers",
    },
  },
} as const satisfies ProblemTable;
