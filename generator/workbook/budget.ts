import { addressOf } from "./address.js";
import type { WorkbookLimits } from "./limits.js";
import { type Reading, Refused } from "./reading.js";
import type { MergedRange } from "./sheet.js";

/** Where in a workbook something is counted. */
export interface Spot {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** Counts what one workbook has cost so far. Each method reports and throws `Refused` over its limit. */
export class Budget {
  #content = 0;
  #cells = 0;
  #merged = 0;
  #strings = 0;

  constructor(private readonly reading: Reading) {}

  get limits(): WorkbookLimits {
    return this.reading.limits;
  }

  /** Bytes that are kept. */
  spendContent(bytes: number): void {
    this.#content += bytes;
    const limit = this.limits.contentSize;
    if (this.#content <= limit) return;
    this.reading.sink.report("workbook-too-much-content", {
      at: { file: this.reading.file },
      args: { limit },
    });
    throw new Refused();
  }

  /** A shared string of the file. */
  spendString(): void {
    const limit = this.limits.sharedStrings;
    if (++this.#strings <= limit) return;
    const at = { file: this.reading.file };
    this.reading.sink.report("workbook-too-many-strings", { at, args: { limit } });
    throw new Refused();
  }

  /** A cell that holds something. */
  spendCell(spot: Spot): void {
    const { rows, columns, cells } = this.limits;
    const inside = spot.row <= rows && spot.column <= columns;
    if (inside && ++this.#cells <= cells) return;
    const at = this.#place(spot);
    const { sink } = this.reading;
    if (spot.row > rows) {
      sink.report("workbook-too-many-rows", { at, args: { found: spot.row, limit: rows } });
    } else if (spot.column > columns) {
      sink.report("workbook-too-many-columns", {
        at,
        args: { found: spot.column, limit: columns },
      });
    } else {
      sink.report("workbook-too-many-cells", { at, args: { limit: cells } });
    }
    throw new Refused();
  }

  /** A merged range. */
  spendMerge(sheet: string, { top, left, bottom, right }: MergedRange): void {
    this.#merged += (bottom - top + 1) * (right - left + 1);
    const limit = this.limits.mergedCells;
    if (this.#merged <= limit) return;
    const at = this.#place({ sheet, row: top, column: left });
    const args = { found: this.#merged, limit };
    this.reading.sink.report("workbook-too-many-merged-cells", { at, args });
    throw new Refused();
  }

  /** The length of a formula. */
  spendFormula(spot: Spot, length: number): void {
    const limit = this.limits.formulaLength;
    if (length <= limit) return;
    const at = this.#place(spot);
    this.reading.sink.report("workbook-formula-too-long", { at, args: { found: length, limit } });
    throw new Refused();
  }

  /** The length of a text: of a cell or a comment, or of a shared string that no cell is known for. */
  spendText(spot: Spot | null, place: string, length: number): void {
    const limit = this.limits.textLength;
    if (length <= limit) return;
    const at = spot === null ? { file: this.reading.file } : this.#place(spot);
    this.reading.sink.report("workbook-text-too-long", {
      at,
      args: { place, found: length, limit },
    });
    throw new Refused();
  }

  #place({ sheet, row, column }: Spot) {
    return { file: this.reading.file, sheet, cell: addressOf(row, column) };
  }
}
