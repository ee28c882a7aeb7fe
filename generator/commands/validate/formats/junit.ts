import { describeDiagnostic } from "../../../diagnostics/render.js";
import type { Diagnostic } from "../../../diagnostics/sink.js";
import type { CheckCount, FileReport, ListedIssue, MakeWriter, RunFacts } from "../report.js";
import { isError } from "../report.js";
import { xmlText } from "./escape.js";
import { optionFor, remarksOn, subjectOf, summaryOf } from "./words.js";

/**
 * Reports as JUnit XML: a suite for each file; in it a case for the file itself, which fails where it
 * was not checked to its end, and one for each check that found something or could not be decided. One
 * for each record would have no bound.
 */
export const makeJunitWriter: MakeWriter = (facts, out) => {
  out('<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="specgen validate">\n');
  return {
    file: (report) =>
      out(suite(report.file, fileCases(report, facts), summaryOf(report, facts.language))),
    end({ problems }) {
      const failed = problems.filter(({ severity }) => severity === "error");
      if (failed.length > 0) {
        out(
          suite(
            "specgen validate",
            failed.map((problem) => problemCase("specgen", problem, facts)),
            "",
          ),
        );
      }
      out("</testsuites>\n");
    },
  };
};

/** One case: its element, and how it counts. */
interface Case {
  readonly outcome: "passed" | "failures" | "errors" | "skipped";
  readonly xml: string;
}

function suite(name: string, cases: readonly Case[], summary: string): string {
  const count = (outcome: Case["outcome"]) =>
    cases.filter((each) => each.outcome === outcome).length;
  const counts = (["failures", "errors", "skipped"] as const).map(
    (outcome) => `${outcome}="${count(outcome)}"`,
  );
  const lines = [
    `  <testsuite name="${xmlText(name)}" tests="${cases.length}" ${counts.join(" ")}>`,
    ...cases.map(({ xml }) => `    ${xml}`),
    ...(summary === "" ? [] : [`    <system-out>${xmlText(summary)}</system-out>`]),
    "  </testsuite>",
  ];
  return `${lines.join("\n")}\n`;
}

function fileCases(report: FileReport, facts: RunFacts): readonly Case[] {
  const { file, layout, problems, checks, undetermined } = report;
  const group = layout?.id ?? "specgen";
  const failed = problems.filter(({ severity }) => severity === "error");
  const whole: readonly Case[] =
    failed.length === 0
      ? [{ outcome: "passed", xml: testcase(group, file, output(remarksOn(report, facts))) }]
      : failed.map((problem) => problemCase(group, problem, facts));
  const found = new Set(checks.map(({ check }) => check));
  return [
    ...whole,
    ...checks.map((check) => checkCase(group, check, report, facts)),
    ...undetermined
      .filter(({ check }) => !found.has(check))
      .map(({ check, fact, records }): Case => {
        const inner = `<skipped message="${xmlText(`${optionFor(fact, facts.language)} (${records})`)}"/>`;
        return { outcome: "skipped", xml: testcase(group, check, inner) };
      }),
  ];
}

function problemCase(group: string, problem: Diagnostic, { language }: RunFacts): Case {
  const { title, fix } = describeDiagnostic(problem, language);
  const message = xmlText(title);
  const inner = `<error type="${problem.code}" message="${message}">${xmlText(fix)}</error>`;
  return { outcome: "errors", xml: testcase(group, problem.code, inner) };
}

/** A check that found errors fails; one that found only warnings passes, and says them. */
function checkCase(group: string, check: CheckCount, report: FileReport, facts: RunFacts): Case {
  const { count, listed, severity, messageId, first } = check;
  const lines = report.issues
    .filter((issue) => issue.check === check.check)
    .map((issue) => describe(report.file, issue));
  const body = [
    subjectOf(first, facts),
    ...lines,
    ...(count > listed ? [`${listed}/${count}`] : []),
  ];
  if (!isError(severity)) {
    return { outcome: "passed", xml: testcase(group, check.check, output(body)) };
  }
  const message = xmlText(`${count}: ${first.message}`);
  const type = xmlText(messageId ?? check.kind);
  const failure = `<failure type="${type}" message="${message}">${body.map(xmlText).join("\n")}</failure>`;
  return { outcome: "failures", xml: testcase(group, check.check, failure) };
}

function describe(file: string, { line, record, column, itemName, message }: ListedIssue): string {
  const place = line === null ? file : `${file}:${line}`;
  const facts = [`record ${record ?? "-"}`, `column ${column ?? "-"}`, itemName ?? "-"];
  return `${place} ${facts.join(", ")}: ${message}`;
}

function output(lines: readonly string[]): string {
  return lines.length === 0 ? "" : `<system-out>${lines.map(xmlText).join("\n")}</system-out>`;
}

function testcase(group: string, name: string, inner: string): string {
  const start = `<testcase classname="${xmlText(group)}" name="${xmlText(name)}"`;
  return inner === "" ? `${start}/>` : `${start}>${inner}</testcase>`;
}
