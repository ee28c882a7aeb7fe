import type { Archive } from "../admit-archive.js";
import { Budget } from "../budget.js";
import type { Reading } from "../reading.js";
import { readComments } from "./comments-part.js";
import { DistinctValues } from "./distinct-values.js";
import { reportIgnoredParts } from "./ignored-parts.js";
import { readSharedStrings } from "./shared-strings-part.js";
import { readStyles } from "./styles-part.js";
import { readTheme } from "./theme-part.js";
import { type ListedSheet, readWorkbookPart } from "./workbook-part.js";
import { type PreparedSheet, readWorksheet } from "./worksheet-part.js";

/** A sheet with everything that is known of it but the values that its cells have by number. */
export interface SheetFacts extends ListedSheet, PreparedSheet {
  /** Texts of comments by address. */
  readonly comments: ReadonlyMap<string, string>;
}

/** What is left of a workbook: values, marks and facts. */
export interface PreparedWorkbook {
  readonly sheets: readonly SheetFacts[];
  /** The sheet of distinct values, how many there are, and the strings they refer to. */
  readonly values: Uint8Array;
  readonly valueCount: number;
  readonly sharedStrings: Uint8Array;
  readonly styles: string;
  /** Codes of the file's own number formats. */
  readonly codes: ReadonlyMap<number, string>;
  readonly date1904: boolean;
}

/**
 * Reads the parts that a spec needs, one after the other (several at once only multiply the memory); null
 * where the archive is no workbook.
 * @throws Refused where one cannot be read.
 */
export async function prepareWorkbook(
  archive: Archive,
  reading: Reading,
): Promise<PreparedWorkbook | null> {
  reportIgnoredParts(archive, reading);
  const parts = await readWorkbookPart(archive, reading);
  if (parts === null) return null;
  const budget = new Budget(reading);
  const theme = await readTheme(archive, parts.theme, reading);
  const styles = await readStyles(archive, parts.styles, theme, reading);
  const strings = await readSharedStrings(archive, parts.sharedStrings, theme, budget, reading);
  const values = new DistinctValues(budget);
  const tools = { strings, values, styles, theme, budget };
  const sheets: SheetFacts[] = [];
  for (const sheet of parts.sheets) {
    const prepared = await readWorksheet(archive, sheet, tools, reading);
    const comments = await readComments(archive, sheet, budget, reading);
    sheets.push({ ...sheet, ...prepared, comments });
  }
  const { date1904 } = parts;
  const { xml, codes } = styles;
  return {
    sheets,
    values: values.take(),
    valueCount: values.count,
    sharedStrings: strings.take(),
    styles: xml,
    codes,
    date1904,
  };
}
