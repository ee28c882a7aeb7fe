import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { median } from "./median.js";

/**
 * Measures reading the sample's workbooks against exceljs alone: fresh processes, in turn, round after round.
 * Argument: rounds.
 */
const rounds = Number(process.argv[2] ?? 7);
const script = fileURLToPath(new URL("read-workbooks.mjs", import.meta.url));
const folder = fileURLToPath(new URL("../../input-specs/sample/3.0/", import.meta.url));
const ways = ["exceljs readFile", "exceljs load", "this program"];

interface Sample {
  /** From loading the reader to the last cell. */
  readonly seconds: number;
  readonly cells: number;
  /** Peak resident memory in MiB. */
  readonly memory: number;
}

function measure(way: string): Sample {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, way, folder], {
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`${way}\n${stderr}`);
  return JSON.parse(stdout) as Sample;
}

const samples = new Map<string, Sample[]>(ways.map((way) => [way, []]));
for (let round = 0; round < rounds; round++) {
  for (const way of ways) samples.get(way)?.push(measure(way));
}

const medians = [...samples].map(([way, all]) => ({
  way,
  seconds: median(all.map((sample) => sample.seconds)),
  memory: median(all.map((sample) => sample.memory)),
  cells: all[0]?.cells ?? 0,
}));
const base = medians.find(({ way }) => way === "exceljs load");
console.log(`\nReading the sample's five workbooks, medians of ${rounds}\n`);
console.log("| | s | it / exceljs load | peak MiB | it / exceljs load | cells |");
console.log("| --- | --- | --- | --- | --- | --- |");
for (const { way, seconds, memory, cells } of medians) {
  const ratios = [seconds / (base?.seconds ?? 1), memory / (base?.memory ?? 1)];
  console.log(
    `| ${way} | ${seconds.toFixed(2)} | ${ratios[0]?.toFixed(2)} | ${memory.toFixed(0)} | ${ratios[1]?.toFixed(2)} | ${cells} |`,
  );
}
