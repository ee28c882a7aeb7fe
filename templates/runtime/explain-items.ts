import type { CheckedRecord } from "./checked-record.js";
import type { ExplainedCheck, InputMaker, Verdict } from "./explain.js";
import { type CellProblem, cellProblems } from "./findings.js";
import type { Column, ColumnCheck, Layout } from "./layout.js";

/** The checks on each item: those that the spec lists, and those that its attributes ask for besides. */
export function explainItems(
  layout: Layout,
  { row, findings }: CheckedRecord,
  inputOf: InputMaker,
): readonly ExplainedCheck[] {
  const problems = new Map<number, Set<CellProblem>>();
  for (let index = 0; index < findings.count; index++) {
    const { kind, column } = findings.at(index);
    if (kind === "related") continue;
    problems.set(column, (problems.get(column) ?? new Set()).add(kind));
  }
  return layout.columns.flatMap((column) => {
    const found = problems.get(column.index) ?? new Set();
    const filled = (row[column.index] ?? "") !== "";
    return itemChecks(layout, column).map(({ kind, no, messageId, severity, parameter }) => ({
      check: no,
      kind,
      severity,
      messageId,
      sentence: null,
      reading: null,
      parameter,
      source: column.source,
      inputs: [inputOf(column.index)],
      facts: [],
      verdict: itemVerdict(kind, { column, filled, found }),
    }));
  });
}

interface ItemCheck {
  readonly kind: CellProblem;
  readonly no: string | null;
  readonly messageId: string | null;
  readonly severity: ColumnCheck["severity"];
  readonly parameter: string | null;
}

/** In the order in which a cell is checked. */
function itemChecks(layout: Layout, column: Column): readonly ItemCheck[] {
  return cellProblems.flatMap((kind): ItemCheck[] => {
    const parameter = parameterOf(layout, column, kind);
    const listed = column.checks.filter((check) => check.kind === kind);
    if (listed.length > 0) {
      return listed.map(({ no, messageId, severity, parameter: own }) => {
        const limit = kind === "range" || kind === "fixed" ? own : parameter;
        return { kind, no, messageId, severity, parameter: limit };
      });
    }
    if (!isAsked(column, kind)) return [];
    return [{ kind, no: null, messageId: null, severity: "error", parameter }];
  });
}

/** Whether the attributes of an item ask for a check, listed or not. */
function isAsked(column: Column, kind: CellProblem): boolean {
  switch (kind) {
    case "required":
    case "prohibited":
      return column.requirement === kind;
    case "charset":
      return column.charset !== null;
    case "length":
      return column.maxLength !== null;
    case "code":
      return column.codes !== null;
    case "format":
      return hasForm(column);
    case "check-digit":
      return column.pattern === "corporate-number";
    case "range":
    case "fixed":
      return false;
  }
}

function hasForm({ kind, pattern }: Column): boolean {
  return (kind !== "t" && kind !== "c") || pattern !== null;
}

function parameterOf(layout: Layout, column: Column, kind: CellProblem): string | null {
  switch (kind) {
    case "charset":
      return layout.charsets.labelOf(layout.charsets.indexOf(column.charset)) ?? column.attribute;
    case "length": {
      const { minLength, maxLength } = column;
      if (maxLength === null) return null;
      if (minLength === null) return `..${maxLength}`;
      return minLength === maxLength ? String(maxLength) : `${minLength}..${maxLength}`;
    }
    case "code":
      return column.codes?.name ?? null;
    case "format":
      return column.attribute;
    default:
      return null;
  }
}

interface ItemState {
  readonly column: Column;
  readonly filled: boolean;
  readonly found: ReadonlySet<CellProblem>;
}

/** A check that comes after one that failed is not made. Characters and length are checked side by side. */
function itemVerdict(kind: CellProblem, { column, filled, found }: ItemState): Verdict {
  if (found.has(kind)) return "failed";
  if (kind === "required") return column.requirement === "required" ? "passed" : "not-applicable";
  if (kind === "prohibited") return filled ? "not-applicable" : "passed";
  if (!filled) return "not-applicable";
  const stage = stageOf(column, kind);
  return [...found].some((other) => stageOf(column, other) < stage) ? "skipped" : "passed";
}

function stageOf({ kind }: Column, problem: CellProblem): number {
  // The digits of a number without its point are counted once it is known to be one.
  return problem === "length" && kind === "v" ? stages["check-digit"] : stages[problem];
}

const stages: Readonly<Record<CellProblem, number>> = {
  required: 0,
  prohibited: 0,
  charset: 1,
  length: 1,
  code: 2,
  format: 3,
  "check-digit": 4,
  range: 5,
  fixed: 6,
};
