import { spawnSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import * as bombs from "../support/zip-bombs.js";

const dist = new URL("../../dist/", import.meta.url).href;

/**
 * Reads a file, or nothing, in the built program, and prints the problems and the peak memory. Where the
 * system tells it, that is the peak of the program alone: the usual figure starts from its parent's.
 */
const script = `
import { existsSync, readFileSync } from "node:fs";
const { readWorkbook } = await import(${JSON.stringify(`${dist}workbook/read-workbook.js`)});
const { DiagnosticSink } = await import(${JSON.stringify(`${dist}diagnostics/sink.js`)});
await import(${JSON.stringify(`${dist}workbook/excel.js`)});
const sink = new DiagnosticSink();
const path = process.argv[1];
const input = path && { file: "book.xlsx", bytes: new Uint8Array(readFileSync(path)) };
const workbook = input ? await readWorkbook(input, sink) : null;
const problems = sink.diagnostics.map(({ code }) => code);
const sheets = workbook?.sheets.map(({ rowCount }) => rowCount) ?? null;
const status = existsSync("/proc/self/status") ? readFileSync("/proc/self/status", "utf8") : "";
const peak = /VmHWM:\\s*(\\d+)/.exec(status)?.[1] ?? process.resourceUsage().maxRSS;
console.log(JSON.stringify({ problems, sheets, memory: Number(peak) / 1024 }));
`;

interface Outcome {
  readonly problems: readonly string[];
  /** Rows of the sheets that were read. */
  readonly sheets: readonly number[] | null;
  /** Peak resident memory in MiB. */
  readonly memory: number;
}

function readApart(bytes: Uint8Array | null): Outcome {
  const words: string[] = [];
  if (bytes !== null) {
    const path = join(mkdtempSync(join(tmpdir(), "bomb-")), "book.xlsx");
    writeFileSync(path, bytes);
    words.push(path);
  }
  const { stdout, stderr } = spawnSync(
    process.execPath,
    ["--input-type=module", "-e", script, ...words],
    { encoding: "utf8", timeout: 110_000 },
  );
  if (stdout === "") throw new Error(stderr);
  return JSON.parse(stdout) as Outcome;
}

describe("a file that inflates to much more than it is takes little memory:", () => {
  let baseline = 0;
  beforeAll(() => {
    baseline = readApart(null).memory;
  });

  it.each<[string, () => Uint8Array, readonly string[], readonly number[] | null]>([
    ["a part that shrank too well", bombs.highRatio, ["workbook-suspicious-ratio"], null],
    [
      "a header that says a thousand bytes",
      () => bombs.lyingHeader(1e3),
      ["workbook-size-mismatch"],
      null,
    ],
    [
      "a header that says four million",
      () => bombs.lyingHeader(4e6),
      ["workbook-size-mismatch"],
      null,
    ],
    ["entries that share data", bombs.overlapping, ["workbook-overlapping-entries"], null],
    ["a long directory", bombs.manyEntries, ["workbook-too-many-entries"], null],
    ["many strings", bombs.manyStrings, ["workbook-too-many-strings"], null],
    ["a long string", bombs.longString, ["workbook-text-too-long"], null],
    ["looks in a million rows", bombs.ghostRows, [], [1]],
  ])(
    "%s",
    (_, make, problems, sheets) => {
      const outcome = readApart(make());
      expect({ problems: outcome.problems, sheets: outcome.sheets }).toEqual({ problems, sheets });
      expect(outcome.memory - baseline).toBeLessThan(150);
    },
    120_000,
  );
});
