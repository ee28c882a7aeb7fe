import { availableParallelism } from "node:os";
import { parseArgs } from "node:util";
import { fuzz } from "./fuzz.js";
import { failureLine, report } from "./report.js";

/*
 * npm run fuzz -- [--seed N] [--seconds N] [--mutants N] [--first N] [--workers N] [--full SHARE] [--emit SHARE]
 *
 * A failure is one line of JSON; `--seed` and `--first` with its numbers and `--mutants 1` (and the same shares) make
 * it again.
 */
const { values } = parseArgs({
  options: {
    seed: { type: "string" },
    seconds: { type: "string", default: "600" },
    mutants: { type: "string", default: "10000" },
    first: { type: "string", default: "0" },
    workers: { type: "string" },
    full: { type: "string", default: "0.02" },
    emit: { type: "string", default: "0.05" },
  },
});
const seed = Number(values.seed ?? Date.now() % 1_000_000);
const mutants = Number(values.mutants);
console.log(`seed ${seed}`);
const started = performance.now();
let done = 0;
const verdicts = await fuzz({
  seed,
  first: Number(values.first),
  mutants,
  seconds: Number(values.seconds),
  workers: Number(values.workers ?? Math.min(4, availableParallelism())),
  shares: { full: Number(values.full), emit: Number(values.emit) },
  onVerdict: (verdict) => {
    if (verdict.outcome === "failure") console.log(failureLine(seed, verdict));
    if (mutants === 1) console.log(JSON.stringify(verdict, null, 2));
    if (++done % 500 === 0) console.error(`${done} mutants`);
  },
});
console.log(report(verdicts, (performance.now() - started) / 1000));
process.exitCode = verdicts.some(({ outcome }) => outcome === "failure") ? 1 : 0;
