import { closeSync, openSync, renameSync, writeSync } from "node:fs";
import { join } from "node:path";
import { type BenchLayout, itemsOf } from "./spec/bench-spec.js";
import { csvLine, Windows31j } from "./spec/csv.js";
import { RecordMaker } from "./spec/records.js";

const recordCount = 20_000;
const blockSize = 500;

/**
 * Writes the records of a set as lines of JSON, and as CSV in both encodings.
 *
 * @param badShare how many of the fields are bad and of the checks across items broken, from 0 to 1
 * @returns where the records end in the CSV in UTF-8, the header first, in bytes
 */
export function writeRecords(
  folder: string,
  set: string,
  layout: BenchLayout,
  badShare: number,
): readonly number[] {
  const maker = new RecordMaker(layout, badShare);
  const windows31j = new Windows31j();
  const rowFile = new PartFile(join(folder, `${set}.jsonl`));
  const utf8File = new PartFile(join(folder, `${set}.utf8.csv`));
  const windows31jFile = new PartFile(join(folder, `${set}.windows31j.csv`));
  const ends: number[] = [];
  const putLines = (lines: readonly string[]) => {
    const text = lines.join("");
    utf8File.put(Buffer.from(text));
    windows31jFile.put(windows31j.encode(text));
    for (const line of lines) ends.push((ends.at(-1) ?? 0) + Buffer.byteLength(line));
  };
  putLines([csvLine(itemsOf(layout).map(({ name }) => name))]);
  for (let made = 0; made < recordCount; made += blockSize) {
    const rows = Array.from({ length: blockSize }, () => maker.make());
    rowFile.put(Buffer.from(rows.map((row) => `${JSON.stringify(row)}\n`).join("")));
    putLines(rows.map(csvLine));
  }
  for (const file of [rowFile, utf8File, windows31jFile]) file.finish();
  return ends;
}

/** A file that has its name only when it is complete. */
class PartFile {
  readonly #path: string;
  readonly #file: number;

  constructor(path: string) {
    this.#path = path;
    this.#file = openSync(`${path}.part`, "w");
  }

  put(bytes: Uint8Array): void {
    let written = 0;
    while (written < bytes.length) written += writeSync(this.#file, bytes, written);
  }

  finish(): void {
    closeSync(this.#file);
    renameSync(`${this.#path}.part`, this.#path);
  }
}
