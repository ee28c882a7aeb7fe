import type ExcelJS from "exceljs";
import { displayDate, displayNumber, isoText } from "./displayed-text.js";
import type { TextRun } from "./sheet.js";

/** Text and value of a cell, whatever form exceljs gives them in. */
export interface Content {
  readonly text: string;
  readonly value: string | number | boolean | null;
  readonly runs: readonly TextRun[] | null;
}

const nothing: Content = { text: "", value: null, runs: null };

/** Reads a value under a number format. */
export function readContent(value: ExcelJS.CellValue, format: string): Content {
  if (value === null || value === undefined) return nothing;
  if (typeof value === "string") return plain(value);
  if (typeof value === "number") {
    return { text: displayNumber(value, format), value, runs: null };
  }
  if (typeof value === "boolean") return { text: value ? "TRUE" : "FALSE", value, runs: null };
  if (value instanceof Date) return readDate(value, format);
  return readObject(value, format);
}

function plain(text: string): Content {
  return { text: text.replace(/\r\n?/g, "\n"), value: text, runs: null };
}

function readDate(date: Date, format: string): Content {
  if (Number.isNaN(date.getTime())) return nothing;
  return { text: displayDate(date, format), value: isoText(date), runs: null };
}

type ObjectValue = Exclude<ExcelJS.CellValue, null | undefined | string | number | boolean | Date>;

function readObject(value: ObjectValue, format: string): Content {
  if ("richText" in value) return readRichText(value.richText);
  if ("error" in value) return plain(String(value.error));
  // A hyperlink's text may itself be rich text.
  if ("hyperlink" in value) return readContent(value.text as ExcelJS.CellValue, format);
  if ("formula" in value || "sharedFormula" in value) {
    return readContent((value.result ?? null) as ExcelJS.CellValue, format);
  }
  return nothing;
}

function readRichText(parts: readonly ExcelJS.RichText[]): Content {
  const runs = parts.map(({ text, font }) => ({
    text: text.replace(/\r\n?/g, "\n"),
    strike: font?.strike ?? false,
    color: font?.color?.argb ?? null,
  }));
  const text = runs.map((run) => run.text).join("");
  const marked = runs.some(
    ({ strike, color }) => strike || (color !== null && color !== "FF000000"),
  );
  return { text, value: text, runs: marked ? runs : null };
}
