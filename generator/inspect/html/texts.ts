import type { Language } from "../../diagnostics/language.js";
import { gridLimits } from "./grid.js";

interface PageTexts {
  readonly title: string;
  readonly how: string;
  readonly unknown: string;
  readonly emptyRow: string;
  readonly unknownValue: string;
  readonly column: (header: string, cell: string, basis: string, confidence: string) => string;
  readonly moreText: (count: number) => string;
  readonly rowsLeft: (count: number) => string;
  readonly columnsLeft: (count: number) => string;
  readonly comments: string;
  readonly colours: string;
}

export const pageTexts: Readonly<Record<Language, PageTexts>> = {
  ja: {
    title: "シートの読み取り結果",
    how: `セルに触れると理由が出ます。空の列は省き、続く空行は1行にまとめています。1シート ${gridLimits.rows} 行、${gridLimits.columns} 列までを示します。`,
    unknown: "認識できなかった語",
    emptyRow: "空行",
    unknownValue: "この値の意味は profile にありません",
    column: (header, cell, basis, confidence) =>
      `見出し「${header}」（${cell}）、${basis}、確度 ${confidence}`,
    moreText: (count) => `…（あと ${count} 文字）`,
    rowsLeft: (count) => `あと ${count} 行は示していません（集計には入っています）。`,
    columnsLeft: (count) => `あと ${count} 列は示していません（集計には入っています）。`,
    comments: "セルのコメント",
    colours: "色",
  },
  en: {
    title: "What the sheets were read as",
    how: `Point at a cell for the reason. Empty columns are left out, and empty rows in a run are one. At most ${gridLimits.rows} rows and ${gridLimits.columns} columns of a sheet are shown.`,
    unknown: "Words that were not recognised",
    emptyRow: "empty",
    unknownValue: "The profile does not say what this value means",
    column: (header, cell, basis, confidence) =>
      `header “${header}” (${cell}), ${basis}, confidence ${confidence}`,
    moreText: (count) => `… (${count} more characters)`,
    rowsLeft: (count) => `${count} more rows are not shown; they are counted.`,
    columnsLeft: (count) => `${count} more columns are not shown; they are counted.`,
    comments: "Comments on cells",
    colours: "Colours",
  },
};
