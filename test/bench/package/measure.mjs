import { readFileSync } from "node:fs";

/** What the processes that are measured share. */

export const scratch = new URL("../.scratch/", import.meta.url);

/** The records of a set as arrays of strings. */
export function readRows(set, count = Infinity) {
  const text = readFileSync(new URL(`${set}.jsonl`, scratch), "utf8");
  const rows = [];
  for (let from = 0; from < text.length && rows.length < count;) {
    const end = text.indexOf("\n", from);
    rows.push(JSON.parse(text.slice(from, end)));
    from = end + 1;
  }
  return rows;
}

export function readSpec() {
  return JSON.parse(readFileSync(new URL("spec.json", scratch), "utf8"));
}

/**
 * Milliseconds that a pass takes, the median of those that fit in the time, and what the last one returned.
 * The first does not count unless it is the only one for which there is time.
 */
export async function timed(pass, { passes = 6, seconds = 4 } = {}) {
  const times = [];
  const start = performance.now();
  let result;
  do {
    const from = performance.now();
    result = await pass();
    times.push(performance.now() - from);
  } while (times.length < passes && performance.now() - start < seconds * 1000);
  const counted = (times.length > 1 ? times.slice(1) : times).sort((a, b) => a - b);
  return { ms: counted[(counted.length - 1) >> 1], result };
}

/**
 * Peak resident memory in MB. Not `maxRSS`: what the kernel counts there for a child starts at the size of
 * the process that started it.
 */
export function peakMemory() {
  try {
    const [, kib] = /VmHWM:\s*(\d+) kB/.exec(readFileSync("/proc/self/status", "utf8"));
    return (kib * 1024) / 1e6;
  } catch {
    return (process.resourceUsage().maxRSS * 1024) / 1e6;
  }
}

export function print(result) {
  console.log(JSON.stringify({ ...result, memory: peakMemory() }));
}
