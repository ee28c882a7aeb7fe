import { visible } from "../../diagnostics/render.js";
import type { Terminal } from "../command.js";

/** Shows how far a long file is, on one line that goes away; nothing where nobody watches. */
export interface Progress {
  /** Passes the bytes of a file through and counts them. */
  watch(name: string, size: number, chunks: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array>;
  records(count: number): void;
  done(): void;
}

/** Milliseconds before the line appears, and between two of it. */
const interval = 250;

const words = {
  ja: { read: "読込み", records: "件" },
  en: { read: "read", records: "records" },
} as const;

export function showFileProgress(terminal: Terminal): Progress {
  if (!terminal.progress) {
    return { watch: (_name, _size, chunks) => chunks, records: () => {}, done: () => {} };
  }
  return new ProgressLine(terminal);
}

class ProgressLine implements Progress {
  readonly #terminal: Terminal;
  #name = "";
  #share = "";
  #records = 0;
  #next = 0;
  #shown = false;

  constructor(terminal: Terminal) {
    this.#terminal = terminal;
  }

  async *watch(
    name: string,
    size: number,
    chunks: AsyncIterable<Uint8Array>,
  ): AsyncIterable<Uint8Array> {
    this.#name = name;
    this.#records = 0;
    this.#next = Date.now() + interval;
    let read = 0;
    for await (const chunk of chunks) {
      yield chunk;
      read += chunk.length;
      const mebibytes = `${(read / 1024 / 1024).toFixed(0)} MiB`;
      this.#share = size > 0 ? `${Math.floor((100 * read) / Math.max(size, read))} %` : mebibytes;
      this.#show();
    }
  }

  records(count: number): void {
    this.#records = count;
    // Asking the clock takes longer than checking a short record.
    if (count % 64 === 0) this.#show();
  }

  done(): void {
    if (this.#shown) this.#terminal.err("\r\u001b[2K");
    this.#shown = false;
  }

  #show(): void {
    const now = Date.now();
    if (now < this.#next) return;
    this.#next = now + interval;
    this.#shown = true;
    const { read, records } = words[this.#terminal.language];
    const parts = [`${read} ${this.#share}`, `${this.#records} ${records}`];
    this.#terminal.err(`\r\u001b[2K${visible(this.#name)}: ${parts.join(", ")}…`);
  }
}
