import { describeDiagnostic } from "../../../diagnostics/render.js";
import type { Diagnostic } from "../../../diagnostics/sink.js";
import { type AnnotationKind, workflowCommand } from "../../../print/workflow-command.js";
import type { MakeWriter, RunFacts, Severity } from "../report.js";
import { remarksOn, say, summaryOf, titleOf } from "./words.js";

const commands: Readonly<Record<Severity, AnnotationKind>> = {
  fatal: "error",
  error: "error",
  warning: "warning",
  info: "notice",
};

/** Reports as commands of a GitHub workflow, which become annotations of the lines. */
export const makeGithubWriter: MakeWriter = (facts, out) => ({
  file(report) {
    const { file } = report;
    for (const issue of report.issues) {
      const { line, character, message } = issue;
      const properties = { file, line, col: character, title: titleOf(issue) };
      out(workflowCommand(commands[issue.severity], properties, message));
    }
    for (const problem of report.problems) out(problemCommand(problem, facts));
    const remarks = [summaryOf(report, facts.language), ...remarksOn(report, facts)];
    const title = ["specgen validate", report.layout?.id ?? null];
    out(
      workflowCommand(
        "notice",
        { file, title: title.filter((part) => part !== null).join(" ") },
        remarks.join("; "),
      ),
    );
  },
  end({ problems }) {
    for (const problem of problems) out(problemCommand(problem, facts));
  },
});

function problemCommand(problem: Diagnostic, { language }: RunFacts): string {
  const { title, fix } = describeDiagnostic(problem, language);
  const kind = problem.severity === "info" ? "notice" : problem.severity;
  const properties = { file: problem.at?.file ?? null, title: problem.code };
  return workflowCommand(kind, properties, `${title} (${say(language, "fix")}: ${fix})`);
}
