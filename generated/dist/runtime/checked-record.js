import { checkItems } from "./check-items.js";
import { enteredText } from "./conventions.js";
import { FindingList } from "./findings.js";
import { makeItemPlan } from "./item-plan.js";
import { conventions } from "./wire-conventions.js";
/** Checks every item of a record or of the cells of a CSV line on its own. */
export function checkRecord(layout, record) {
    const given = "$row" in record ? record.$row : record;
    const plan = layout.derived(makeItemPlan);
    const findings = new FindingList(layout.columnCount);
    if (conventions === null && given.length === layout.columnCount) {
        if (checkItems(plan, given, findings))
            return { given: given.length, row: given, findings };
        findings.take();
    }
    const row = enteredCells(given, layout.columnCount);
    checkItems(plan, row, findings);
    return { given: given.length, row, findings };
}
/** As many cells as the layout has, each a text. */
function enteredCells(given, columnCount) {
    return Array.from({ length: columnCount }, (_, column) => enteredText(textOf(given[column])));
}
/** Types promise strings, but data from elsewhere may hold anything: what is no text becomes one that no set has. */
function textOf(cell) {
    if (typeof cell === "string")
        return cell;
    if (cell === undefined || cell === null)
        return "";
    return typeof cell === "number" || typeof cell === "boolean" ? String(cell) : "\ufffd";
}
