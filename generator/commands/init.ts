import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative, resolve, sep } from "node:path";
import type { Config } from "../config/config.js";
import { parseConfig } from "../config/load-config.js";
import { readBooks } from "../config/read-inputs.js";
import { exitCodeOf } from "../diagnostics/exit-code.js";
import { renderDiagnostics } from "../diagnostics/render.js";
import { type Diagnostic, DiagnosticSink } from "../diagnostics/sink.js";
import type { Proposal } from "../init/propose.js";
import type { Terminal } from "./command.js";
import { showProgress } from "./progress.js";
import { modelInputs, type SpecFiles } from "../config/spec-files.js";

export interface InitOptions {
  /** Workbooks, or folders of CSV exports. */
  readonly files: readonly string[];
  /** Folder of the configuration; the working directory where absent. */
  readonly out?: string;
}

const words = {
  ja: {
    unchanged: "変わりません",
    written: "書きました",
    next: "「#?」の行を見て決め、もう一度 init か check を実行してください",
  },
  en: {
    unchanged: "unchanged",
    written: "written",
    next: "Settle the lines that begin with “#?”, then run init again, or check",
  },
} as const;

/**
 * `specgen init`: proposes a configuration, a glossary and a file of decisions for workbooks, or adds to those
 * that are there what is new in them. Returns the exit code.
 */
export async function init(options: InitOptions, terminal: Terminal): Promise<number> {
  const sink = new DiagnosticSink();
  const folder = resolve(terminal.cwd, options.out ?? ".");
  const inputs = options.files.map((file) => relativePath(folder, resolve(terminal.cwd, file)));
  const paths = {
    config: join(folder, "specgen.yaml"),
    glossary: join(folder, "glossary.csv"),
    rules: join(folder, "rules.yaml"),
  };
  const existing = readIfThere(paths.config);
  if (existing === null && inputs.length === 0) {
    sink.report("init-no-files", {});
    return finish(sink.diagnostics, terminal);
  }
  const { propose, startConfig } = await import("../init/propose.js");
  const start = existing ?? startConfig(inputs, terminal.language);
  const config = parseConfig(start, paths.config, sink);
  const files = config === null ? null : readFiles(config, paths.glossary, paths.rules, sink);
  if (config === null || files === null || sink.hasErrors)
    return finish(sink.diagnostics, terminal);
  const progress = showProgress(terminal);
  progress.stage("read");
  const proposal = await propose(
    { config: start, isNew: existing === null, inputs: modelInputs(config, files) },
    terminal.language,
  );
  progress.done();
  write(proposal, paths, terminal);
  return finish(sink.diagnostics, terminal);
}

function relativePath(folder: string, path: string): string {
  return relative(folder, path).split(sep).join("/").normalize("NFC");
}

function readIfThere(path: string): string | null {
  return existsSync(path) ? readFileSync(path, "utf8") : null;
}

/** The books that the configuration names, and the user's files where they are there already. */
function readFiles(
  config: Config,
  glossaryPath: string,
  rulesPath: string,
  sink: DiagnosticSink,
): SpecFiles {
  const glossary = readIfThere(config.glossary ?? glossaryPath);
  const rules = readIfThere(config.rules ?? rulesPath);
  return {
    books: readBooks(config, sink),
    glossary: glossary === null ? null : { file: "glossary.csv", text: glossary },
    rules: rules === null ? null : { file: "rules.yaml", text: rules },
    names: null,
    overlay: null,
    renames: null,
    templates: new Map(),
  };
}

function write(
  proposal: Proposal,
  paths: { readonly config: string; readonly glossary: string; readonly rules: string },
  terminal: Terminal,
): void {
  const text = words[terminal.language];
  for (const [name, path] of Object.entries(paths) as [keyof typeof paths, string][]) {
    const changed = readIfThere(path) !== proposal[name];
    if (changed) writeFileSync(path, proposal[name]);
    const shown = relative(terminal.cwd, path) || path;
    terminal.out(
      `${shown}: ${changed ? text.written : text.unchanged}${proposal.notes[name][terminal.language]}\n`,
    );
  }
  if (proposal.open > 0) terminal.out(`${text.next}\n`);
}

function finish(diagnostics: readonly Diagnostic[], terminal: Terminal): number {
  terminal.err(renderDiagnostics(diagnostics, terminal));
  return exitCodeOf(diagnostics);
}
