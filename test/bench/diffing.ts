import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { median } from "./median.js";

/**
 * Measures comparing the revisions of the sample: written models against parsing them, and the whole command
 * against reading and compiling the same workbooks. Fresh processes, in turn. Argument: rounds.
 */
const rounds = Number(process.argv[2] ?? 7);
const script = fileURLToPath(new URL("diff-stage.mjs", import.meta.url));
const sample = fileURLToPath(new URL("../../input-specs/sample/", import.meta.url));

interface Ratio {
  readonly name: string;
  /** Seconds of what is measured, and of what it is measured by. */
  readonly seconds: number;
  readonly base: number;
}

function measure(part: string): readonly Ratio[] {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, part, sample], {
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`${part}\n${stderr}`);
  return JSON.parse(stdout) as readonly Ratio[];
}

function report(title: string, aim: string, parts: readonly string[]): void {
  const samples = new Map<string, Ratio[]>();
  for (let round = 0; round < rounds; round++) {
    for (const ratio of parts.flatMap(measure)) {
      samples.set(ratio.name, [...(samples.get(ratio.name) ?? []), ratio]);
    }
  }
  console.log(`\n${title}, medians of ${rounds}; the aim is ${aim}\n`);
  console.log("| | it, ms | base, ms | it / base |");
  console.log("| --- | --- | --- | --- |");
  for (const [name, all] of samples) {
    const [it, base, ratio] = [
      median(all.map(({ seconds }) => seconds)),
      median(all.map((each) => each.base)),
      median(all.map((each) => each.seconds / each.base)),
    ];
    const ms = (seconds: number) => (seconds * 1000).toFixed(1);
    console.log(`| ${name} | ${ms(it)} | ${ms(base)} | ${ratio.toFixed(2)} |`);
  }
}

report("Comparing written models / parsing the two files", "at most 2", ["models"]);
report("The command from workbooks / loading the two revisions", "at most 1.1", ["command"]);
