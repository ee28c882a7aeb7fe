import { checkItems } from "./check-items.js";
import { enteredText } from "./conventions.js";
import { FindingList } from "./findings.js";
import { makeItemPlan } from "./item-plan.js";
/** Checks every item of a record or of the cells of a CSV line on its own. */
export function checkRecord(layout, record) {
    const given = "$row" in record ? record.$row : record;
    const row = new Array(layout.columnCount);
    for (let column = 0; column < layout.columnCount; column++) {
        row[column] = enteredText(given[column] ?? "");
    }
    const findings = new FindingList(layout.columnCount);
    checkItems(layout.derived(makeItemPlan), row, findings);
    return { given: given.length, row, findings };
}
