import type { CellTexts } from "./cell-texts.js";
import type { ItemPlan } from "./item-plan.js";
import { RecordScanner } from "./scan-record.js";

/** What follows the bytes in the buffer, so that no loop over them runs past the end. */
const padding = Uint8Array.from([10, 10, 10, 10, 10, 10, 10, 10, 0, 0, 0, 0, 0, 0, 0, 0]);

/** Bytes of a record that is read as a whole; a longer one is passed over. */
const longestRecord = 16 * 1024 * 1024;

/**
 * Takes the bytes of a file part by part and gives out its records, each when it is complete. Keeps
 * no more than the part at hand and the begin of the record that goes on in the next.
 */
export class RecordFeed {
  readonly scanner: RecordScanner;
  /** Physical line on which the record begins, from 1. */
  line = 1;
  /** Whether the record was longer than is read; then it has no cells. */
  isTooLong = false;
  #buffer = new Uint8Array(padding.length);
  #length = 0;
  #at = 0;
  #isLast = false;
  /** Bytes of the file before the buffer. */
  #before: number;
  /** Bytes that must be there before a record that was not complete is looked at again. */
  #wanted = 0;
  /** Whether a record that is too long is being passed over, and if so whether within quotes. */
  #passing: { inQuotes: boolean } | null = null;
  #nextLine = 1;
  #count = 0;

  /** @param offset Bytes of the file before those that are pushed. */
  constructor(plan: ItemPlan, texts: CellTexts, offset: number) {
    this.scanner = new RecordScanner(plan, texts);
    this.#before = offset;
  }

  /** Records given out so far, by which a record is known to be still in the scanner. */
  get count(): number {
    return this.#count;
  }

  /** Position in the file of a position in the scanner's bytes. */
  offsetOf(at: number): number {
    return this.#before + at;
  }

  /** Takes the next part; `isLast` when no more will come. */
  push(part: Uint8Array, isLast: boolean): void {
    this.#isLast = isLast;
    this.#makeRoom(part.length + padding.length);
    this.#buffer.set(part, this.#length);
    this.#length += part.length;
    this.#buffer.set(padding, this.#length);
    this.scanner.use(this.#buffer, this.#length);
  }

  /** Moves what is left of the buffer to its beginning, and to a larger one where there is no room for more. */
  #makeRoom(more: number): void {
    const rest = this.#buffer.subarray(this.#at, this.#length);
    const needed = rest.length + more;
    if (needed > this.#buffer.length) {
      // Doubled, so that a long record is moved few times.
      const larger = new Uint8Array(Math.max(needed, this.#buffer.length * 2));
      larger.set(rest, 0);
      this.#buffer = larger;
    } else if (this.#at > 0) this.#buffer.set(rest, 0);
    this.#before += this.#at;
    this.#at = 0;
    this.#length = rest.length;
  }

  /** Whether there is another record; the scanner then holds it. */
  next(): boolean {
    if (this.#passing !== null && !this.#passOver(this.#passing)) return false;
    const available = this.#length - this.#at;
    if (available === 0 || (!this.#isLast && available < this.#wanted)) return false;
    this.line = this.#nextLine;
    this.isTooLong = false;
    if (this.scanner.scan(this.#at, this.#isLast)) {
      this.#at = this.scanner.next;
      this.#nextLine += this.scanner.lineBreaks;
      this.#wanted = 0;
      this.#count += 1;
      return true;
    }
    if (available > longestRecord) return this.#startPassing();
    // Looked at again only when twice as much is there: the work stays in proportion to the bytes.
    this.#wanted = available * 2;
    return false;
  }

  #startPassing(): true {
    this.isTooLong = true;
    this.#passing = { inQuotes: false };
    this.#wanted = 0;
    this.#count += 1;
    this.scanner.setTooLong(this.#at);
    return true;
  }

  /** Passes over the rest of a record that is too long. Whether its end was there. */
  #passOver(state: { inQuotes: boolean }): boolean {
    for (; this.#at < this.#length; this.#at++) {
      const byte = this.#buffer[this.#at];
      if (byte === 0x22) state.inQuotes = !state.inQuotes;
      const endsLine = byte === 0x0a || (byte === 0x0d && this.#buffer[this.#at + 1] !== 0x0a);
      if (!endsLine) continue;
      this.#nextLine += 1;
      if (state.inQuotes) continue;
      this.#at += 1;
      this.#passing = null;
      return true;
    }
    return false;
  }
}
