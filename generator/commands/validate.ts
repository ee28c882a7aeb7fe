import { programVersion } from "../config/program-version.js";
import { exitCodeOf, exitCodes } from "../diagnostics/exit-code.js";
import { renderDiagnostics } from "../diagnostics/render.js";
import { type Diagnostic, DiagnosticSink } from "../diagnostics/sink.js";
import type { Terminal } from "./command.js";
import {
  type CheckTexts,
  checkTexts,
  noTexts,
  reportUnknownFlags,
} from "./validate/check-texts.js";
import { findNamed, LayoutShelf } from "./validate/choose-layout.js";
import { type LoadedPackage, loadPackage } from "./validate/find-package.js";
import { readParent } from "./validate/read-parent.js";
import { showFileProgress } from "./validate/progress.js";
import { type FileReport, isError, type ReportWriter } from "./validate/report.js";
import { type OutputFormat, readSettings, type ValidateOptions } from "./validate/settings.js";
import { type Run, validateFile } from "./validate/validate-file.js";

export type { ValidateOptions } from "./validate/settings.js";

/** `specgen validate`: checks CSV files with a generated package. Returns the exit code. */
export async function validate(options: ValidateOptions, terminal: Terminal): Promise<number> {
  const sink = new DiagnosticSink();
  const loaded = await loadPackage(options, terminal.cwd, sink);
  const texts = loaded === null ? noTexts : checkTexts(loaded.folder);
  const { run, caps } = await prepare(options, loaded, texts, terminal, sink);
  const makeWriter = await writers[options.format ?? "table"]();
  const { language } = terminal;
  const version = programVersion();
  const revision = loaded?.revision ?? null;
  const writer = makeWriter({ language, caps, version, revision, texts }, terminal.out);
  const outcome =
    run === null
      ? { problems: [], exitCode: exitCodes.ok }
      : await checkAll(options.files, run, writer, terminal);
  const exitCode = Math.max(exitCodeOf(sink.diagnostics), outcome.exitCode);
  writer.end({ problems: sink.diagnostics, exitCode });
  terminal.err(renderDiagnostics([...sink.diagnostics, ...outcome.problems], terminal));
  return exitCode;
}

const writers = {
  table: async () => (await import("./validate/formats/table.js")).makeTableWriter,
  json: async () => (await import("./validate/formats/json.js")).makeJsonWriter,
  github: async () => (await import("./validate/formats/github.js")).makeGithubWriter,
  junit: async () => (await import("./validate/formats/junit.js")).makeJunitWriter,
  sarif: async () => (await import("./validate/formats/sarif.js")).makeSarifWriter,
} as const satisfies Readonly<Record<OutputFormat, unknown>>;

/** What the files are checked with; `run` is null where something is wrong with it. */
async function prepare(
  options: ValidateOptions,
  loaded: LoadedPackage | null,
  texts: CheckTexts,
  { cwd, language }: Terminal,
  sink: DiagnosticSink,
) {
  const { caps, facts } = readSettings(options, sink);
  if (loaded === null) return { caps, run: null };
  reportUnknownFlags(Object.keys(facts.flags ?? {}), texts, sink);
  const shelf = new LayoutShelf(loaded);
  const { encoding, header } = options;
  const layout =
    options.layout === undefined
      ? null
      : findNamed(shelf.layouts, "--layout", options.layout, sink);
  const base = { cwd, language, shelf, caps, check: { read: { encoding, header }, facts } };
  if (sink.hasErrors) return { caps, run: null };
  const parent =
    options.parent === undefined
      ? undefined
      : await readParent(options.parent, options.parentLayout, base, sink);
  if (sink.hasErrors) return { caps, run: null };
  const run: Run = { ...base, layout, check: { ...base.check, facts: { ...facts, parent } } };
  return { caps, run };
}

/** Checks one file after the other. Of their exit codes, the greatest counts. */
async function checkAll(
  files: readonly string[],
  run: Run,
  writer: ReportWriter,
  terminal: Terminal,
): Promise<{ readonly problems: readonly Diagnostic[]; readonly exitCode: number }> {
  const problems: Diagnostic[] = [];
  const progress = showFileProgress(terminal);
  let exitCode: number = exitCodes.ok;
  for (const file of files) {
    const report = await validateFile(file, run, progress);
    writer.file(report);
    problems.push(...report.problems);
    exitCode = Math.max(exitCode, exitCodeOf(report.problems), exitCodeOfIssues(report));
  }
  return { problems, exitCode };
}

function exitCodeOfIssues({ checks }: FileReport): number {
  return checks.some(({ severity }) => isError(severity)) ? exitCodes.input : exitCodes.ok;
}
