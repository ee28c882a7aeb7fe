import type { Item, LengthUnit, RecordLayout, SpecModel } from "../../generator/spec/model.js";
import { belongs } from "./characters.js";
import { flatten } from "./flat-layout.js";
import {
  dateOf,
  entered,
  isUnknownDate,
  isUnknownYearMonth,
  numberIn,
  yearMonthOf,
} from "./oracle-conventions.js";
import { hasPattern, isDay, isMonth } from "./text-forms.js";

export interface ItemProblem {
  readonly kind: string;
  /** 0-based CSV column. */
  readonly column: number;
}

/** The problems of each cell on its own, by a plain reading of the model; see `check-items.ts` of the runtime for the order. */
export function itemProblems(
  model: SpecModel,
  layout: RecordLayout,
  row: readonly string[],
): ItemProblem[] {
  return flatten(layout).flatMap(({ item, column }) =>
    problemsOf(model, layout, item, entered(model, row[column] ?? "")).map((kind) => ({
      kind,
      column,
    })),
  );
}

function problemsOf(model: SpecModel, layout: RecordLayout, item: Item, text: string): string[] {
  if (text === "") return item.requirement === "required" ? ["required"] : [];
  if (item.requirement === "prohibited") return ["prohibited"];
  const basic: string[] = [];
  const charset = model.charsets.find(({ id }) => id === item.charset);
  const ownTexts = hasOwnTexts(model, item);
  if (charset !== undefined && !ownTexts && !belongs(text, charset)) basic.push("charset");
  if (item.length !== undefined && !ownTexts && item.length.impliedDecimals === undefined) {
    const length = lengthIn(item.length.unit, text);
    if (length > item.length.max || length < (item.length.min ?? 0)) basic.push("length");
  }
  if (basic.length > 0) return basic;
  const list = model.codeLists.find(({ id }) => id === item.codeList);
  if (list !== undefined && !list.codes.some(({ value }) => value === text)) return ["code"];
  return formProblem(model, layout, item, text);
}

function lengthIn(unit: LengthUnit, text: string): number {
  if (unit === "utf16") return text.length;
  return unit === "byte" ? Buffer.byteLength(text, "utf8") : [...text].length;
}

function formProblem(model: SpecModel, layout: RecordLayout, item: Item, text: string): string[] {
  if (!kindMatches(model, item, text)) return ["format"];
  if (item.length?.impliedDecimals === true) {
    const digits = text.replace("-", "").length;
    if (digits > item.length.max || digits < (item.length.min ?? 0)) return ["length"];
  }
  if (item.pattern === "corporate-number") {
    if (!/^[0-9]{13}$/.test(text)) return ["format"];
    if (!hasPattern("corporate-number", text)) return ["check-digit"];
  } else if (item.pattern !== undefined && !hasPattern(item.pattern, text)) return ["format"];
  const checks = model.itemChecks.filter(
    (check) => check.item === item.key && check.layouts.includes(layout.id),
  );
  for (const { parameter } of checks) {
    if (parameter.kind === "fixed" && text !== parameter.value) return ["fixed"];
    if (parameter.kind !== "range") continue;
    const { min = -Infinity, max = Infinity } = parameter;
    const number = numberIn(item, text);
    if (!(number >= min && number <= max)) return ["range"];
  }
  return [];
}

/** Whether unknown dates are written in other characters or lengths than known ones, so that only the form counts. */
function hasOwnTexts({ conventions }: SpecModel, { kind }: Item): boolean {
  if (conventions === undefined || !kind.startsWith("partial")) return false;
  const { date, yearMonth, month, day } = conventions.unknownDates;
  const [whole, length, parts] =
    kind === "partial-date" ? [date, 8, [month, day]] : [yearMonth, 6, [month]];
  const isDigits = (text: string | null) => text === null || /^\d+$/.test(text);
  return ![whole, ...parts].every(isDigits) || (whole !== null && whole.length !== length);
}

function kindMatches(model: SpecModel, { kind, length }: Item, text: string): boolean {
  switch (kind) {
    case "text":
    case "code":
      return true;
    case "integer":
      return /^-?\d+$/.test(text);
    case "decimal": {
      if (length?.impliedDecimals === true) return /^-?\d+$/.test(text);
      const [, fraction] = /^-?\d+(?:\.(\d+))?$/.exec(text) ?? [null, null];
      if (fraction === null) return false;
      return (fraction ?? "").length <= Math.max(1, length?.decimals ?? Infinity);
    }
    case "date":
      return isDay(text);
    case "partial-date":
      return isDay(text) || isUnknownDate(dateOf(model, text));
    case "year-month":
      return isMonth(text, "");
    case "partial-year-month":
      return isMonth(text, "") || isUnknownYearMonth(yearMonthOf(model, text));
  }
}
