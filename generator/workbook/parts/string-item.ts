import type { FontMarks } from "./font-marks.js";

/** Bytes of the longest escape of a character. */
const longestCharacter = 12;

/**
 * Collects a text of the file: plain, or in runs with looks of their own. Furigana is left out. The same
 * contents stand in the shared strings, in cells, and in comments.
 */
export class StringItem {
  #plain = "";
  #runs = "";
  #raw = "";
  #marks = "";
  #inText = false;
  #inRun = false;

  /** Texts longer than `limit` characters are not gathered to their end, only far enough to tell. */
  constructor(
    private readonly fonts: FontMarks,
    private readonly limit: number,
  ) {}

  open(name: string, attributes: string): "skip" | undefined {
    if (name === "rPh" || name === "phoneticPr") return "skip";
    if (name === "r") this.#inRun = true;
    else if (name === "t") this.#inText = true;
    else if (this.#inRun) this.fonts.open(name, attributes);
    return undefined;
  }

  close(name: string): void {
    if (name === "t") this.#inText = false;
    if (name === "rPr") this.#marks = this.fonts.take();
    if (name === "r") this.#endRun();
  }

  text(raw: string): void {
    if (!this.#inText || this.#plain.length + this.#raw.length > longestCharacter * this.limit)
      return;
    if (this.#inRun) this.#raw += raw;
    else this.#plain += raw;
  }

  #endRun(): void {
    if (this.#raw !== "") this.#addRun();
    this.#raw = "";
    this.#marks = "";
    this.#inRun = false;
  }

  #addRun(): void {
    const properties = this.#marks === "" ? "" : `<rPr>${this.#marks}</rPr>`;
    this.#runs += `<r>${properties}<t>${this.#raw}</t></r>`;
    this.#plain += this.#raw;
  }

  /** The collected text as raw XML, `xml` with its runs, and a fresh start. */
  take(): { readonly xml: string; readonly raw: string } {
    const raw = this.#plain;
    // Runs that say nothing of their own are one text.
    const marked = this.#runs.includes("<rPr>");
    const xml = `<si>${marked ? this.#runs : `<t>${raw}</t>`}</si>`;
    this.#plain = "";
    this.#runs = "";
    return { xml, raw };
  }
}
