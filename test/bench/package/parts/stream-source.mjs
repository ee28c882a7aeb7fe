import { createReadStream, readFileSync } from "node:fs";
import { scratch } from "../measure.mjs";

const highWaterMark = 1 << 16;

/** The first 50 MB of the valid records as they come from disk, and again and again, the header only once. */
export async function* chunks(times) {
  const { header, end } = JSON.parse(readFileSync(new URL("bounds.json", scratch), "utf8"));
  const path = new URL("valid.utf8.csv", scratch);
  for (let time = 0; time < times; time++) {
    const start = time === 0 ? 0 : header;
    yield* createReadStream(path, { start, end: end - 1, highWaterMark });
  }
}
