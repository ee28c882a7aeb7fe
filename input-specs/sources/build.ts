import { mkdirSync, writeFileSync } from "node:fs";
import { buildMessyWorkbooks, committedSeed } from "./messy/workbooks.js";
import { readSources } from "./tables.js";
import { buildWorkbooks } from "./workbooks.js";

/** Builds the sample workbooks into `input-specs/sample/`, and their messy variant into `input-specs/sample-messy/`. */
const revision = "3.0";
const sources = readSources();
write("sample", await buildWorkbooks(sources, revision));
write("sample-messy", await buildMessyWorkbooks(sources, revision, committedSeed));

function write(sample: string, files: ReadonlyMap<string, Uint8Array>): void {
  const folder = new URL(`../${sample}/${revision}/`, import.meta.url);
  mkdirSync(folder, { recursive: true });
  for (const [name, bytes] of files) {
    writeFileSync(new URL(encodeURIComponent(name), folder), bytes);
    console.log(`${sample}\t${name}\t${bytes.length}`);
  }
}
