import { Readable } from "node:stream";
import { print } from "../measure.mjs";
import { chunks } from "./stream-source.mjs";

/*
 * Reads a file as it comes, once, in a process of its own that loads nothing else. Arguments: who does it, how many
 * times 50 MB.
 */
const [, , who, times] = process.argv;

let bytes = 0;
async function* counted() {
  for await (const chunk of chunks(Number(times))) {
    bytes += chunk.length;
    yield chunk;
  }
}

const ways = {
  /** Only takes the bytes. */
  async reading() {
    for await (const chunk of counted()) if (chunk.length === 0) throw new Error("Empty chunk");
    return {};
  },

  /** Reads and checks. */
  async ours() {
    const { countInStream } = await import("../ours.mjs");
    return await countInStream(counted());
  },

  /** Only reads. */
  async papaparse() {
    const { default: Papa } = await import("papaparse");
    const rows = Readable.from(counted()).pipe(Papa.parse(Papa.NODE_STREAM_INPUT, {}));
    let records = -1;
    for await (const row of rows) if (row.length === 300) records += 1;
    return { records };
  },
};

const start = performance.now();
const result = await ways[who]();
print({ ...result, ms: performance.now() - start, bytes });
