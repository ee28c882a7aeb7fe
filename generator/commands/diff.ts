import { appendFileSync } from "node:fs";
import { resolve } from "node:path";
import { exitCodeOf, exitCodes } from "../diagnostics/exit-code.js";
import { renderDiagnostics } from "../diagnostics/render.js";
import { DiagnosticSink } from "../diagnostics/sink.js";
import type { AcceptedChanges } from "../diff/accept/accepted.js";
import { applyAccepted } from "../diff/accept/apply-accepted.js";
import { failing } from "../diff/accept/failing.js";
import type { ReportOptions } from "../diff/reports/options.js";
import type { RevisionDiff } from "../diff/revision-diff.js";
import type { Terminal } from "./command.js";
import { compareRevisions } from "./diff/compare-revisions.js";
import { renderReport } from "./diff/render-report.js";
import { type DiffOptions, readDiffSettings } from "./diff/settings.js";
import { writePage } from "./write-page.js";

export type { DiffOptions } from "./diff/settings.js";

/**
 * `specgen diff`: what changed between two revisions, whom it breaks and what to do. Returns the exit
 * code: that of the problems, or `breaking` where `--fail-on` names something that was found.
 */
export async function diff(options: DiffOptions, terminal: Terminal): Promise<number> {
  const sink = new DiagnosticSink();
  const settings = readDiffSettings(options, terminal.cwd, sink);
  const compared = sink.hasErrors
    ? null
    : await compareRevisions(options, settings, terminal, sink);
  let exitCode: number = exitCodes.ok;
  if (compared !== null) {
    const accepted = applyAccepted(compared, settings.accepted, settings.today, sink);
    const failed = failing(compared, settings.failOn, accepted);
    const report = {
      language: terminal.language,
      accepted,
      failing: new Set(failed.map(({ fingerprint }) => fingerprint)),
    };
    await deliver(compared, report, options, terminal, sink);
    if (failed.length > 0) exitCode = exitCodes.breaking;
  }
  terminal.err(renderDiagnostics(sink.diagnostics, terminal));
  return Math.max(exitCode, exitCodeOf(sink.diagnostics));
}

async function deliver(
  compared: RevisionDiff,
  report: ReportOptions & { readonly accepted: AcceptedChanges },
  { format = "text", html, summary }: DiffOptions,
  terminal: Terminal,
  sink: DiagnosticSink,
): Promise<void> {
  if (html !== undefined) {
    const { diffPageStart, htmlReport } = await import("../diff/reports/html/page.js");
    writePage(html, htmlReport(compared, report), diffPageStart, terminal.cwd, sink);
  }
  if (summary !== undefined) {
    const { summaryReport } = await import("../diff/reports/summary.js");
    appendText(summary, summaryReport(compared, report), terminal.cwd, sink);
  }
  terminal.out(await renderReport(format, compared, { ...report, color: terminal.color }));
}

/** Adds to a file, as the summary of a workflow is written. */
function appendText(file: string, text: string, cwd: string, sink: DiagnosticSink): void {
  try {
    appendFileSync(resolve(cwd, file), text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    sink.report("diff-unwritable", { at: { file }, args: { reason } });
  }
}
