import { loadConfig } from "../config/load-config.js";
import { problems } from "../diagnostics/catalogue.js";
import { exitCodeOf, exitCodes } from "../diagnostics/exit-code.js";
import { renderDiagnostics } from "../diagnostics/render.js";
import { type Diagnostic, DiagnosticSink } from "../diagnostics/sink.js";
import { loadModel } from "../pipeline/load-model.js";
import type { Terminal } from "./command.js";
import { showProgress } from "./progress.js";
import { listRules, type ListOptions } from "./rules-list.js";
import type { TryOptions } from "./rules-try.js";
import { modelInputs, readSpecFiles } from "../config/spec-files.js";

export interface RulesOptions extends ListOptions, Omit<TryOptions, "sentence"> {
  readonly config?: string;
  /** A sentence to compile instead of listing the checks of the spec. */
  readonly try?: string;
}

/** `specgen rules`: lists what became of the cross-item checks, or tries a sentence. Returns the exit code. */
export async function rules(options: RulesOptions, terminal: Terminal): Promise<number> {
  const sink = new DiagnosticSink();
  const config = loadConfig(options.config, terminal.cwd, sink);
  const files = config === null ? null : readSpecFiles(config, sink);
  if (config === null || files === null || sink.hasErrors)
    return finish(sink.diagnostics, terminal);
  const progress = showProgress(terminal);
  const loaded = await loadModel(modelInputs(config, files), sink, progress.stage);
  progress.done();
  if (options.try === undefined) {
    listRules(loaded.model, options, sink, terminal);
    return finish(sink.diagnostics, terminal);
  }
  const { trySentence } = await import("./rules-try.js");
  const understood = trySentence({ ...options, sentence: options.try }, loaded, sink, terminal);
  // What else is wrong with the spec is not what was asked; a mistake in the user's own files may matter.
  const code = finish(sink.diagnostics.filter(isUsage), terminal);
  return understood ? code : Math.max(code, exitCodes.input);
}

function isUsage({ code }: Diagnostic): boolean {
  return problems[code].kind === "usage";
}

function finish(diagnostics: readonly Diagnostic[], terminal: Terminal): number {
  terminal.err(renderDiagnostics(diagnostics, terminal));
  return exitCodeOf(diagnostics);
}
