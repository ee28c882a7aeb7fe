import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { median } from "./median.js";

/**
 * Measures importing modules of the sample's package against an empty module: each in a fresh process,
 * in turn, round after round. Argument: rounds.
 */
const rounds = Number(process.argv[2] ?? 15);
const scratch = mkdtempSync(join(tmpdir(), "specgen-importing-"));
const empty = join(scratch, "empty.mjs");
writeFileSync(empty, "export {};\n");

const dist = new URL("../../generated/dist/", import.meta.url);
const modules: Readonly<Record<string, string>> = {
  "an empty module": empty,
  "one layout": new URL("layouts/coe-n.js", dist).href,
  "the index": new URL("index.js", dist).href,
  "one code list": new URL("codes/sex.js", dist).href,
  "the words of the cross-item checks": new URL("check-words.js", dist).href,
};

/** Milliseconds that the import takes. */
function measure(specifier: string): number {
  const script = `const start = performance.now();
await import(${JSON.stringify(specifier)});
console.log(performance.now() - start);`;
  const words = ["--input-type=module", "--eval", script];
  const { status, stdout, stderr } = spawnSync(process.execPath, words, { encoding: "utf8" });
  if (status !== 0) throw new Error(`${specifier}\n${stderr}`);
  return Number(stdout);
}

const samples = new Map<string, number[]>(Object.keys(modules).map((name) => [name, []]));
for (let round = 0; round < rounds; round++) {
  for (const [name, specifier] of Object.entries(modules)) {
    samples.get(name)?.push(measure(specifier));
  }
}
rmSync(scratch, { recursive: true });

const base = median(samples.get("an empty module") ?? []);
console.log(`\nImporting, medians of ${rounds} fresh processes\n`);
console.log("| | ms | it / an empty module |");
console.log("| --- | --- | --- |");
for (const [name, all] of samples) {
  console.log(`| ${name} | ${median(all).toFixed(1)} | ${(median(all) / base).toFixed(2)} |`);
}
