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
      ja: "specgen.yaml の profile.headers に加えるか、読まない列なら profile.ignore に理由を書いてください",
      en: "Add it to profile.headers in specgen.yaml, or say under profile.ignore why it is left out",
    },
  },
  "profile-incomplete-row": {
    severity: "error",
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
  "profile-cell-without-header": {
    severity: "warning",
    kind: "input",
    title: {
      ja: "見出しのない列に、行の値があります（{count}セル）。読みません",
      en: "Rows have {count} cells in columns without a header; they are not read",
    },
    fix: {
      ja: "見出しを付けるか、profile.ignore に理由を書いてください",
      en: "Give the columns a header, or say under profile.ignore why they are left out",
    },
  },
  "profile-outside-tables": {
    severity: "error",
    kind: "input",
    title: {
      ja: "どの表にも属さないセルがあります（{count}セル、最初は「{found}」）。読みません",
      en: "{count} cells belong to no table (first: “{found}”); they are not read",
    },
    fix: {
      ja: "表なら見出しの語を profile.headers に加え、不要なら profile.ignore に範囲と理由を書いてください",
      en: "If it is a table, add its header words to profile.headers; if not, give its range and a reason under profile.ignore",
    },
  },
  "profile-struck": {
    severity: "warning",
    kind: "input",
    title: {
      ja: "取消し線の引かれた文字があります（{count}セル、最初は「{found}」）。そのまま読みました",
      en: "{count} cells are struck through (first: “{found}”); they were read as they stand",
    },
    fix: {
      ja: "読まないなら profile.changeMarks.strike を remove に、読むなら keep にしてください",
      en: "Set profile.changeMarks.strike to remove, to leave them out, or to keep",
    },
  },
  "profile-partly-struck": {
    severity: "error",
    kind: "input",
    title: {
      ja: "文字の一部だけに取消し線が引かれています（{found}）。どちらの値か決められません",
      en: "Only a part of the text is struck through ({found}); which value counts cannot be told",
    },
    fix: {
      ja: "消された部分を読まないなら profile.changeMarks.strike を remove に、全体を読むなら keep にしてください",
      en: "Set profile.changeMarks.strike to remove, to leave the struck part out, or to keep",
    },
  },
  "profile-coloured": {
    severity: "info",
    kind: "input",
    title: {
      ja: "色（{color}）の付いた文字があります（{count}セル、最初は「{found}」）。そのまま読みました",
      en: "{count} cells have text in the colour {color} (first: “{found}”); they were read as they stand",
    },
    fix: {
      ja: "意味があるなら profile.changeMarks.colors に {color} を書いてください（keep、remove）",
      en: "Say what {color} means under profile.changeMarks.colors (keep or remove)",
    },
  },
  "profile-change-word": {
    severity: "warning",
    kind: "input",
    title: {
      ja: "「{word}」の印があります（{count}セル、最初は「{found}」）。行はそのまま読みました",
      en: "{count} cells bear the mark “{word}” (first: “{found}”); their rows were read as they stand",
    },
    fix: {
      ja: "profile.changeMarks.words に {word} の扱いを書いてください（keep：そのまま、strip：印だけ取る、remove：行を読まない）",
      en: "Say under profile.changeMarks.words what becomes of {word}: keep, strip (the mark goes), or remove (the row goes)",
    },
  },
  "profile-legend": {
    severity: "info",
    kind: "input",
    title: {
      ja: "凡例に従い、記号「{mark}」を「{word}」と読みました（既定の意味：{usual}）",
      en: "By the legend the mark “{mark}” was read as “{word}” (by default it means {usual})",
    },
    fix: {
      ja: "違うなら profile.requirementMarks に {mark} の意味を書いてください",
      en: "If that is wrong, give {mark} its meaning under profile.requirementMarks",
    },
  },
  "profile-legend-overruled": {
    severity: "warning",
    kind: "input",
    title: {
      ja: "凡例は記号「{mark}」を「{word}」としていますが、profile.requirementMarks の {usual} を使いました",
      en: "The legend says “{mark}” is “{word}”, but profile.requirementMarks says {usual}, which was used",
    },
    fix: {
      ja: "profile.requirementMarks の {mark} を確認してください",
      en: "Check {mark} under profile.requirementMarks",
    },
  },
  "profile-hidden-rows": {
    severity: "info",
    kind: "input",
    title: {
      ja: "非表示の行（{count}行）も読みました",
      en: "{count} hidden rows were read like the others",
    },
    fix: {
      ja: "読まないなら profile.hidden.rows を ignore にしてください",
      en: "Set profile.hidden.rows to ignore, to leave them out",
    },
  },
  "profile-hidden-columns": {
    severity: "info",
    kind: "input",
    title: {
      ja: "非表示の列（{count}列）も読みました",
      en: "{count} hidden columns were read like the others",
    },
    fix: {
      ja: "読まないなら profile.hidden.columns を ignore にしてください",
      en: "Set profile.hidden.columns to ignore, to leave them out",
    },
  },
  "profile-hidden-sheet": {
    severity: "warning",
    kind: "input",
    title: { ja: "非表示のシートは読みません", en: "A hidden sheet is not read" },
    fix: {
      ja: "必要なら profile.sheets でそのシートを hidden: read に、不要なら ignore に理由を書いてください",
      en: "Under profile.sheets, say hidden: read if it is needed, or why it is ignored",
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
