import type { Budget } from "../budget.js";

/** How many characters are gathered before they become bytes. */
const gathered = 64 * 1024;

/**
 * Gathers raw XML as bytes. Strings cut from a chunk keep the whole chunk alive, so they are turned into
 * bytes as they come.
 */
export class XmlOutput {
  readonly #parts: Uint8Array[] = [];
  #text = "";

  constructor(private readonly budget: Budget) {}

  /** Adds XML. @throws Refused where the workbook has too much of it. */
  add(raw: string): void {
    this.budget.spendContent(raw.length);
    this.#text += raw;
    if (this.#text.length >= gathered) this.#flush();
  }

  #flush(): void {
    this.#parts.push(Buffer.from(this.#text, "latin1"));
    this.#text = "";
  }

  take(): Uint8Array {
    this.#flush();
    return Buffer.concat(this.#parts.splice(0));
  }
}
