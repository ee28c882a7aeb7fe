import { CellScanner } from "./cell-scanner.js";
import { comma, cr, isCellEnd, lf, quote } from "./character-runs.js";
import { cellShape } from "./cell-shape.js";
import type { CellTexts } from "./cell-texts.js";
import { checkCell } from "./check-items.js";
import { enteredText } from "./conventions.js";
import { FindingList, problemNumber } from "./findings.js";
import type { ItemPlan } from "./item-plan.js";
import { codePlace, digitsEnd, isDateAt } from "./quick-cells.js";
import { cellForm } from "./scanned-cells.js";

/** Stands in the row of the checks for a text that none of them reads. */
const unread = "…";

/** Cells beyond the layout's of which the texts are kept; more are only counted. */
const mostSurplusCells = 1000;

/**
 * Finds the cells of a record in the bytes of a file and checks each on its own in the same pass. No
 * string is made but for cells that need more than a look at their characters.
 */
export class RecordScanner extends CellScanner {
  /** The cells as the cross-item checks take them; those that no check reads stand for themselves. */
  readonly row: string[];
  readonly findings: FindingList;
  readonly #plan: ItemPlan;
  readonly #texts: CellTexts;

  constructor(plan: ItemPlan, texts: CellTexts) {
    const sets = texts.encoding === "utf-8" ? plan.units : plan.codeSets();
    super(sets, texts, plan.columnCount + mostSurplusCells);
    this.#plan = plan;
    this.#texts = texts;
    this.row = new Array<string>(plan.columnCount).fill("");
    this.findings = new FindingList(plan.columnCount);
  }

  /** Scans the record at `begin`. False where its end is not there yet; never where `isLast`. */
  scan(begin: number, isLast: boolean): boolean {
    this.#start(begin);
    const { columnCount, required } = this.#plan;
    const bytes = this.bytes;
    const { starts, ends, row } = this;
    let at = begin;
    for (let column = 0; ; column++) {
      let byte = bytes[at] as number;
      if (column >= columnCount) {
        at = this.#surplusCell(at, column);
        byte = bytes[at] as number;
      } else if (byte === comma || byte === cr || byte === lf) {
        starts[column] = at;
        ends[column] = at;
        row[column] = "";
        if (required[column] === 1) this.findings.addCell(problemNumber.required, column);
      } else {
        at = this.#cell(at, column);
        byte = bytes[at] as number;
      }
      if (byte !== comma) return this.#end(at, column + 1, isLast);
      at += 1;
    }
  }

  /** Leaves a record without cells in the place of one that is too long. */
  setTooLong(begin: number): void {
    this.#start(begin);
    this.next = begin;
    this.cellCount = 0;
    this.starts.fill(begin);
    this.ends.fill(begin);
    this.row.fill("");
    this.report("record-too-long", begin);
  }

