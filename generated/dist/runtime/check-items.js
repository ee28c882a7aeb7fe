import { cellShape } from "./cell-shape.js";
import { hashOf } from "./code-keys.js";
import { isDate8, isPartialDigits8 } from "./date-text.js";
import { problemNumber } from "./findings.js";
import { lengthIn } from "./text-length.js";
/**
 * Checks every cell on its own. An empty cell can only be missing; a filled one is checked for its
 * characters and its length, and, where both are right, for its code, form and value. The loop only
 * tells what is right; whatever it does not take for right is checked step by step. False, at once, for
 * a row of which not every cell is a text.
 */
export function checkItems(plan, row, findings) {
    const { columnCount, shape, required, maxLength, minLength, bit, units, countsBytes } = plan;
    for (let column = 0; column < columnCount; column++) {
        const text = row[column];
        if (typeof text !== "string")
            return false;
        const length = text.length;
        if (length === 0) {
            if (required[column] === 1)
                findings.addCell(problemNumber.required, column);
            continue;
        }
        switch (shape[column]) {
            case cellShape.text:
            case cellShape.digits: {
                let sets = bit[column];
                for (let index = 0; index < length; index++) {
                    sets &= units[text.charCodeAt(index)];
                }
                const fits = length <= maxLength[column] && length >= minLength[column];
                if (sets === 0 || !fits || countsBytes[column] === 1)
                    break;
                const form = shape[column] === cellShape.text ? plan.forms[column] : null;
                if (form === null || form === undefined)
                    continue;
                const problem = form(text);
                if (problem >= 0)
                    findings.addCell(problem, column);
                continue;
            }
            case cellShape.code:
                if (hasCode(plan, column, text))
                    continue;
                break;
            case cellShape.date:
                if (isDate8(text))
                    continue;
                break;
            case cellShape.partialDate:
                if (isPartialDigits8(text))
                    continue;
                break;
        }
        checkCell(plan, column, text, findings);
    }
    return true;
}
function hasCode(plan, column, text) {
    const length = text.length;
    if (length > 4)
        return false;
    let key = text.charCodeAt(0);
    for (let index = 1; index < length; index++)
        key |= text.charCodeAt(index) << (8 * index);
    const { keys, texts } = plan.codeKeys;
    const start = plan.codeStart[column];
    const mask = plan.codeMask[column];
    for (let place = hashOf(key) & mask;; place = (place + 1) & mask) {
        const found = keys[start + place];
        if (found === 0)
            return false;
        // Characters beyond ASCII can make the key of a code.
        if (found === key)
            return texts[start + place] === text;
    }
}
/** Checks one filled cell step by step, and names each of its problems. */
export function checkCell(plan, column, text, findings) {
    if (plan.prohibited[column] === 1) {
        findings.addCell(problemNumber.prohibited, column);
        return;
    }
    const set = plan.charset[column];
    const admitted = set < 0 || plan.charsets.admits(set, text);
    if (!admitted)
        findings.addCell(problemNumber.charset, column);
    const fits = lengthFits(plan, column, text);
    if (!fits)
        findings.addCell(problemNumber.length, column);
    if (admitted && fits)
        checkValue(plan, column, text, findings);
}
function lengthFits(plan, column, text) {
    const length = lengthIn(plan.lengthUnits[column] ?? "character", text, plan.encoding);
    return (length <= plan.maxLength[column] && length >= plan.minLength[column]);
}
function checkValue(plan, column, text, findings) {
    const list = plan.codes[column];
    if (list !== null && list !== undefined && !list.has(text)) {
        findings.addCell(problemNumber.code, column);
        return;
    }
    const problem = plan.forms[column]?.(text) ?? -1;
    if (problem >= 0)
        findings.addCell(problem, column);
}
