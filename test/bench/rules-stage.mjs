import { resolve } from "node:path";
import { modelInputs, readSpecFiles } from "../../dist/config/spec-files.js";
import { loadConfig } from "../../dist/config/load-config.js";
import { DiagnosticSink } from "../../dist/diagnostics/sink.js";
import { loadModel } from "../../dist/pipeline/load-model.js";

/** Reads a spec in a fresh process and prints the seconds that compiling and linting its checks took. */

const sink = new DiagnosticSink();
const config = loadConfig(resolve(process.argv[2]), process.cwd(), sink);
const files = readSpecFiles(config, sink);
let started = 0;
const { model } = await loadModel(modelInputs(config, files), sink, (stage) => {
  if (stage === "rules") started = performance.now();
});
const seconds = (performance.now() - started) / 1000;
process.stdout.write(`${JSON.stringify({ seconds, checks: model.relatedChecks.length })}\n`);
