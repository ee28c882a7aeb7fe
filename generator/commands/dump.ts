import { existsSync, readFileSync, statSync } from "node:fs";
import { basename, resolve } from "node:path";
import { findConfig, loadConfig } from "../config/load-config.js";
import { exitCodeOf } from "../diagnostics/exit-code.js";
import { renderDiagnostics } from "../diagnostics/render.js";
import { DiagnosticSink } from "../diagnostics/sink.js";
import { dumpModel } from "../dump/dump-model.js";
import { dumpSheets } from "../dump/dump-sheets.js";
import { recogniseBooks } from "../pipeline/recognise-books.js";
import { loadRevision } from "../revisions/load-revision.js";
import type { Terminal } from "./command.js";
import { showProgress } from "./progress.js";

export interface DumpOptions {
  /** A revision as `specgen diff` takes it, or a single workbook. */
  readonly spec: string;
}

/**
 * `specgen dump`: a spec, or a single workbook, as stable text, one thing a line. Returns the exit code.
 */
export async function dump({ spec }: DumpOptions, terminal: Terminal): Promise<number> {
  const sink = new DiagnosticSink();
  const progress = showProgress(terminal);
  const path = resolve(terminal.cwd, spec);
  const lines = isBook(path)
    ? await dumpBook(path, terminal.cwd, sink, progress.stage)
    : await dumpRevision(spec, terminal.cwd, sink, progress.stage);
  progress.done();
  if (lines !== null) terminal.out(lines.map((text) => `${text}\n`).join(""));
  terminal.err(renderDiagnostics(sink.diagnostics, terminal));
  return exitCodeOf(sink.diagnostics);
}

function isBook(path: string): boolean {
  return /\.xls[xm]$/i.test(path) && existsSync(path) && statSync(path).isFile();
}

type OnStage = ReturnType<typeof showProgress>["stage"];

async function dumpRevision(spec: string, cwd: string, sink: DiagnosticSink, onStage: OnStage) {
  const revision = await loadRevision(spec, cwd, sink, onStage);
  return revision === null ? null : dumpModel(revision.model);
}

/**
 * A workbook by itself, as git hands it over: what is not recognised on its sheets is no problem here,
 * and rows stand in the text as they are. The profile is that of the configuration at hand, if any.
 */
async function dumpBook(path: string, cwd: string, sink: DiagnosticSink, onStage: OnStage) {
  const file = basename(path);
  const config = findConfig(cwd) === null ? null : loadConfig(undefined, cwd, sink);
  const own = new DiagnosticSink();
  const input = { file, bytes: readFileSync(path) };
  const { readings } = await recogniseBooks(
    {
      books: [{ kind: "workbook", name: file, file: input }],
      ...(config === null
        ? {}
        : {
            limits: config.limits,
            profile: {
              data: config.profile,
              locate: (keys) => config.locate(["profile", ...keys]),
            },
          }),
    },
    own,
    onStage,
  );
  const unreadable = own.diagnostics.filter(
    ({ code, severity }) => severity === "error" && code.startsWith("workbook-"),
  );
  for (const diagnostic of unreadable) sink.add(diagnostic);
  return readings.length === 0 ? null : dumpSheets(readings);
}
