import type { ProblemTable } from "../problem.js";

/** Problems of telling what the sheets of a workbook hold. */
export const profileProblems = {
  "profile-no-header": {
    severity: "error",
    kind: "input",
    title: {
      ja: "表の見出し行が見つかりません（最も近い行：{found}）。次のいずれかが必要です：{expected}",
      en: "No header row was recognised (nearest: {found}); one of these is expected: {expected}",
    },
    fix: {
      ja: "specgen.yaml の profile.headers に見出しの語を加えるか、表のないシートなら profile.sheetsWithoutTables に加えてください",
      en: "Add the header words to profile.headers in specgen.yaml, or the sheet to profile.sheetsWithoutTables if it holds no table",
    },
  },
  "profile-unknown-header": {
    severity: "warning",
    kind: "input",
    title: {
      ja: "見出し「{found}」の意味が分かりません。この列は読みません",
      en: "The header “{found}” is not known; its column is not read",
    },
    fix: {
      ja: "specgen.yaml の profile.headers に加えてください（読まない列なら note に）",
      en: "Add it to profile.headers in specgen.yaml (under note, if it need not be read)",
    },
  },
  "profile-incomplete-row": {
    severity: "warning",
    kind: "input",
    title: {
      ja: "行を読めません。見出しにも項目にも見えません（{found}）",
      en: "A row is neither data nor a heading: {found}",
    },
    fix: {
      ja: "項目名など行を決める列が空でないか確認してください",
      en: "Check that the column that identifies the row is not empty",
    },
  },
  "profile-hidden-sheet": {
    severity: "warning",
    kind: "input",
    title: { ja: "非表示のシートは読みません", en: "A hidden sheet is not read" },
    fix: {
      ja: "必要なシートなら再表示して保存してください",
      en: "Unhide and save it if it is needed",
    },
  },
  "profile-invalid": {
    severity: "error",
    kind: "usage",
    title: {
      ja: "profile の指定が正しくありません（{found}）",
      en: "The profile is not valid ({found})",
    },
    fix: { ja: "次の形にしてください：{expected}", en: "Expected: {expected}" },
  },
} as const satisfies ProblemTable;
