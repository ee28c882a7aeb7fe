import { checkRecord } from "./checked-record.js";
import type { CodeTable } from "./codes.js";
import type { FindingList } from "./findings.js";
import type { Layout } from "./layout.js";
import { isError } from "./message.js";
import type { RecordView } from "./record.js";
import { RuleFacts, type RuleContext } from "./rule-facts.js";
import { RecordScope } from "./rule-scope.js";
import { type UndeterminedCheck, undeterminedChecks } from "./undetermined.js";

/** A code of an item's list, with its label. */
export interface CodeOption {
  readonly value: string;
  readonly label: string;
}

/** The codes that could be entered in an item as the rest of the record is filled in now. */
export interface CodeOptions {
  /** In the order of the list. */
  readonly codes: readonly CodeOption[];
  /** Checks of the layout that may refuse some of them, and the fact that was not passed. */
  readonly undetermined: readonly UndeterminedCheck[];
}

/**
 * The codes of the item at a path such as `relatives[0].sex` for which, entered there, no check
 * reports an error at the item itself. Never throws on data.
 * @throws RangeError where the layout has no item with a code list at the path.
 */
export function options(
  layout: Layout,
  path: string,
  record: RecordView<object> | readonly string[],
  context: RuleContext = {},
): CodeOptions {
  const { column, codes } = codedColumn(layout, path);
  const { row } = checkRecord(layout, record);
  const missed = new RuleFacts(context, null);
  const accepted = codes.values.filter((value) => {
    const candidate = checkRecord(layout, put(row, column, value));
    const scope = new RecordScope(candidate.row, candidate.findings, context, null);
    layout.runRelatedChecks(scope);
    for (const { rule, fact } of scope.undecided) missed.undetermined(rule, fact);
    return !hasError(layout, candidate.findings, column);
  });
  return {
    codes: accepted.map((value) => ({ value, label: codes.labelOf(value) ?? value })),
    undetermined: undeterminedChecks(layout, missed.undecided),
  };
}

function put(row: readonly string[], column: number, text: string): readonly string[] {
  const changed = [...row];
  changed[column] = text;
  return changed;
}

function codedColumn(
  { id, columns }: Layout,
  path: string,
): { readonly column: number; readonly codes: CodeTable } {
  const found = columns.find((column) => column.path === path);
  if (found === undefined) throw new RangeError(`${id} has no item ${path}`);
  if (found.codes === null) throw new RangeError(`${path} of ${id} has no code list`);
  return { column: found.index, codes: found.codes };
}

/** Whether the item fails its own checks or is where a cross-item check reports an error. */
function hasError(layout: Layout, findings: FindingList, column: number): boolean {
  for (let index = 0; index < findings.count; index++) {
    const finding = findings.at(index);
    if (finding.column !== column) continue;
    if (finding.kind !== "related" || isError(layout.relatedCheck(finding.rule).severity)) {
      return true;
    }
  }
  return false;
}
