import { checkRecord } from "./checked-record.js";
import { conversionSteps } from "./convert-cell.js";
import { CellChange, CellSuggestion } from "./convert-report.js";
import { CellTarget, passes } from "./convert-target.js";
import { converters, safeConverters } from "./converters.js";
import { candidatesFor } from "./suggest.js";
/**
 * Converts the cells of a record that fail the checks of their own item, as far as named converters bring
 * them nearer to passing. A cell that passes is never touched, what was given is left as it is, and empty
 * cells and those that must be empty are no business of it. Never throws on data.
 * @throws RangeError for a converter or path that there is not.
 */
export function normalise(layout, record, options = {}) {
    const known = layout;
    const chosen = chooseConverters(known, options);
    const row = [...("$row" in record ? record.$row : record)];
    const changes = [];
    const suggestions = [];
    const { findings } = checkRecord(known, row);
    for (const column of layout.columns) {
        const text = row[column.index];
        if (!findings.isBad(column.index) || !isConvertible(column, text))
            continue;
        const target = new CellTarget(known, column);
        const enabled = chosen(column);
        for (const { converter, before, after } of conversionSteps(text, target, enabled)) {
            changes.push(new CellChange(column, converter.id, before, after));
            row[column.index] = after;
        }
        const result = row[column.index] ?? "";
        if (passes(target.distanceOf(result)))
            continue;
        suggestions.push(new CellSuggestion(column, candidatesFor(result, target, enabled)));
    }
    return { record: layout.fromRow(row), row, changes, suggestions };
}
function isConvertible({ requirement }, text) {
    return typeof text === "string" && text !== "" && requirement !== "prohibited";
}
/** The converters of each column, in the order in which they are applied. */
function chooseConverters(layout, { converters: general = safeConverters, items = {} }) {
    const forAll = inOrder(general);
    const byPath = new Map(Object.entries(items).map(([path, ids]) => [path, inOrder(ids)]));
    if (byPath.size === 0)
        return () => forAll;
    const paths = new Set(layout.columns.flatMap(({ path }) => [path, everyRow(path)]));
    for (const path of byPath.keys()) {
        if (!paths.has(path))
            throw new RangeError(`${layout.id} has no item ${path}`);
    }
    return ({ path }) => byPath.get(path) ?? byPath.get(everyRow(path)) ?? forAll;
}
/** `relatives[0].name` as `relatives[].name`. */
function everyRow(path) {
    return path.replace(/\[\d+\]/g, "[]");
}
function inOrder(ids) {
    for (const id of ids) {
        if (!converters.some((converter) => converter.id === id)) {
            throw new RangeError(`There is no converter ${id}`);
        }
    }
    return converters.filter(({ id }) => ids.includes(id));
}
