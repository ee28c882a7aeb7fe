import type { ProblemTable, Words } from "../problem.js";

/** What to do about a workbook over a limit. */
function raise(key: string): Words {
  return {
    ja: `仕様書のブックか確認してください。正しければ、specgen.yaml の limits.${key} で上限を上げられます`,
    en: `Check that this is a spec workbook. If it is, limits.${key} of specgen.yaml raises the limit`,
  };
}

/** Workbooks that cost more than their limits to read. */
export const workbookLimitProblems = {
  "workbook-too-large": {
    severity: "error",
    kind: "input",
    title: {
      ja: "ファイルが大きすぎます（{found}バイト、上限{limit}バイト）",
      en: "The file is too large ({found} bytes, limit {limit})",
    },
    fix: raise("fileSize"),
  },
  "workbook-too-many-entries": {
    severity: "error",
    kind: "input",
    title: {
      ja: "圧縮ファイル内の項目が多すぎます（{found}以上、上限{limit}）",
      en: "The archive has too many entries ({found} or more, limit {limit})",
    },
    fix: raise("entries"),
  },
  "workbook-inflates-too-much": {
    severity: "error",
    kind: "input",
    title: {
      ja: "展開後の大きさが上限を超えます（{found}バイト、上限{limit}バイト）",
      en: "The archive inflates to more than the limit ({found} bytes, limit {limit})",
    },
    fix: raise("inflatedSize"),
  },
  "workbook-suspicious-ratio": {
    severity: "error",
    kind: "input",
    title: {
      ja: "圧縮率が異常です（{entry}：{found}倍、上限{limit}倍）",
      en: "An entry inflates suspiciously ({entry}: {found} times, limit {limit})",
    },
    fix: raise("ratio"),
  },
  "workbook-too-much-content": {
    severity: "error",
    kind: "input",
    title: {
      ja: "セルと文字の量が上限の{limit}バイトを超えます",
      en: "Cells and texts take more than the limit of {limit} bytes",
    },
    fix: raise("contentSize"),
  },
  "workbook-too-many-rows": {
    severity: "error",
    kind: "input",
    title: {
      ja: "{found}行目にセルがあります（上限は{limit}行）",
      en: "A cell stands in row {found} (limit {limit})",
    },
    fix: raise("rows"),
  },
  "workbook-too-many-columns": {
    severity: "error",
    kind: "input",
    title: {
      ja: "{found}列目にセルがあります（上限は{limit}列）",
      en: "A cell stands in column {found} (limit {limit})",
    },
    fix: raise("columns"),
  },
  "workbook-too-many-cells": {
    severity: "error",
    kind: "input",
    title: {
      ja: "値のあるセルが上限の{limit}個を超えます",
      en: "More cells than the limit of {limit} hold something",
    },
    fix: raise("cells"),
  },
  "workbook-too-many-merged-cells": {
    severity: "error",
    kind: "input",
    title: {
      ja: "結合されたセルが多すぎます（{found}個、上限{limit}個）",
      en: "Merged ranges cover too many cells ({found}, limit {limit})",
    },
    fix: raise("mergedCells"),
  },
  "workbook-too-many-strings": {
    severity: "error",
    kind: "input",
    title: {
      ja: "共有文字列が上限の{limit}個を超えます",
      en: "There are more shared strings than the limit of {limit}",
    },
    fix: raise("sharedStrings"),
  },
  "workbook-formula-too-long": {
    severity: "error",
    kind: "input",
    title: {
      ja: "数式が長すぎます（{found}文字、上限{limit}文字）",
      en: "A formula is too long ({found} characters, limit {limit})",
    },
    fix: raise("formulaLength"),
  },
  "workbook-text-too-long": {
    severity: "error",
    kind: "input",
    title: {
      ja: "文字が長すぎます（{place}：{found}文字、上限{limit}文字）",
      en: "A text is too long ({place}: {found} characters, limit {limit})",
    },
    fix: raise("textLength"),
  },
  "workbook-xml-too-deep": {
    severity: "error",
    kind: "input",
    title: {
      ja: "XMLの入れ子が深すぎます（{part}：上限{limit}段）",
      en: "The XML is nested too deeply ({part}: limit {limit})",
    },
    fix: raise("xmlDepth"),
  },
} as const satisfies ProblemTable;
