import type { CheckedRecord } from "./checked-record.js";
import type { CheckWordTable } from "./check-words.js";
import type { ExplainedCheck, InputMaker, Verdict } from "./explain.js";
import { type CheckTrace, ExplainScope } from "./explain-scope.js";
import type { FileScope } from "./file-scope.js";
import type { Layout, RelatedCall } from "./layout.js";
import { type RuleContext, RuleFacts } from "./rule-facts.js";

/** Where the checks get what the record does not hold. */
export interface ExplainSurroundings {
  readonly facts: RuleContext;
  readonly file: FileScope | null;
  readonly words: CheckWordTable | null;
}

/** The cross-item checks, each run on its own and watched. */
export function explainRelated(
  layout: Layout,
  checked: CheckedRecord,
  { facts, file, words }: ExplainSurroundings,
  inputOf: InputMaker,
): readonly ExplainedCheck[] {
  const { row, findings } = checked;
  const isBad = (column: number) => findings.isBad(column);
  const readable = row.map((text, column) => (isBad(column) ? "" : text));
  return layout.relatedCalls.map((call): ExplainedCheck => {
    const ruleFacts = new RuleFacts(facts, file);
    const { no, severity, messageId, source } = layout.relatedCheck(call[0]);
    const { sentence = null, reading = null } = words?.at(call[0]) ?? {};
    const verdict = run(call, new ExplainScope(row, ruleFacts, isBad));
    // A check that stops at a bad cell does not say what else it would have read.
    const whole = run(call, new ExplainScope(readable, ruleFacts, () => false));
    return {
      check: no,
      kind: "related",
      severity,
      messageId,
      sentence,
      reading,
      parameter: null,
      source,
      inputs: [...new Set([...whole.mentioned, ...verdict.mentioned])].map(inputOf),
      facts: [...new Map([...whole.facts, ...verdict.facts])].map(([name, given]) => ({
        name,
        given,
      })),
      verdict: verdictOf(verdict, operandsOf(call)),
    };
  });
}

function run([, check, bases]: RelatedCall, scope: ExplainScope): CheckTrace {
  check(scope, ...(bases === "" ? [] : bases.split(",").map(Number)));
  return scope.trace;
}

function verdictOf(trace: CheckTrace, operands: readonly OperandSet[]): Verdict {
  if (trace.failed) return "failed";
  if (trace.undetermined) return "undetermined";
  if (trace.bad.size > 0) return "skipped";
  if (trace.demanded || operands.some((set) => areThere(set, trace))) return "passed";
  return "not-applicable";
}

/** Columns of one row of which all, or at least one, must be filled for a check to have anything to check. */
interface OperandSet {
  readonly all: boolean;
  readonly columns: readonly number[];
}

/** A check reads its operands only where its condition is met. */
function areThere({ all, columns }: OperandSet, trace: CheckTrace): boolean {
  const isThere = (column: number) => trace.filled.has(column);
  if (columns.length === 0) return true;
  return all ? !trace.parentIsEmpty && columns.every(isThere) : columns.some(isThere);
}

/** Reads the operands of a `RelatedCall`. */
function operandsOf([, , , operands = ""]: RelatedCall): readonly OperandSet[] {
  return (operands === "" ? [] : operands.split("|")).flatMap((part) => {
    const [mode, rows = ""] = part.split(" ");
    return rows.split(";").map((row) => ({ all: mode === "all", columns: parseColumns(row) }));
  });
}

/** `3,5-8` is 3, 5, 6, 7, 8. */
function parseColumns(packed: string): readonly number[] {
  return (packed === "" ? [] : packed.split(",")).flatMap((run) => {
    const [from = 0, to = from] = run.split("-").map(Number);
    return Array.from({ length: to - from + 1 }, (_, index) => from + index);
  });
}
