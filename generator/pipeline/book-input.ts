import type { WorkbookInput } from "../workbook/sheet.js";

/** One workbook as it was given: a file, or CSV exports of its sheets (a folder, an archive, or files of one folder). */
export type BookInput =
  | { readonly kind: "workbook"; readonly name: string; readonly file: WorkbookInput }
  | { readonly kind: "exports"; readonly name: string; readonly files: readonly WorkbookInput[] };

/** A text file of the user's. */
export interface TextInput {
  readonly file: string;
  readonly text: string;
}
