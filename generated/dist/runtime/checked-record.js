import { checkItems } from "./check-items.js";
import { enteredText } from "./conventions.js";
import { FindingList } from "./findings.js";
import { makeItemPlan } from "./item-plan.js";
import { conventions } from "./wire-conventions.js";
/** Checks every item of a record or of the cells of a CSV line on its own. */
export function checkRecord(layout, record) {
    const given = "$row" in record ? record.$row : record;
    const row = enteredCells(given, layout.columnCount);
    const findings = new FindingList(layout.columnCount);
    checkItems(layout.derived(makeItemPlan), row, findings);
    return { given: given.length, row, findings };
}
/** The cells themselves where they are as many strings as the layout has, else what can be taken for such. */
function enteredCells(given, columnCount) {
    if (conventions === null && given.length === columnCount && areTexts(given))
        return given;
    return Array.from({ length: columnCount }, (_, column) => enteredText(textOf(given[column])));
}
function areTexts(cells) {
    // Not `every`, which leaves out the holes of an array.
    for (let column = 0; column < cells.length; column++) {
        if (typeof cells[column] !== "string")
            return false;
    }
    return true;
}
/** Types promise strings, but data from elsewhere may hold anything: what is no text becomes one that no set has. */
function textOf(cell) {
    if (typeof cell === "string")
        return cell;
    if (cell === undefined || cell === null)
        return "";
    return typeof cell === "number" || typeof cell === "boolean" ? String(cell) : "\ufffd";
}
