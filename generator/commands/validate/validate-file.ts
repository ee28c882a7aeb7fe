import type { Language } from "../../diagnostics/language.js";
import { DiagnosticSink } from "../../diagnostics/sink.js";
import {
  confirm,
  findInFileName,
  type KnownBy,
  type LayoutShelf,
  recognise,
} from "./choose-layout.js";
import { namesInPlace, type Sample } from "./fit.js";
import { FileRefused, guardHead } from "./guard.js";
import { looksLikeText } from "./look-at-head.js";
import { type OpenFile, openFile, reportUnreadable } from "./open-file.js";
import type { LayoutModule, LayoutSummary, PackageLayout, ReadOptions } from "./package-api.js";
import type { Progress } from "./progress.js";
import { type CheckOptions, checkRecords } from "./records.js";
import type { FileReport } from "./report.js";
import { readSample } from "./sample.js";
import type { Caps } from "./settings.js";
import { Tally } from "./tally.js";

/** What all files of a run are checked with. */
export interface Run {
  readonly cwd: string;
  readonly language: Language;
  readonly shelf: LayoutShelf;
  /** The layout of `--layout`. */
  readonly layout: LayoutSummary | null;
  readonly caps: Caps;
  readonly check: CheckOptions;
}

/** The layout of a file, and what told it. */
export interface Known {
  readonly module: LayoutModule;
  readonly knownBy: KnownBy;
}

/** Checks one file. Whatever is wrong with it is in the report. */
export async function validateFile(
  name: string,
  run: Run,
  progress: Progress,
): Promise<FileReport> {
  const sink = new DiagnosticSink();
  const tally = new Tally(run.caps, run.language);
  const file = await openFile(name, run.cwd, sink);
  let known: Known | null = null;
  if (file !== null) {
    try {
      known = await findLayout(file, run, sink);
      if (known !== null) await checkFile(file, known.module, run, tally, progress);
      if (known !== null && tally.records === 0)
        sink.report("validate-file-empty", { at: { file: name } });
    } catch (error) {
      reportFailure(name, error, sink);
    } finally {
      progress.done();
      await file.close();
    }
  }
  return {
    file: name,
    layout: known?.module.layout ?? null,
    knownBy: known?.knownBy ?? null,
    ...tally.result,
    problems: sink.diagnostics,
  };
}

/** Reports a refusal or an error of the system; anything else is a mistake of this program. */
function reportFailure(name: string, error: unknown, sink: DiagnosticSink): void {
  if (error instanceof FileRefused) sink.report(error.code, error.details(name));
  else if (error instanceof Error && "syscall" in error) reportUnreadable(name, error, sink);
  else throw error;
}

async function checkFile(
  file: OpenFile,
  module: LayoutModule,
  { check }: Run,
  tally: Tally,
  progress: Progress,
): Promise<void> {
  const chunks = progress.watch(file.name, file.size, file.chunks());
  for await (const record of checkRecords(chunks, module, check)) {
    tally.add(record);
    progress.records(tally.records);
  }
}

/**
 * Finds the layout of a file by option, file name or content; null, and reported, where that fails.
 * @throws FileRefused
 */
export async function findLayout(
  file: OpenFile,
  { shelf, layout, check }: Pick<Run, "shelf" | "layout" | "check">,
  sink: DiagnosticSink,
): Promise<Known | null> {
  const named = layout ?? findInFileName(shelf.layouts, file.name);
  const first = named ?? shelf.layouts[0];
  const module = first === undefined ? null : await shelf.module(first.id, sink);
  if (module === null) return null;
  const { dialect } = module.layout;
  const encoding = check.read.encoding ?? dialect.encoding;
  if (!looksLikeText(file, encoding, sink)) return null;
  guardHead(file.head);
  const lines = readSample(file, encoding, sink);
  if (lines === null) return null;
  if (lines.length === 0) {
    sink.report("validate-file-empty", { at: { file: file.name } });
    return null;
  }
  const sample = splitHeader(lines, check.read.header ?? dialect.header);
  const found = named ?? (await recognise(file.name, shelf, sample, sink));
  const chosen = found === null ? null : await shelf.module(found.id, sink);
  if (chosen === null || !headerAsExpected(file.name, chosen.layout, lines, check.read, sink))
    return null;
  if (named !== null && !(await confirm(file.name, chosen, shelf, sample, sink))) return null;
  return { module: chosen, knownBy: layout ? "option" : named ? "file-name" : "content" };
}

function splitHeader(lines: readonly (readonly string[])[], header: boolean): Sample {
  return header ? { header: lines[0] ?? [], rows: lines.slice(1) } : { header: null, rows: lines };
}

/** A header that is taken for a record, or a record for a header, would spoil or hide a record. */
function headerAsExpected(
  file: string,
  layout: PackageLayout,
  [first = []]: readonly (readonly string[])[],
  { header }: ReadOptions,
  sink: DiagnosticSink,
): boolean {
  const names = namesInPlace(layout, first);
  if (!(header ?? layout.dialect.header)) {
    if (names < 0.8) return true;
    sink.report("validate-header-unexpected", { at: { file } });
    return false;
  }
  const { code } = layout.procedure;
  const column = layout.columns.findIndex(({ codes }) => codes?.has(code) === true);
  if (names > 0 || column < 0 || first[column] !== code) return true;
  sink.report("validate-header-missing", { at: { file } });
  return false;
}
