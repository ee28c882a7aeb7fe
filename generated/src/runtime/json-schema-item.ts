import type { CodeTable } from "./codes.js";
import { conventions } from "./wire-conventions.js";
import { charsetPattern } from "./charset-pattern.js";
import type { ItemKind } from "./item-kind.js";
import type { Column, Layout } from "./layout.js";
import { digitRange, numberRange } from "./number-range.js";

/** A schema as plain data. */
export interface JsonSchema {
  readonly [keyword: string]: unknown;
}

/** The schema of an item's JSON value; `reference` gives the place of a code list's schema. */
export function itemSchema(
  layout: Layout,
  column: Column,
  reference: (list: CodeTable) => string,
): JsonSchema {
  const { name, attribute, itemId, requirement, codes, kind } = column;
  const about = {
    title: name,
    description: attribute === "" ? name : `${name}（${attribute}）`,
    ...(itemId === null ? {} : { $comment: itemId }),
  };
  if (requirement === "prohibited") return { ...about, type: "null" };
  if (codes !== null && (kind === "t" || kind === "c")) {
    const $ref = reference(codes);
    return requirement === "required"
      ? { ...about, $ref }
      : { ...about, anyOf: [{ $ref }, { type: "null" }] };
  }
  const { types, ...keywords } = valueSchema(layout, column);
  const type = requirement === "required" ? types : [...types, "null"];
  return { ...about, type: type.length === 1 ? type[0] : type, ...keywords };
}

/** The keywords of a value and its types without `null`. */
type ValueSchema = JsonSchema & { readonly types: readonly string[] };

function valueSchema(layout: Layout, column: Column): ValueSchema {
  const fixed = column.checks.find(({ kind }) => kind === "fixed");
  if (fixed !== undefined && (column.kind === "t" || column.kind === "c")) {
    const values = [fixed.parameter, ...(column.requirement === "required" ? [] : [null])];
    return { types: ["string"], enum: values };
  }
  switch (column.kind) {
    case "t":
    case "c":
      return textSchema(layout, column);
    case "i":
      return { types: ["integer", "string"], ...numberLimits(column), ...lengths(column) };
    case "f":
      return { types: ["number", "string"], ...numberLimits(column), ...lengths(column) };
    case "v":
      return { types: ["number", "string"], ...numberLimits(column) };
    default:
      return { types: ["string"], ...dateSchemas[column.kind]() };
  }
}

function textSchema(layout: Layout, column: Column): ValueSchema {
  const pattern = textPatterns[column.pattern ?? ""] ?? charsetPattern(layout, column.charset);
  return {
    types: ["string"],
    // A text without characters says that nothing is entered.
    ...{ minLength: 1, ...lengths(column) },
    ...(pattern === null ? {} : { pattern }),
    ...(column.pattern === "email" ? { format: "email" } : {}),
  };
}

const textPatterns: Readonly<Record<string, string>> = {
  "residence-card": "^[A-Z]{2}[0-9]{8}[A-Z]{2}$",
  "postal-code": "^[0-9]{7}$",
  telephone: "^[0-9]+$",
  "corporate-number": "^[0-9]{13}$",
};

/** Bytes and UTF-16 units are never fewer than characters, so a limit in them holds for characters too. */
function lengths({ minLength, maxLength, lengthUnit }: Column): JsonSchema {
  return {
    ...(minLength !== null && minLength > 0 && lengthUnit === "character" ? { minLength } : {}),
    ...(maxLength === null ? {} : { maxLength }),
  };
}

/** Bounds of the number, and the form of a text that stands for one, such as `007`. */
function numberLimits(column: Column): JsonSchema {
  const [digits, range] = [digitRange(column), numberRange(column)];
  const [minimum, maximum] = [range.min ?? digits.min, range.max ?? digits.max];
  return {
    ...(minimum === null ? {} : { minimum }),
    ...(maximum === null ? {} : { maximum }),
    pattern: numberPattern(column),
  };
}

function numberPattern({ kind, decimals, minLength, maxLength }: Column): string {
  if (kind === "i") return "^-?[0-9]+$";
  if (kind === "v") return `^-?[0-9]{${Math.max(1, minLength ?? 1)},${maxLength ?? ""}}$`;
  const places = decimals === null ? "+" : `{1,${Math.max(1, decimals)}}`;
  return `^-?[0-9]+(?:\\.[0-9]${places})?$`;
}

const [year, month, day] = ["[0-9]{4}", "-(?:0[1-9]|1[0-2])", "-(?:0[1-9]|[12][0-9]|3[01])"];

type DateKind = Exclude<ItemKind, "t" | "c" | "i" | "f" | "v">;

/** Dates are ISO texts; one of which nothing is known is the text on the wire. */
const dateSchemas: Readonly<Record<DateKind, () => JsonSchema>> = {
  d: () => ({ format: "date", pattern: `^${year}${month}${day}$` }),
  y: () => ({ pattern: `^${year}${month}$` }),
  p: () => ({ pattern: partialPattern(`${year}${month}${day}`, "date") }),
  q: () => ({ pattern: partialPattern(null, "yearMonth") }),
};

function partialPattern(known: string | null, whole: "date" | "yearMonth"): string {
  const unknown = conventions?.unknownDates ?? usual;
  const forms = [
    known,
    whole === "yearMonth" || unknown.day !== null ? year + month : null,
    unknown.month !== null ? year : null,
    unknown[whole]?.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&") ?? null,
  ].filter((form) => form !== null);
  return `^(?:${forms.join("|")})$`;
}

const usual = { date: "99999999", yearMonth: "999999", month: "00", day: "00" };
