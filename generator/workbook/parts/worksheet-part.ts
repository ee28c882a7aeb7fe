import type { Archive } from "../admit-archive.js";
import type { Budget } from "../budget.js";
import type { Reading } from "../reading.js";
import type { MergedRange } from "../sheet.js";
import { attributesOf, isTrue, wholeNumber } from "../xml/attributes.js";
import { CellReader, type StoredCell } from "./cell-reader.js";
import type { DistinctValues } from "./distinct-values.js";
import { HiddenRanges } from "./hidden-ranges.js";
import { parseRange } from "./parse-range.js";
import { readPart, refusePart } from "./read-part.js";
import type { SharedStrings } from "./shared-strings-part.js";
import type { PreparedStyles } from "./styles-part.js";
import type { ListedSheet } from "./workbook-part.js";

/** What the cells of every sheet are read with. */
export interface SheetTools {
  readonly strings: SharedStrings;
  readonly values: DistinctValues;
  readonly styles: PreparedStyles;
  readonly theme: readonly string[];
  readonly budget: Budget;
}

/** A sheet without what a spec does not need. */
export interface PreparedSheet {
  /** The cells that hold a value. */
  readonly cells: readonly StoredCell[];
  readonly merges: readonly MergedRange[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  /** Formulas without `=` by address. */
  readonly formulas: ReadonlyMap<string, string>;
}

/** Reads a sheet. @throws Refused where it is over a limit or says what no sheet can. */
export async function readWorksheet(
  archive: Archive,
  sheet: ListedSheet,
  tools: SheetTools,
  reading: Reading,
): Promise<PreparedSheet> {
  const handler = new WorksheetHandler(sheet, tools, reading);
  await readPart(archive, sheet.part, handler, reading);
  return handler.prepared();
}

/** Elements that are read, and those around them. */
const known = new Set("worksheet sheetData row cols col mergeCells mergeCell".split(" "));

class WorksheetHandler {
  readonly #cells: CellReader;
  readonly #merges: MergedRange[] = [];
  readonly #hiddenRows = new HiddenRanges();
  readonly #hiddenColumns = new HiddenRanges();

  constructor(
    private readonly sheet: ListedSheet,
    private readonly tools: SheetTools,
    private readonly reading: Reading,
  ) {
    this.#cells = new CellReader(sheet, tools, reading);
  }

  open(name: string, raw: string): "skip" | undefined {
    if (this.#cells.inCell) return this.#cells.openPart(name, raw);
    if (name === "c") return this.#cells.openCell(raw);
    if (name === "row") this.#openRow(raw);
    else if (name === "col") this.#addColumns(attributesOf(raw));
    else if (name === "mergeCell") this.#addMerge(attributesOf(raw).get("ref") ?? "");
    return known.has(name) ? undefined : "skip";
  }

  close(name: string): void {
    if (this.#cells.inCell) this.#cells.closePart(name);
  }

  text(raw: string): void {
    if (this.#cells.inCell) this.#cells.text(raw);
  }

  #openRow(raw: string): void {
    const attributes = attributesOf(raw);
    const row = this.#cells.openRow(attributes.get("r"));
    if (isTrue(attributes.get("hidden"))) this.#hiddenRows.add(row);
  }

  #addColumns(attributes: ReadonlyMap<string, string>): void {
    const first = wholeNumber(attributes.get("min"));
    const last = wholeNumber(attributes.get("max"));
    if (first === null || last === null || !isTrue(attributes.get("hidden"))) return;
    this.#hiddenColumns.add(first, last);
  }

  #addMerge(ref: string): void {
    const range = parseRange(ref);
    if (range === null) refusePart(this.sheet.part, ref, this.reading, { sheet: this.sheet.name });
    if (range.top === range.bottom && range.left === range.right) return;
    this.tools.budget.spendMerge(this.sheet.name, range);
    this.#merges.push(range);
  }

  prepared(): PreparedSheet {
    return {
      ...this.#cells.prepared(),
      merges: this.#merges,
      hiddenRows: this.#hiddenRows.upTo(this.#cells.lastRow),
      hiddenColumns: this.#hiddenColumns.upTo(this.reading.limits.columns),
    };
  }
}
