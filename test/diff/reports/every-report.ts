import type { Language } from "../../../generator/diagnostics/language.js";
import { changelog } from "../../../generator/diff/reports/changelog.js";
import { githubReport } from "../../../generator/diff/reports/github.js";
import { htmlReport } from "../../../generator/diff/reports/html/page.js";
import { jsonReport } from "../../../generator/diff/reports/json.js";
import { markdownReport } from "../../../generator/diff/reports/markdown/report.js";
import { summaryReport } from "../../../generator/diff/reports/summary.js";
import { textReport } from "../../../generator/diff/reports/text/report.js";
import type { RevisionDiff } from "../../../generator/diff/revision-diff.js";

type Report = (diff: RevisionDiff, language: Language) => string;

/** Every report by its name. */
export const everyReport = {
  text: (diff, language) => textReport(diff, { language }),
  markdown: (diff, language) => markdownReport(diff, { language }),
  html: (diff, language) => htmlReport(diff, { language }),
  json: (diff) => jsonReport(diff),
  github: (diff, language) => githubReport(diff, { language }),
  summary: (diff, language) => summaryReport(diff, { language }),
  changelog: (diff, language) => changelog([diff], language),
} as const satisfies Readonly<Record<string, Report>>;
