import type { ItemKind } from "./item-kind.js";
import type { Column, Layout } from "./layout.js";

/** How a field may be entered in a browser, as attributes of HTML. */
export interface InputHints {
  readonly control: "select" | "input";
  /** The `inputmode`; `text` for a select. */
  readonly inputMode: "text" | "numeric" | "decimal" | "tel" | "email";
  /**
   * The `maxlength`, in UTF-16 units as browsers count. Never less than what is allowed, so that
   * nothing right is cut off: whether it is right is for validation to say. Null for no limit.
   */
  readonly maxLength: number | null;
  /** How a date is entered, in the words of ISO 8601; null for other fields. */
  readonly dateForm: "YYYY-MM-DD" | "YYYY-MM" | null;
}

export function inputHints(layout: Layout, column: Column): InputHints {
  const dateForm = dateForms[column.kind] ?? null;
  return {
    control: column.codes === null ? "input" : "select",
    inputMode: column.codes === null ? inputMode(layout, column) : "text",
    maxLength: dateForm === null ? maxUnits(layout, column) : dateForm.length,
    dateForm,
  };
}

const dateForms: Readonly<Partial<Record<ItemKind, "YYYY-MM-DD" | "YYYY-MM">>> = {
  d: "YYYY-MM-DD",
  p: "YYYY-MM-DD",
  y: "YYYY-MM",
  q: "YYYY-MM",
};

const patternModes: Readonly<Record<string, InputHints["inputMode"]>> = {
  email: "email",
  telephone: "tel",
  "postal-code": "numeric",
  "corporate-number": "numeric",
};

function inputMode({ charsets }: Layout, { kind, pattern, charset }: Column) {
  const ofPattern = pattern === null ? undefined : patternModes[pattern];
  if (ofPattern !== undefined) return ofPattern;
  if (kind === "i") return "numeric";
  if (kind === "f" || kind === "v") return "decimal";
  const set = charsets.indexOf(charset);
  const isDigits = set >= 0 && charsets.admits(set, "0123456789") && !charsets.admits(set, "A");
  return isDigits && kind === "t" ? "numeric" : "text";
}

function maxUnits({ charsets }: Layout, column: Column): number | null {
  const { kind, maxLength, lengthUnit, charset } = column;
  if (maxLength === null) return null;
  // A sign and a point, which are not counted.
  if (kind === "v") return maxLength + 2;
  // No character takes more units than bytes.
  if (lengthUnit !== "character") return maxLength;
  // Some kanji are two units.
  const set = charsets.indexOf(charset);
  const hasPairs = set < 0 || charsets.admits(set, "亜") || charsets.admits(set, "\u{20000}");
  return kind === "t" && hasPairs ? maxLength * 2 : maxLength;
}
