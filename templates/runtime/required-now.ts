import { checkRecord } from "./checked-record.js";
import { type Demands, FormScope } from "./form-scope.js";
import type { Column, Layout } from "./layout.js";
import type { RecordView } from "./record.js";
import type { RuleContext } from "./rule-facts.js";
import { type UndeterminedCheck, undeterminedChecks } from "./undetermined.js";

/** A field of a form of which something is asked. */
export interface FieldDemand {
  /** Number of the CSV column, from 1. */
  readonly column: number;
  /** Path of the property, such as `relatives[0].name`. */
  readonly path: string;
  readonly itemId: string | null;
  readonly itemName: string;
  /** Numbers of the checks that ask for it; none where only the item's own requirement does. */
  readonly checks: readonly string[];
}

/** What the spec asks of the fields of a record as it is filled in now. */
export interface FieldDemands {
  /** Fields that must be filled, whether or not they are, in column order. */
  readonly required: readonly FieldDemand[];
  /** Fields that must be empty, whether or not they are, in column order. */
  readonly prohibited: readonly FieldDemand[];
  /** Checks that may ask for more, and the fact that was not passed. */
  readonly undetermined: readonly UndeterminedCheck[];
}

/**
 * The fields that must be filled, and those that must be empty, as long as the others are as they
 * are: by their requirement level or because a cross-item check asks for it. Never throws on data.
 */
export function requiredNow(
  layout: Layout,
  record: RecordView<object> | readonly string[],
  context: RuleContext = {},
): FieldDemands {
  const scope = new FormScope(checkRecord(layout, record), context);
  layout.runRelatedChecks(scope);
  return {
    required: fieldDemands(layout, "required", scope.required),
    prohibited: fieldDemands(layout, "prohibited", scope.prohibited),
    undetermined: undeterminedChecks(layout, scope.undecided),
  };
}

function fieldDemands(
  layout: Layout,
  kind: "required" | "prohibited",
  demands: Demands,
): readonly FieldDemand[] {
  return layout.columns.flatMap((column) => {
    const { index, path, itemId, name, requirement } = column;
    const rules = demands.get(index) ?? [];
    if (requirement !== kind && rules.length === 0) return [];
    const own = requirement === kind ? checksOf(column, kind) : [];
    const checks = [...own, ...rules.map((rule) => layout.relatedCheck(rule).no)];
    return [{ column: index + 1, path, itemId, itemName: name, checks }];
  });
}

function checksOf({ checks }: Column, kind: string): readonly string[] {
  return checks.filter((check) => check.kind === kind).map(({ no }) => no);
}
