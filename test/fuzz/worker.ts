import { readdirSync, readFileSync } from "node:fs";
import { DiagnosticSink } from "../../generator/diagnostics/sink.js";
import { generate } from "../../generator/pipeline/generate.js";
import { loadModel, type ModelInputs } from "../../generator/pipeline/load-model.js";
import { type FuzzBook, readSampleBooks, toInput } from "./fuzz-book.js";
import type { Job, Start } from "./job.js";
import { makeMutant, type Mutant } from "./mutant.js";
import { judge, type Verdict } from "./verdict.js";

/*
 * A process that judges one mutant after the other. What it dies of, its parent sees. Argument: the
 * folder with the small books.
 */
const folder = process.argv[2] ?? "";
const small: readonly FuzzBook[] = readdirSync(folder)
  .sort()
  .map((name) => ({ name, bytes: new Uint8Array(readFileSync(`${folder}/${name}`)) }));
const corpus = { small, full: readSampleBooks() };
const prototypes = [Object.prototype, Array.prototype, String.prototype, Map.prototype];
const untouched = JSON.stringify(prototypes.map((each) => Object.getOwnPropertyNames(each)));

let current: Mutant | null = null;

function answer(mutant: Mutant, started: number, judged: ReturnType<typeof judge>): void {
  const { books: _, ...facts } = mutant;
  const verdict: Verdict = {
    ...facts,
    ...judged,
    milliseconds: Math.round(performance.now() - started),
    memory: Math.round(process.resourceUsage().maxRSS / 1024),
  };
  process.send?.(verdict);
}

function failure(reason: string): ReturnType<typeof judge> {
  return { outcome: "failure", reason, codes: [], raw: [] };
}

for (const event of ["unhandledRejection", "uncaughtException"] as const) {
  process.on(event, (error: unknown) => {
    if (current === null) console.error(stackOf(error));
    else answer(current, performance.now(), failure(`${event}: ${stackOf(error)}`));
    setTimeout(() => process.exit(1), 100);
  });
}

function stackOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message).slice(0, 600) : String(error);
}

const dialect = {
  encoding: "utf-8",
  bom: true,
  newline: "\r\n",
  quoting: "minimal",
  header: false,
} as const;

async function run(mutant: Mutant): Promise<ReturnType<typeof judge>> {
  const inputs: ModelInputs = { books: mutant.books.map(toInput), revision: "3.0", dialect };
  try {
    if (!mutant.emit) {
      const sink = new DiagnosticSink();
      await loadModel(inputs, sink);
      return judge(sink.diagnostics, null);
    }
    const { diagnostics, files } = await generate({
      ...inputs,
      emit: {
        packageName: "fuzz",
        generatorVersion: "0",
        enumStyle: "enum",
        text: "full",
        templates: new Map(),
      },
    });
    return judge(diagnostics, files.size);
  } catch (error) {
    return failure(`thrown: ${stackOf(error)}`);
  }
}

process.on("message", async ({ seed, number, shares }: Job) => {
  const mutant = await makeMutant(seed, number, shares, corpus);
  current = mutant;
  // Tells the parent what is being read, for the case that there is no answer.
  const { books: _, ...start } = mutant;
  process.send?.(start satisfies Start);
  const started = performance.now();
  const judged = await run(mutant);
  // Rejections that nobody handles are told of in the next turns.
  await new Promise((resolve) => setImmediate(resolve));
  const polluted =
    JSON.stringify(prototypes.map((each) => Object.getOwnPropertyNames(each))) !== untouched;
  answer(mutant, started, polluted ? failure("a prototype was changed") : judged);
  current = null;
});

process.send?.("ready");
