import { addressOf, parseAddress } from "../address.js";
import type { Spot } from "../budget.js";
import type { Reading } from "../reading.js";
import { attributesOf, wholeNumber } from "../xml/attributes.js";
import { decodeText, textLength } from "../xml/escapes.js";
import { cellAttributes } from "./cell-attributes.js";
import { FontMarks } from "./font-marks.js";
import { Formulas } from "./formulas.js";
import { refusePart } from "./read-part.js";
import { storedValue } from "./stored-value.js";
import { StringItem } from "./string-item.js";
import type { ListedSheet } from "./workbook-part.js";
import type { SheetTools } from "./worksheet-part.js";

/** Bytes of the longest escape of a character. */
const longestCharacter = 12;

/** A cell that holds a value, by the value's number. */
export interface StoredCell {
  readonly row: number;
  readonly column: number;
  readonly value: number;
}

/**
 * Reads the rows and cells of a sheet and keeps those cells that hold a value, all strings as shared
 * strings. Cells with a look alone, of which a sheet may have a million, leave no trace.
 */
export class CellReader {
  readonly #cells: StoredCell[] = [];
  readonly #formulas = new Formulas();
  readonly #inline: StringItem;
  /** The row, and the last row that has cells that are kept. */
  #row = 0;
  #lastRow = 0;
  /** Address of the last cell as it was written, and how many cells without one follow it. */
  #address = "";
  #unaddressed = 0;
  #attributes = "";
  /** What is open within the cell: `c`, `f`, `v` or `is`; empty outside of cells. */
  #inside: "" | "c" | "f" | "v" | "is" = "";
  #formula: string | null = null;
  #group: string | null = null;
  #value: string | null = null;
  #hasInline = false;

  constructor(
    private readonly sheet: ListedSheet,
    private readonly tools: SheetTools,
    private readonly reading: Reading,
  ) {
    this.#inline = new StringItem(new FontMarks(tools.theme), reading.limits.textLength);
  }

  get inCell(): boolean {
    return this.#inside !== "";
  }

  /** The last row that holds something. */
  get lastRow(): number {
    return this.#lastRow;
  }

  /** Starts a row; one without a number follows the one before. */
  openRow(number: string | undefined): number {
    const row = number === undefined ? this.#row + 1 : wholeNumber(number);
    if (row === null || row === 0) this.#refuse(number ?? "");
    this.#row = row;
    this.#address = "";
    this.#unaddressed = 0;
    return row;
  }

  openCell(raw: string): undefined {
    this.#inside = "c";
    this.#attributes = raw;
    this.#formula = null;
    this.#group = null;
    this.#value = null;
    this.#hasInline = false;
    return undefined;
  }

  openPart(name: string, raw: string): "skip" | undefined {
    if (this.#inside === "is") return this.#inline.open(name, raw);
    if (this.#inside !== "c") return "skip";
    if (name === "f") this.#openFormula(attributesOf(raw));
    else if (name === "v") this.#value = "";
    else if (name === "is") this.#hasInline = true;
    else return "skip";
    this.#inside = name;
    return undefined;
  }

  #openFormula(attributes: ReadonlyMap<string, string>): void {
    this.#formula = "";
    if (attributes.get("t") === "shared") this.#group = attributes.get("si") ?? "";
  }

  closePart(name: string): void {
    if (name === "c") this.#closeCell();
    else if (name === this.#inside) this.#inside = "c";
    else this.#inline.close(name);
  }

  text(raw: string): void {
    const { formulaLength, textLength: longest } = this.reading.limits;
    if (this.#inside === "is") this.#inline.text(raw);
    else if (
      this.#inside === "f" &&
      (this.#formula ?? "").length <= longestCharacter * formulaLength
    )
      this.#formula += raw;
    else if (this.#inside === "v" && (this.#value ?? "").length <= longestCharacter * longest)
      this.#value += raw;
  }

  #closeCell(): void {
    this.#inside = "";
    const holds = this.#formula !== null || this.#value !== null || this.#hasInline;
    const { r: written, s: look = "0", t: type = "n" } = cellAttributes(this.#attributes, holds);
    if (written === undefined) this.#unaddressed++;
    else {
      this.#address = written;
      this.#unaddressed = 0;
    }
    if (!holds) return;
    const spot = this.#spot();
    const value = this.#writeValue(type, spot);
    if (value === "" && !this.#isFormula) return;
    this.tools.budget.spendCell(spot);
    this.#lastRow = Math.max(this.#lastRow, spot.row);
    if (this.#isFormula) this.#addFormula(spot);
    const format = this.tools.styles.formats[Number(look)] ?? 0;
    const style = format === 0 ? "" : ` s="${format}"`;
    // A formula without a value is kept with its look: it may be calculated.
    const number = this.tools.values.add(style + (value === "" ? ">" : value));
    this.#cells.push({ row: spot.row, column: spot.column, value: number });
  }

  /** An empty `<f/>` that shares nothing is no formula. */
  get #isFormula(): boolean {
    return this.#formula !== null && (this.#formula !== "" || this.#group !== null);
  }

  #spot(): Spot {
    const place = this.#address === "" ? null : parseAddress(this.#address.replaceAll("$", ""));
    if (this.#address !== "" && place?.row !== this.#row) this.#refuse(this.#address);
    const column = (place?.column ?? 0) + this.#unaddressed;
    return { sheet: this.sheet.name, row: this.#row, column };
  }

  #addFormula(spot: Spot): void {
    const raw = this.#formula ?? "";
    const { budget } = this.tools;
    const { formulaLength } = budget.limits;
    if (raw.length > formulaLength) budget.spendFormula(spot, textLength(raw, formulaLength));
    budget.spendContent(raw.length);
    this.#formulas.add(spot, decodeText(raw), this.#group);
  }

  /** The rest of the cell's XML from its type on; empty where it holds no value. */
  #writeValue(type: string, spot: Spot): string {
    const value = this.#value ?? "";
    if (type === "inlineStr" && this.#hasInline) {
      const { xml, raw } = this.#inline.take();
      return this.#writeString(xml, raw, spot);
    }
    // Dates as texts (`d`) are what strict files have.
    if (type === "str" || type === "d" || type === "inlineStr") {
      return this.#value === null ? "" : this.#writeString(`<si><t>${value}</t></si>`, value, spot);
    }
    if (value.trim() === "") return "";
    const stored = storedValue(type, value.trim(), this.tools.strings.count);
    if (stored === null) this.#refuse(addressOf(spot.row, spot.column));
    return type === "n" ? `><v>${stored}</v>` : ` t="${type}"><v>${stored}</v>`;
  }

  #writeString(xml: string, raw: string, spot: Spot): string {
    const { budget, strings } = this.tools;
    const limit = budget.limits.textLength;
    if (raw.length > limit) budget.spendText(spot, this.sheet.part, textLength(raw, limit));
    return ` t="s"><v>${strings.join(xml)}</v>`;
  }

  #refuse(place: string): never {
    refusePart(this.sheet.part, place, this.reading, { sheet: this.sheet.name });
  }

  prepared() {
    return { cells: this.#cells, formulas: this.#formulas.resolve(this.tools.budget) };
  }
}
