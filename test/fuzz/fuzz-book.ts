import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { BookInput } from "../../generator/pipeline/book-input.js";

/** A workbook as bytes. */
export interface FuzzBook {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const folder = fileURLToPath(new URL("../../input-specs/sample/3.0/", import.meta.url));

/** The sample's workbooks, sorted by name. */
export function readSampleBooks(): readonly FuzzBook[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".xlsx"))
    .sort()
    .map((name) => ({ name, bytes: new Uint8Array(readFileSync(folder + name)) }));
}

export function toInput({ name, bytes }: FuzzBook): BookInput {
  return { kind: "workbook", name, file: { file: name, bytes } };
}