  #start(begin: number): void {
    this.startRecord(begin);
    if (this.findings.count > 0) this.findings.take();
    this.#texts.forget();
  }

  /** Ends the record at a line end, or at the end of the bytes. */
  #end(at: number, cellCount: number, isLast: boolean): boolean {
    const bytes = this.bytes;
    const limit = this.limit;
    // A CR that is the last byte may be half of a line end.
    const isCut = at >= limit || (bytes[at] === cr && at + 1 >= limit);
    if (isCut && !isLast) return false;
    this.cellCount = cellCount;
    if (cellCount === 1 && at === this.begin) this.report("empty-line", at);
    for (let column = cellCount; column < this.#plan.columnCount; column++) {
      this.starts[column] = at;
      this.ends[column] = at;
      this.row[column] = "";
      if (this.#plan.required[column] === 1) {
        this.findings.addCell(problemNumber.required, column);
      }
    }
    const afterCr = bytes[at] === cr && bytes[at + 1] === lf ? at + 2 : at + 1;
    this.next = Math.min(afterCr, limit);
    if (at < limit) this.lineBreaks += 1;
    return true;
  }

  /** Checks the filled cell at a position and returns that of what ends it. */
  #cell(begin: number, column: number): number {
    const bytes = this.bytes;
    const plan = this.#plan;
    const isQuoted = bytes[begin] === quote;
    const start = isQuoted ? begin + 1 : begin;
    let text = unread;
    let end = start;
    switch (plan.shape[column]) {
      case cellShape.digits:
        end = digitsEnd(bytes, start);
        if (end - start > (plan.maxLength[column] as number)) end = start;
        if (end - start < (plan.minLength[column] as number)) end = start;
        break;
      case cellShape.code: {
        const place = codePlace(bytes, start, plan, column);
        if (place < 0) break;
        text = plan.codeKeys.texts[place] as string;
        end += text.length;
        break;
      }
      case cellShape.date:
        if (isDateAt(bytes, start, false)) end += 8;
        break;
      case cellShape.partialDate:
        if (isDateAt(bytes, start, true)) end += 8;
        break;
    }
    const after = isQuoted ? end + 1 : end;
    const isWhole = end > start && isCellEnd(bytes[after] as number);
    if (!isWhole || (isQuoted && bytes[end] !== quote)) return this.#textCell(begin, column);
    this.starts[column] = start;
    this.ends[column] = end;
    this.extras[column] = this.extra;
    this.units[column] = end - start;
    this.forms[column] = isQuoted ? cellForm.quoted : cellForm.plain;
    this.row[column] = text;
    return after;
  }

  /** Looks at the characters of a cell; whatever is not plainly right is checked step by step. */
  #textCell(begin: number, column: number): number {
    const plan = this.#plan;
    const after = this.scanCell(begin, column, plan.bit[column] as number);
    if (this.starts[column] === this.ends[column] && !this.tails.has(column)) {
      this.row[column] = "";
      if (plan.required[column] === 1) this.findings.addCell(problemNumber.required, column);
      return after;
    }
    const shape = plan.shape[column];
    if (this.admitted && shape !== cellShape.other) {
      const length = this.#lengthOf(column);
      const { minLength, maxLength } = plan;
      const fits =
        length <= (maxLength[column] as number) && length >= (minLength[column] as number);
      if (fits && shape === cellShape.text) {
        this.#checkForm(column);
        return after;
      }
    }
    const text = enteredText(this.text(column));
    this.row[column] = text;
    if (text !== "") checkCell(plan, column, text, this.findings);
    else if (plan.required[column] === 1) this.findings.addCell(problemNumber.required, column);
    return after;
  }

  /** Checks what the form asks besides characters and length. */
  #checkForm(column: number): void {
    const form = this.#plan.forms[column];
    if (form === null || form === undefined) {
      this.row[column] = unread;
      return;
    }
    const text = this.text(column);
    this.row[column] = text;
    const problem = form(text);
    if (problem >= 0) this.findings.addCell(problem, column);
  }

  #lengthOf(column: number): number {
    if (this.#plan.countsBytes[column] !== 1) return this.length;
    const isCounted = this.#texts.encoding === this.#plan.encoding;
    if (!isCounted || this.forms[column] === cellForm.escaped) return -1;
    return (this.ends[column] as number) - (this.starts[column] as number);
  }

  #surplusCell(begin: number, column: number): number {
    const slot = Math.min(column, this.starts.length - 1);
    const after = this.scanCell(begin, slot, -1);
    // Bytes that are no text are to be reported here too.
    if (!this.admitted) this.text(slot);
    return after;
  }

  /** The text of a cell; "" for one that the record does not have. */
  text(column: number): string {
    return this.#texts.of(this, column);
  }

  /** The cells that the checks read, as texts. */
  readTexts(columns: readonly number[]): void {
    const { row } = this;
    for (const column of columns) if (row[column] === unread) row[column] = this.text(column);
  }
}
