import type ExcelJS from "exceljs";
import { dateOfSerial } from "./date-serial.js";
import { displayDate, displayNumber, displayTime, isoText } from "./displayed-text.js";
import { isDateFormat } from "./number-format.js";
import type { TextRun } from "./sheet.js";

/** Text and value of a cell, whatever form exceljs gives them in. */
export interface Content {
  readonly text: string;
  readonly value: string | number | boolean | null;
  readonly runs: readonly TextRun[] | null;
}

/** How a cell shows a number. */
export interface NumberLook {
  /** Code of the number format. */
  readonly format: string;
  /** Whether days count from 1904. */
  readonly date1904: boolean;
}

/** What a cell without a value shows. */
export const nothing: Content = { text: "", value: null, runs: null };

/** Reads a value. The library is given no formulas, links or dates, so it returns none. */
export function readContent(value: ExcelJS.CellValue, look: NumberLook): Content {
  if (typeof value === "string") return plain(value);
  if (typeof value === "number") return readNumber(value, look);
  if (typeof value === "boolean") return { text: value ? "TRUE" : "FALSE", value, runs: null };
  if (value === null || value === undefined) return nothing;
  if ("richText" in value) return readRichText(value.richText);
  return "error" in value ? plain(String(value.error)) : nothing;
}

function plain(text: string): Content {
  return { text: text.replace(/\r\n?/g, "\n"), value: text, runs: null };
}

function readNumber(value: number, { format, date1904 }: NumberLook): Content {
  const date = isDateFormat(format) ? dateOfSerial(value, date1904) : null;
  if (date === null) return { text: displayNumber(value, format), value, runs: null };
  // Less than a day is a time of no day.
  return value < 1 && value > 0
    ? { text: displayTime(date, format), value: date.toISOString().slice(11, 19), runs: null }
    : { text: displayDate(date, format), value: isoText(date), runs: null };
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
