import { hasCorporateNumberShape, isCorporateNumber, isDecimal, isEmail, isInteger, isPostalCode, isResidenceCardNumber, isTelephone, } from "./check-digit.js";
import { isDate8, isPartialDate8, isPartialYearMonth6, isYearMonth6 } from "./date.js";
import { problemNumber } from "./findings.js";
import { digitCount, impliedNumber } from "./implied-decimals.js";
const none = -1;
/** The checks on the form and value of a column's text; null where there are none. */
export function formCheck(column) {
    const checks = [
        kindCheck(column),
        patternCheck(column.pattern),
        ...column.checks.map(({ kind, parameter }) => parameterCheck(column, kind, parameter)),
    ].filter((check) => check !== null);
    if (checks.length === 0)
        return null;
    const [only, second] = checks;
    if (only !== undefined && second === undefined)
        return only;
    return (text) => {
        for (const check of checks) {
            const problem = check(text);
            if (problem !== none)
                return problem;
        }
        return none;
    };
}
function accept(test, problem = problemNumber.format) {
    return (text) => (test(text) ? none : problem);
}
function kindCheck(column) {
    switch (column.kind) {
        case "t":
        case "c":
            return null;
        case "i":
            return accept(isInteger);
        case "f":
            return accept(decimalTest(column.decimals));
        case "v":
            return impliedCheck(column);
        case "d":
            return accept(isDate8);
        case "p":
            return accept(isPartialDate8);
        case "y":
            return accept(isYearMonth6);
        case "q":
            return accept(isPartialYearMonth6);
    }
}
function decimalTest(decimals) {
    if (decimals === null)
        return isDecimal;
    const pattern = new RegExp(`^-?[0-9]+(?:\\.[0-9]{1,${Math.max(1, decimals)}})?$`);
    return (text) => pattern.test(text);
}
/** Digits without a point. Their number is checked here: a sign is no digit. */
function impliedCheck({ maxLength, minLength }) {
    const [min, max] = [minLength ?? 0, maxLength ?? Number.POSITIVE_INFINITY];
    return (text) => {
        if (!isInteger(text))
            return problemNumber.format;
        const count = digitCount(text);
        return count >= min && count <= max ? none : problemNumber.length;
    };
}
function numberReader({ kind, decimals }) {
    return kind === "v" ? (text) => impliedNumber(text, decimals ?? 0) : Number;
}
function patternCheck(pattern) {
    switch (pattern) {
        case "email":
            return accept(isEmail);
        case "residence-card":
            return accept(isResidenceCardNumber);
        case "postal-code":
            return accept(isPostalCode);
        case "telephone":
            return accept(isTelephone);
        case "corporate-number":
            return (text) => {
                if (!hasCorporateNumberShape(text))
                    return problemNumber.format;
                return isCorporateNumber(text) ? none : problemNumber["check-digit"];
            };
        default:
            return null;
    }
}
function parameterCheck(column, kind, parameter) {
    if (kind === "fixed")
        return accept((text) => text === parameter, problemNumber.fixed);
    if (kind !== "range")
        return null;
    const [from = "", to = ""] = parameter.split("..");
    const min = from === "" ? Number.NEGATIVE_INFINITY : Number(from);
    const max = to === "" ? Number.POSITIVE_INFINITY : Number(to);
    const numberOf = numberReader(column);
    return accept((text) => {
        const number = numberOf(text);
        return number >= min && number <= max;
    }, problemNumber.range);
}
