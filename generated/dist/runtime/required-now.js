import { checkRecord } from "./checked-record.js";
import { FormScope } from "./form-scope.js";
import { undeterminedChecks } from "./undetermined.js";
/**
 * The fields that must be filled, and those that must be empty, as long as the others are as they
 * are: by their requirement level or because a cross-item check asks for it. Never throws on data.
 */
export function requiredNow(layout, record, context = {}) {
    const scope = new FormScope(checkRecord(layout, record), context);
    layout.runRelatedChecks(scope);
    return {
        required: fieldDemands(layout, "required", scope.required),
        prohibited: fieldDemands(layout, "prohibited", scope.prohibited),
        undetermined: undeterminedChecks(layout, scope.undecided),
    };
}
function fieldDemands(layout, kind, demands) {
    return layout.columns.flatMap((column) => {
        const { index, path, itemId, name, requirement } = column;
        const rules = demands.get(index) ?? [];
        if (requirement !== kind && rules.length === 0)
            return [];
        const own = requirement === kind ? checksOf(column, kind) : [];
        const checks = [...own, ...rules.map((rule) => layout.relatedCheck(rule).no)];
        return [{ column: index + 1, path, itemId, itemName: name, checks }];
    });
}
function checksOf({ checks }, kind) {
    return checks.filter((check) => check.kind === kind).map(({ no }) => no);
}
