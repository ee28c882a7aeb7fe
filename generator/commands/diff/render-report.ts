import type { ReportOptions } from "../../diff/reports/options.js";
import type { RevisionDiff } from "../../diff/revision-diff.js";
import type { DiffFormat } from "./settings.js";

export interface PrintOptions extends ReportOptions {
  readonly color: boolean;
}

/** The report in a format, ending with a line break. Only the code of that format is loaded. */
export async function renderReport(
  format: DiffFormat,
  diff: RevisionDiff,
  options: PrintOptions,
): Promise<string> {
  const render = await renderers[format]();
  return render(diff, options);
}

const renderers = {
  text: async () => (await import("../../diff/reports/text/report.js")).textReport,
  markdown: async () => (await import("../../diff/reports/markdown/report.js")).markdownReport,
  html: async () => (await import("../../diff/reports/html/page.js")).htmlReport,
  json: async () => (await import("../../diff/reports/json.js")).jsonReport,
  github: async () => (await import("../../diff/reports/github.js")).githubReport,
  summary: async () => (await import("../../diff/reports/summary.js")).summaryReport,
} as const satisfies Readonly<
  Record<DiffFormat, () => Promise<(diff: RevisionDiff, options: PrintOptions) => string>>
>;
