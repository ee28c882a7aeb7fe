import { mkdirSync, writeFileSync } from "node:fs";
import { readSources } from "./tables.js";
import { buildWorkbooks } from "./workbooks.js";

/** Builds the sample workbooks into `input-specs/sample/`. */
const revision = "3.0";
const folder = new URL(`../sample/${revision}/`, import.meta.url);
mkdirSync(folder, { recursive: true });
for (const [name, bytes] of await buildWorkbooks(readSources(), revision)) {
  writeFileSync(new URL(encodeURIComponent(name), folder), bytes);
  console.log(`${name}\t${bytes.length}`);
}
