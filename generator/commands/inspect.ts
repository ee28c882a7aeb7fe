import type { Config } from "../config/config.js";
import { findConfig, loadConfig } from "../config/load-config.js";
import { type InputPatterns, readBooks } from "../config/read-inputs.js";
import { exitCodeOf, exitCodes } from "../diagnostics/exit-code.js";
import { renderDiagnostics } from "../diagnostics/render.js";
import { type Diagnostic, DiagnosticSink } from "../diagnostics/sink.js";
import { inspectBooks } from "../inspect/inspect-books.js";
import type { Inspection } from "../inspect/inspection.js";
import { isUnderstood } from "../inspect/vocabulary.js";
import type { BookInput } from "../pipeline/book-input.js";
import type { Terminal } from "./command.js";
import { inspectionJson } from "./inspect-json.js";
import { inspectionLines, summaryLines } from "./inspect-table.js";
import { inspectTexts } from "./inspect-texts.js";
import { showProgress } from "./progress.js";
import { writePage } from "./write-page.js";

export interface InspectOptions {
  /** Workbooks, or folders of CSV exports; those of the configuration where there are none. */
  readonly files: readonly string[];
  readonly config?: string;
  /** One JSON document instead of a table. */
  readonly json?: boolean;
  /** File to write the sheets to, in colours. */
  readonly html?: string;
  /** Pattern of the names of the only sheets to show. */
  readonly sheet?: string;
  /** Whether to list every row. */
  readonly rows?: boolean;
}

/**
 * `specgen inspect`: shows what every cell of the workbooks was read as. Returns the exit code, which
 * is that of an error where anything was not understood.
 */
export async function inspect(options: InspectOptions, terminal: Terminal): Promise<number> {
  const sink = new DiagnosticSink();
  const { config, books } = readFiles(options, terminal.cwd, sink);
  if (books === null || sink.hasErrors) return finish(sink.diagnostics, terminal);
  const progress = showProgress(terminal);
  const { inspection, diagnostics } = await inspectBooks(
    {
      books,
      ...(config === null
        ? {}
        : {
            limits: config.limits,
            profile: {
              data: config.profile,
              locate: (path) => config.locate(["profile", ...path]),
            },
          }),
      ...(options.sheet === undefined ? {} : { sheet: options.sheet }),
    },
    progress.stage,
  );
  progress.done();
  if (options.html !== undefined) {
    const { inspectionPage, pageStart } = await import("../inspect/html/page.js");
    const page = inspectionPage(inspection, terminal.language);
    writePage(options.html, page, pageStart, terminal.cwd, sink);
  }
  if (!sink.hasErrors && inspection.books.length > 0) show(inspection, options, terminal);
  const code = finish([...diagnostics, ...sink.diagnostics], terminal);
  const understood = inspection.books.every(({ sheets }) => sheets.every(isUnderstood));
  return understood ? code : Math.max(code, exitCodes.input);
}

/** The configuration, where there is one, and the books; null where they cannot be told. */
function readFiles(
  { files, config: asked }: InspectOptions,
  cwd: string,
  sink: DiagnosticSink,
): { readonly config: Config | null; readonly books: readonly BookInput[] | null } {
  const isNeeded = files.length === 0 || asked !== undefined || findConfig(cwd) !== null;
  const config = isNeeded ? loadConfig(asked, cwd, sink) : null;
  if (isNeeded && config === null) return { config, books: null };
  const named: InputPatterns = {
    folder: cwd,
    inputs: files,
    locate: ([, index]) => ({ file: files[Number(index)] ?? "" }),
  };
  return { config, books: readBooks(files.length > 0 ? named : (config ?? named), sink) };
}

function show(inspection: Inspection, options: InspectOptions, terminal: Terminal): void {
  const { language } = terminal;
  if (options.json === true) {
    terminal.out(`${inspectionJson(inspection)}\n`);
    return;
  }
  if (options.html !== undefined) {
    const lines = [
      inspectTexts[language].written(options.html),
      ...summaryLines(inspection, language),
    ];
    terminal.out(`${lines.join("\n")}\n`);
    return;
  }
  const lines = inspectionLines(inspection, { rows: options.rows === true }, language);
  terminal.out(`${lines.join("\n")}\n`);
}

function finish(diagnostics: readonly Diagnostic[], terminal: Terminal): number {
  terminal.err(renderDiagnostics(diagnostics, terminal));
  return exitCodeOf(diagnostics);
}
