import { problemNumber } from "./findings.js";
import { byteLength, characterLength } from "./text-length.js";
/**
 * Checks every cell on its own. An empty cell can only be missing; a filled one is checked for its
 * characters and its length, and, where both are right, for its code, form and value.
 */
export function checkItems(plan, row, findings) {
    const { columnCount, required, charset, charsets, maxLength, codes, forms } = plan;
    for (let column = 0; column < columnCount; column++) {
        const text = row[column];
        if (text.length === 0) {
            if (required[column] === 1)
                findings.addCell(problemNumber.required, column);
            continue;
        }
        const set = charset[column];
        const limit = maxLength[column];
        const wellFormed = (set < 0 || charsets.admits(set, text)) && (limit === 0 || fits(plan, column, text));
        if (!wellFormed || plan.prohibited[column] === 1) {
            addBasicProblems(plan, column, text, findings);
            continue;
        }
        const list = codes[column];
        if (list !== null && list !== undefined && !list.has(text)) {
            findings.addCell(problemNumber.code, column);
            continue;
        }
        const form = forms[column];
        if (form === null || form === undefined)
            continue;
        const problem = form(text);
        if (problem >= 0)
            findings.addCell(problem, column);
    }
}
function fits(plan, column, text) {
    const max = plan.maxLength[column];
    const min = plan.minLength[column];
    if (plan.countsBytes[column] === 1) {
        const bytes = byteLength(text, plan.encoding);
        return bytes <= max && bytes >= min;
    }
    // UTF-16 units are never fewer than characters: only a text that may be too long is counted.
    const length = text.length > max || min > 0 ? characterLength(text) : text.length;
    return length <= max && length >= min;
}
/** The slow path: names each of the problems of a cell that has one. */
function addBasicProblems(plan, column, text, findings) {
    if (plan.prohibited[column] === 1) {
        findings.addCell(problemNumber.prohibited, column);
        return;
    }
    const set = plan.charset[column];
    if (set >= 0 && !plan.charsets.admits(set, text)) {
        findings.addCell(problemNumber.charset, column);
    }
    if (plan.maxLength[column] > 0 && !fits(plan, column, text)) {
        findings.addCell(problemNumber.length, column);
    }
}
