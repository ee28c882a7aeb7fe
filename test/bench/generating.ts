import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { median } from "./median.js";
import { writeTenfold } from "./tenfold.js";

/**
 * Measures whole commands in turn, round after round, and prints the ratios of their medians: the times
 * of a machine drift, their ratios in one run much less.
 */

const root = fileURLToPath(new URL("../../", import.meta.url));
const rounds = Number(process.argv[2] ?? 5);
const scratch = mkdtempSync(join(tmpdir(), "bench-"));
const sample = join(root, "input-specs/sample/specgen.yaml");
const tenfold = await writeTenfold(join(scratch, "tenfold"));

interface Sample {
  readonly seconds: number;
  /** Peak resident memory in MiB. */
  readonly memory: number;
}

/** Loaded into each process, to print the memory it took. */
const meter = `data:text/javascript,process.on("exit",()=>process.stderr.write("\\n"+process.resourceUsage().maxRSS))`;

function run(words: readonly string[]): Sample {
  const started = performance.now();
  const { status, stderr } = spawnSync(process.execPath, ["--import", meter, ...words], {
    cwd: root,
    encoding: "utf8",
  });
  const seconds = (performance.now() - started) / 1000;
  if (status !== 0) throw new Error(`${words.join(" ")}\n${stderr}`);
  return { seconds, memory: Number(stderr.trim().split("\n").at(-1)) / 1024 };
}

const cli = join(root, "dist/cli.js");
const generate = (config: string, out: string) => [cli, "generate", "-c", config, "--out", out];
const fresh = (name: string) => {
  rmSync(join(scratch, name), { recursive: true, force: true });
  return join(scratch, name);
};

const cases: Readonly<Record<string, () => Sample>> = {
  "plain pipeline": () =>
    run([join(root, "test/bench/plain-pipeline.mjs"), sample, fresh("plain")]),
  "cold generate": () => run(generate(sample, fresh("cold"))),
  "nothing changed": () => run(generate(sample, join(scratch, "cold"))),
  "ten times the layouts, cold": () => run(generate(tenfold, fresh("cold-tenfold"))),
};

/** What compiling the checks takes of a cold run, measured within a fresh process of its own. */
function rulesStage(): number {
  const script = join(root, "test/bench/rules-stage.mjs");
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, sample], {
    cwd: root,
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(stderr);
  return (JSON.parse(stdout) as { seconds: number }).seconds;
}

const stages: number[] = [];
const samples = new Map<string, Sample[]>(Object.keys(cases).map((name) => [name, []]));
for (let round = 0; round < rounds; round++) {
  for (const [name, measure] of Object.entries(cases)) samples.get(name)?.push(measure());
  stages.push(rulesStage());
}
rmSync(scratch, { recursive: true });

const medians = new Map(
  [...samples].map(([name, all]) => [
    name,
    { seconds: median(all.map((s) => s.seconds)), memory: median(all.map((s) => s.memory)) },
  ]),
);
const base = medians.get("plain pipeline") ?? { seconds: 1, memory: 1 };
const cold = medians.get("cold generate") ?? base;
console.log(
  `node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? "?"}, medians of ${rounds}\n`,
);
console.log("| | s | plain pipeline / it | it / cold generate | peak MiB | it / cold generate |");
console.log("| --- | --- | --- | --- | --- | --- |");
for (const [name, { seconds, memory }] of medians) {
  const cells = [
    name,
    seconds.toFixed(2),
    (base.seconds / seconds).toFixed(1),
    (seconds / cold.seconds).toFixed(2),
    memory.toFixed(0),
    (memory / cold.memory).toFixed(2),
  ];
  console.log(`| ${cells.join(" | ")} |`);
}
const rules = median(stages);
console.log(
  `\nCompiling the cross-item checks: ${rules.toFixed(2)} s, ${((100 * rules) / cold.seconds).toFixed(0)} % of a cold generate`,
);
