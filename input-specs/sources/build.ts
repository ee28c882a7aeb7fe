import { mkdirSync, writeFileSync } from "node:fs";
import { buildMessyWorkbooks, committedSeed } from "./messy/workbooks.js";
import { revisions, sourcesOf } from "./revisions.js";
import { buildWorkbooks } from "./workbooks.js";

/**
 * Builds the sample workbooks of every revision into `input-specs/sample/`, and the messy variant of the newest
 * into `input-specs/sample-messy/`.
 */
for (const revision of revisions) {
  write(`sample/${revision}`, await buildWorkbooks(sourcesOf(revision), revision));
}
const [newest] = revisions;
write(
  `sample-messy/${newest}`,
  await buildMessyWorkbooks(sourcesOf(newest), newest, committedSeed),
);

function write(sample: string, files: ReadonlyMap<string, Uint8Array>): void {
  const folder = new URL(`../${sample}/`, import.meta.url);
  mkdirSync(folder, { recursive: true });
  for (const [name, bytes] of files) {
    writeFileSync(new URL(encodeURIComponent(name), folder), bytes);
    console.log(`${sample}\t${name}\t${bytes.length}`);
  }
}
