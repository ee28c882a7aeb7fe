import { describeDiagnostic } from "../../../diagnostics/render.js";
import type { Diagnostic } from "../../../diagnostics/sink.js";
import { safeJson } from "../../../print/safe-json.js";
import type { CheckCount, FileReport, MakeWriter, RunFacts } from "../report.js";
import { omittedIn } from "../report.js";
import { subjectOf } from "./words.js";

/**
 * Reports as one JSON document, of which each file is a line. Members are only ever added to format 1:
 * `{ format, program, revision, caps: { perCheck, total }, files: [{ file, layout: { id, name } | null,
 * knownBy, records, recordsWithErrors, recordsWithWarnings, severities, issues, omitted, checks,
 * undetermined, problems }], problems, exitCode }`. Issues and counts are as in `report.ts`.
 */
export const makeJsonWriter: MakeWriter = (facts, out) => {
  const { version, revision, caps } = facts;
  const head = { format: 1, program: `zairyu-specgen ${version}`, revision, caps };
  let separator = "";
  out(`${safeJson(head).slice(0, -1)},"files":[`);
  return {
    file(report) {
      out(`${separator}\n${safeJson(fileData(report, facts))}`);
      separator = ",";
    },
    end({ problems, exitCode }) {
      const tail = { problems: problems.map((each) => problemData(each, facts)), exitCode };
      out(`\n],${safeJson(tail).slice(1)}\n`);
    },
  };
};

function fileData(report: FileReport, facts: RunFacts): object {
  const { file, layout, knownBy, problems, issues, checks, undetermined, ...counts } = report;
  return {
    file,
    layout: layout === null ? null : { id: layout.id, name: layout.name },
    knownBy,
    ...counts,
    issues,
    omitted: omittedIn(report),
    checks: checks.map((check) => checkData(check, facts)),
    undetermined,
    problems: problems.map((problem) => problemData(problem, facts)),
  };
}

function checkData({ first, ...counts }: CheckCount, facts: RunFacts): object {
  return { ...counts, subject: subjectOf(first, facts), source: first.source };
}

function problemData(problem: Diagnostic, { language }: RunFacts): object {
  const { code, severity, at } = problem;
  return { code, severity, file: at?.file ?? null, ...describeDiagnostic(problem, language) };
}
