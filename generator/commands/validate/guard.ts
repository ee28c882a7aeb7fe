import type { Details } from "../../diagnostics/sink.js";

/** No cell and no record of a real file comes near these. */
export const longestCell = 1024 * 1024;
export const mostColumns = 20_000;

type Refusal = "validate-cell-too-long" | "validate-row-too-wide" | "validate-parent-too-large";

/** Thrown where reading on could take any amount of memory. */
export class FileRefused extends Error {
  readonly code: Refusal;
  readonly args: Readonly<Record<"line" | "limit", number>>;

  constructor(code: Refusal, args: { readonly line: number; readonly limit: number }) {
    super(code);
    this.code = code;
    this.args = args;
  }

  /** The refusal as it is reported. */
  details(file: string): Details<Refusal> {
    return { at: { file }, args: this.args };
  }
}

const comma = 0x2c;
const quote = 0x22;
const cr = 0x0d;
const lf = 0x0a;

/**
 * Passes bytes through while it watches how long cells and how wide records become, so that an
 * unclosed quote or lost line ends are found before what follows is in memory. The second byte of a
 * character is never taken for a separator: neither UTF-8 nor Windows-31J have such.
 * @throws FileRefused
 */
export async function* guard(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const watch = new CellWatch();
  for await (const chunk of chunks) {
    watch.look(chunk);
    yield chunk;
  }
}

/** Looks at the beginning of a file alone. @throws FileRefused */
export function guardHead(head: Uint8Array): void {
  new CellWatch().look(head);
}

class CellWatch {
  #quoted = false;
  /** Whether a quote would open a cell, or go on with one that a quote has just closed. */
  #mayOpen = true;
  /** Bytes of the cell before the chunk at hand. */
  #before = 0;
  #columns = 1;
  #line = 1;
  #recordLine = 1;
  #cellLine = 1;
  #last = 0;
  #first = true;

  look(chunk: Uint8Array): void {
    let start = -this.#before;
    const from = this.#first && chunk[0] === 0xef && chunk[1] === 0xbb ? 3 : 0;
    this.#first = false;
    for (let at = from; at < chunk.length; at++) {
      const byte = chunk[at] as number;
      if (byte > comma) {
        this.#mayOpen = false;
        // Checked here and not at the cell's end, which may never come.
        if (at - start > longestCell) this.#refuseCell();
      } else if (byte === quote) this.#quoteMark();
      else if (byte === lf || byte === cr) {
        if (!(byte === lf && this.#last === cr)) this.#line += 1;
        if (!this.#quoted) {
          this.#startRecord();
          start = at + 1;
        }
      } else if (byte === comma && !this.#quoted) {
        this.#startCell();
        start = at + 1;
      } else this.#mayOpen = false;
      this.#last = byte;
    }
    this.#before = chunk.length - start;
    if (this.#before > longestCell) this.#refuseCell();
  }

  #quoteMark(): void {
    if (this.#quoted) {
      this.#quoted = false;
      this.#mayOpen = true;
    } else if (this.#mayOpen) this.#quoted = true;
  }

  #startCell(): void {
    this.#mayOpen = true;
    this.#cellLine = this.#line;
    this.#columns += 1;
    if (this.#columns > mostColumns) {
      throw new FileRefused("validate-row-too-wide", {
        line: this.#recordLine,
        limit: mostColumns,
      });
    }
  }

  #startRecord(): void {
    this.#mayOpen = true;
    this.#columns = 1;
    this.#cellLine = this.#line;
    this.#recordLine = this.#line;
  }

  #refuseCell(): never {
    throw new FileRefused("validate-cell-too-long", { line: this.#cellLine, limit: longestCell });
  }
}
