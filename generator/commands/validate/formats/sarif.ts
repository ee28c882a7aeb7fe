import { describeDiagnostic } from "../../../diagnostics/render.js";
import type { Diagnostic } from "../../../diagnostics/sink.js";
import type { ListedIssue, MakeWriter, RunFacts, Severity } from "../report.js";
import { safeJson } from "../../../print/safe-json.js";
import { fileUri } from "./escape.js";
import { remarksOn, subjectOf } from "./words.js";

const levels: Readonly<Record<Severity, "error" | "warning" | "note">> = {
  fatal: "error",
  error: "error",
  warning: "warning",
  info: "note",
};

const schema = "https://json.schemastore.org/sarif-2.1.0.json";

/**
 * Reports as SARIF 2.1.0, with the checks that found something as its rules. A file that was not
 * checked is a result too, since viewers show nothing else; what belongs to no file is a notification.
 */
export const makeSarifWriter: MakeWriter = (facts, out) => {
  const rules = new RuleList(facts);
  const notifications: object[] = [];
  let complete = true;
  let separator = "";
  const result = (data: object) => {
    out(`${separator}\n${safeJson(data)}`);
    separator = ",";
  };
  out(
    `{"$schema":"${schema}","version":"2.1.0","runs":[{"columnKind":"utf16CodeUnits","results":[`,
  );
  return {
    file(report) {
      const { file, issues, problems } = report;
      for (const issue of issues) result(issueResult(file, issue, rules.ofIssue(issue)));
      for (const problem of problems) {
        if (problem.severity === "error") complete = false;
        result(problemResult(file, problem, rules.ofProblem(problem), facts));
      }
      for (const text of remarksOn(report, facts)) {
        const at = [{ physicalLocation: { artifactLocation: { uri: fileUri(file) } } }];
        notifications.push({ level: "note", message: { text }, locations: at });
      }
    },
    end({ problems, exitCode }) {
      if (problems.some(({ severity }) => severity === "error")) complete = false;
      for (const problem of problems) notifications.push(notification(problem, facts));
      const driver = { name: "specgen", version: facts.version, rules: rules.data };
      const invocation = {
        executionSuccessful: complete,
        exitCode,
        toolExecutionNotifications: notifications,
      };
      out(`\n],"tool":${safeJson({ driver })},"invocations":${safeJson([invocation])}}]}\n`);
    },
  };
};

/** The rules, numbered as they are first met. */
class RuleList {
  readonly data: object[] = [];
  readonly #facts: RunFacts;
  readonly #numbers = new Map<string, number>();

  constructor(facts: RunFacts) {
    this.#facts = facts;
  }

  ofIssue(issue: ListedIssue): number {
    const { check, severity, remedy, source, messageId } = issue;
    return this.#add(check, () => ({
      shortDescription: { text: subjectOf(issue, this.#facts) },
      ...helpOf(remedy ?? source),
      defaultConfiguration: { level: levels[severity] },
      properties: { messageId, source },
    }));
  }

  ofProblem(problem: Diagnostic): number {
    return this.#add(problem.code, () => {
      const { title, fix } = describeDiagnostic(problem, this.#facts.language);
      return { shortDescription: { text: title }, ...helpOf(fix) };
    });
  }

  #add(id: string, make: () => object): number {
    const known = this.#numbers.get(id);
    if (known !== undefined) return known;
    this.#numbers.set(id, this.data.length);
    return this.data.push({ id, ...make() }) - 1;
  }
}

function helpOf(text: string | null): object {
  return text === null ? {} : { help: { text } };
}

function issueResult(file: string, issue: ListedIssue, ruleIndex: number): object {
  const { check, severity, message, line, character, path, itemName, itemId } = issue;
  const region =
    line === null
      ? {}
      : { region: { startLine: line, ...(character === null ? {} : { startColumn: character }) } };
  const item = { name: itemName, fullyQualifiedName: path, kind: "member" };
  return {
    ruleId: check,
    ruleIndex,
    level: levels[severity],
    message: { text: message },
    locations: [
      {
        physicalLocation: { artifactLocation: { uri: fileUri(file) }, ...region },
        ...(path === null ? {} : { logicalLocations: [item] }),
      },
    ],
    properties: {
      record: issue.record,
      column: issue.column,
      itemId,
      messageId: issue.messageId,
    },
  };
}

function problemResult(
  file: string,
  problem: Diagnostic,
  ruleIndex: number,
  { language }: RunFacts,
): object {
  return {
    ruleId: problem.code,
    ruleIndex,
    level: levels[problem.severity],
    message: { text: describeDiagnostic(problem, language).title },
    locations: [{ physicalLocation: { artifactLocation: { uri: fileUri(file) } } }],
  };
}

function notification(problem: Diagnostic, { language }: RunFacts): object {
  const { title, fix } = describeDiagnostic(problem, language);
  return {
    descriptor: { id: problem.code },
    level: levels[problem.severity],
    message: { text: `${title} ${fix}` },
  };
}
