import { loadConfig } from "../config/load-config.js";
import { exitCodeOf } from "../diagnostics/exit-code.js";
import { renderDiagnostics } from "../diagnostics/render.js";
import { DiagnosticSink } from "../diagnostics/sink.js";
import { loadModel } from "../pipeline/load-model.js";
import type { Terminal } from "./command.js";
import { showProgress } from "./progress.js";
import { modelInputs, readSpecFiles } from "../config/spec-files.js";
import { summariseModel } from "./summary.js";

export interface CheckOptions {
  readonly config?: string;
}

/** `specgen check`: reads the spec and lists its problems; writes nothing. Returns the exit code. */
export async function check(options: CheckOptions, terminal: Terminal): Promise<number> {
  const sink = new DiagnosticSink();
  const config = loadConfig(options.config, terminal.cwd, sink);
  const files = config === null ? null : readSpecFiles(config, sink);
  if (config !== null && files !== null && !sink.hasErrors) {
    const progress = showProgress(terminal);
    const { model } = await loadModel(modelInputs(config, files), sink, progress.stage);
    progress.done();
    terminal.out(`${summariseModel(model, terminal.language)}\n`);
  }
  terminal.err(renderDiagnostics(sink.diagnostics, terminal));
  return exitCodeOf(sink.diagnostics);
}
