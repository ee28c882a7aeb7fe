import type { TextPattern, ValueKind } from "./model.js";

/** The words of the model that users write in their files. */

export const valueKinds = [
  "text",
  "code",
  "integer",
  "decimal",
  "date",
  "partial-date",
  "year-month",
  "partial-year-month",
] as const satisfies readonly ValueKind[];

export const textPatterns = [
  "email",
  "residence-card",
  "corporate-number",
  "postal-code",
  "telephone",
] as const satisfies readonly TextPattern[];
