import { visible } from "../../../diagnostics/render.js";
import { alignColumns } from "../../../print/align.js";
import { label } from "../choose-layout.js";
import type { FileReport, ListedIssue, MakeWriter, RunFacts } from "../report.js";
import { remarksOn, say, severityWord, summaryOf, type Word } from "./words.js";

/** Reports as lines for people: the issues of each file, then its counts. */
export const makeTableWriter: MakeWriter = (facts, out) => {
  const totals = { files: 0, records: 0, errors: 0, unchecked: 0 };
  const print = (lines: readonly string[]) => out(lines.map((line) => `${line}\n`).join(""));
  return {
    file(report) {
      totals.files += 1;
      totals.records += report.records;
      totals.errors += report.recordsWithErrors;
      if (report.layout === null) totals.unchecked += 1;
      print([...issueLines(report, facts), ...summaryLines(report, facts)]);
    },
    end() {
      if (totals.files > 1) print([say(facts.language, "files", totals)]);
    },
  };
};

const issueColumns = [
  "place",
  "record",
  "column",
  "item",
  "check",
  "messageId",
  "severity",
  "message",
] as const satisfies readonly Word[];

function issueLines({ file, issues }: FileReport, { language }: RunFacts): readonly string[] {
  if (issues.length === 0) return [];
  const rows = issues.map((issue) => [
    placeOf(file, issue),
    orDash(issue.record),
    orDash(issue.column),
    orDash(issue.itemName),
    issue.check,
    orDash(issue.messageId),
    severityWord(issue.severity, language),
    issue.message,
  ]);
  const header = issueColumns.map((word) => say(language, word));
  return [...alignColumns([header, ...rows.map((row) => row.map(visible))]), ""];
}

/** `file:line`, and the character where the form of the line is what is wrong. */
function placeOf(file: string, { line, character }: ListedIssue): string {
  return [file, line, character].filter((part) => part !== null).join(":");
}

function summaryLines(report: FileReport, facts: RunFacts): readonly string[] {
  const { language } = facts;
  const layout = report.layout === null ? "" : `${label(report.layout)}${knownBy(report, facts)}: `;
  return [
    visible(`${report.file}: ${layout}${summaryOf(report, language)}`),
    ...checkLines(report, facts).map((line) => `  ${line}`),
    ...remarksOn(report, facts).map((line) => `  ${visible(line)}`),
  ];
}

function knownBy({ knownBy: by }: FileReport, { language }: RunFacts): string {
  if (by === null || by === "option") return "";
  return ` [${say(language, by === "content" ? "knownByContent" : "knownByName")}]`;
}

function checkLines({ checks }: FileReport, { language }: RunFacts): readonly string[] {
  if (checks.length === 0) return [];
  const columns = ["count", "listed", "check", "messageId", "severity", "first"] as const;
  const rows = checks.map(({ count, listed, check, messageId, severity, first }) =>
    [
      String(count),
      String(listed),
      check,
      orDash(messageId),
      severityWord(severity, language),
      first.message,
    ].map(visible),
  );
  return alignColumns([columns.map((word) => say(language, word)), ...rows]);
}

function orDash(value: string | number | null): string {
  return value === null ? "-" : String(value);
}
