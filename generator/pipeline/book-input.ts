import type { WorkbookInput } from "../workbook/sheet.js";

/** One workbook as it was given: a file, or a folder of CSV exports of its sheets. */
export type BookInput =
  | { readonly kind: "workbook"; readonly name: string; readonly file: WorkbookInput }
  | { readonly kind: "exports"; readonly name: string; readonly files: readonly WorkbookInput[] };

/** A text file of the user's. */
export interface TextInput {
  readonly file: string;
  readonly text: string;
}
