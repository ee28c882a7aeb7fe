import type { ProblemTable } from "../problem.js";

/** Problems of files, before anything is known of what they mean. */
export const workbookProblems = {
  "workbook-not-xlsx": {
    severity: "error",
    kind: "input",
    title: {
      ja: "xlsx形式のブックではありません（{found}のように見えます）",
      en: "Not an xlsx workbook (it looks like {found})",
    },
    fix: {
      ja: "Excelで開き、「Excel ブック (.xlsx)」として保存し直してください",
      en: "Open it in a spreadsheet program and save it as “Excel Workbook (.xlsx)”",
    },
  },
  "workbook-encrypted": {
    severity: "error",
    kind: "input",
    title: {
      ja: "ブックにパスワードが設定されています",
      en: "The workbook is protected with a password",
    },
    fix: {
      ja: "パスワードを解除した写しを input-specs/private/ に置いて指定してください",
      en: "Put a copy without the password in input-specs/private/ and name that one",
    },
  },
  "workbook-truncated": {
    severity: "error",
    kind: "input",
    title: {
      ja: "ブックが途中で切れているか、壊れています",
      en: "The workbook is cut off or damaged: its archive has no whole directory",
    },
    fix: { ja: "もう一度受領し直してください", en: "Fetch the file again" },
  },
  "workbook-unreadable": {
    severity: "error",
    kind: "input",
    title: { ja: "ブックを読めません：{reason}", en: "The workbook cannot be read: {reason}" },
    fix: {
      ja: "Excelで開いて保存し直し、もう一度試してください",
      en: "Open and save it in a spreadsheet program, then try again",
    },
  },
  "workbook-empty": {
    severity: "error",
    kind: "input",
    title: { ja: "ブックにシートがありません", en: "The workbook has no sheet" },
    fix: { ja: "正しいファイルか確認してください", en: "Check that this is the right file" },
  },
  "workbook-invalid-bytes": {
    severity: "error",
    kind: "input",
    title: {
      ja: "文字コードが UTF-8 でも Windows-31J でもありません",
      en: "The text is neither UTF-8 nor Windows-31J",
    },
    fix: {
      ja: "CSV を UTF-8 で書き出し直してください",
      en: "Export the sheet as CSV in UTF-8",
    },
  },
  "workbook-malformed-csv": {
    severity: "error",
    kind: "input",
    title: { ja: "CSVの形式が正しくありません：{reason}", en: "Not well-formed CSV: {reason}" },
    fix: { ja: "引用符の対応を確認してください", en: "Check that quotes are closed" },
  },
  "workbook-formula-without-value": {
    severity: "warning",
    kind: "input",
    title: {
      ja: "計算済みの値がない数式が{count}個あります（{cells}。最初のものは ={formula}）",
      en: "{count} formulas have no stored value ({cells}; the first is ={formula})",
    },
    fix: {
      ja: "Excelで開いて再計算し、保存し直してください",
      en: "Open the workbook, let it recalculate, and save it",
    },
  },
  "workbook-ignored-parts": {
    severity: "info",
    kind: "input",
    title: {
      ja: "{kind}は読み取りません（{count}個：{parts}）",
      en: "Not read: {kind} ({count}: {parts})",
    },
    fix: {
      ja: "仕様がそこに書かれている場合は、セルに書き写してください",
      en: "Where they hold something of the spec, write it in cells",
    },
  },
  "workbook-formulas-computed": {
    severity: "info",
    kind: "input",
    title: {
      ja: "計算済みの値のない数式{count}個を計算しました（最初のセルを示します）",
      en: "Calculated {count} formulas that have no stored value; this is the first",
    },
    fix: {
      ja: "Excelで開いて保存し直すと、保存された値が使われます",
      en: "Save the workbook in a spreadsheet program to have its stored values used",
    },
  },
} as const satisfies ProblemTable;
