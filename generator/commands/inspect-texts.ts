import type { Language } from "../diagnostics/language.js";

/** The phrases of what `specgen inspect` prints, beside the names of things in `inspect/words.ts`. */
interface InspectTexts {
  readonly comma: string;
  readonly total: string;
  readonly hiddenSheet: string;
  readonly hiddenRows: (count: number) => string;
  readonly hiddenColumns: (count: number) => string;
  readonly comments: (count: number) => string;
  readonly notUnderstood: string;
  readonly cover: string;
  readonly skipped: string;
  readonly noTable: string;
  readonly table: (kind: string, header: string, confidence: string) => string;
  readonly headerRows: (rows: string) => string;
  readonly headerColumns: (columns: string) => string;
  readonly columns: readonly string[];
  readonly sameColumns: (sheet: string) => string;
  readonly rowsAre: string;
  readonly columnsAre: string;
  readonly legend: string;
  readonly footnotes: string;
  readonly footnote: (mark: string, cell: string, rows: number) => string;
  readonly unknown: string;
  readonly unknownColumns: readonly string[];
  readonly header: string;
  readonly written: (file: string) => string;
}

export const inspectTexts: Readonly<Record<Language, InspectTexts>> = {
  ja: {
    comma: "、",
    total: "合計：",
    hiddenSheet: "非表示のシート",
    hiddenRows: (count) => `非表示の行 ${count}`,
    hiddenColumns: (count) => `非表示の列 ${count}`,
    comments: (count) => `コメント ${count}`,
    notUnderstood: "未認識あり",
    cover: "表のないシート（全体を注記とします）",
    skipped: "読みません：",
    noTable: "表が見つかりません",
    table: (kind, header, confidence) => `${kind}の表（${header}、確度 ${confidence}）`,
    headerRows: (rows) => `見出し ${rows} 行`,
    headerColumns: (columns) => `転置、見出し ${columns} 列`,
    columns: ["セル", "見出し", "役割", "確度", "根拠"],
    sameColumns: (sheet) => `列はシート「${sheet}」と同じ（値はすべて既知）`,
    rowsAre: "行：",
    columnsAre: "列：",
    legend: "凡例：",
    footnotes: "脚注：",
    footnote: (mark, cell, rows) => `${mark}（${cell}、${rows} 行から）`,
    unknown: "認識できなかった語",
    unknownColumns: ["語", "数", "場所の役割", "加えるキー", "セル"],
    header: "見出し",
    written: (file) => `${file} に書きました`,
  },
  en: {
    comma: ", ",
    total: "total: ",
    hiddenSheet: "hidden sheet",
    hiddenRows: (count) => `hidden rows ${count}`,
    hiddenColumns: (count) => `hidden columns ${count}`,
    comments: (count) => `comments ${count}`,
    notUnderstood: "not all recognised",
    cover: "a sheet without tables (kept as notes)",
    skipped: "not read: ",
    noTable: "no table was found",
    table: (kind, header, confidence) => `table of ${kind} (${header}, confidence ${confidence})`,
    headerRows: (rows) => `header in row ${rows}`,
    headerColumns: (columns) => `transposed, header in column ${columns}`,
    columns: ["cell", "header", "role", "confidence", "why"],
    sameColumns: (sheet) => `columns as on the sheet “${sheet}”; all values known`,
    rowsAre: "rows: ",
    columnsAre: "columns: ",
    legend: "legend: ",
    footnotes: "footnotes: ",
    footnote: (mark, cell, rows) => `${mark} (${cell}, from ${rows} rows)`,
    unknown: "words that were not recognised",
    unknownColumns: ["word", "count", "role", "add it under", "cells"],
    header: "header",
    written: (file) => `wrote ${file}`,
  },
};
