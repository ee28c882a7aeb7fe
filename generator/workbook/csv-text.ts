import { parse } from "csv-parse/sync";

/** Cells of a delimited text. @throws Error with the reason where quotes do not match. */
export function parseCsvText(text: string, delimiter: "," | "\t" | ";" = ","): string[][] {
  return parse(text, { bom: true, delimiter, relax_column_count: true, skip_empty_lines: false });
}
