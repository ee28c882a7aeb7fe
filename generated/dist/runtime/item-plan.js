import { formCheck } from "./form-check.js";
import { unknownDatesAreDigits, unknownYearMonthsAreDigits } from "./unknown-dates.js";
/** Whether the form says what characters there may be: those of the texts for unknown dates are no digits. */
function ownCharacters({ kind }) {
    if (kind === "p")
        return !unknownDatesAreDigits();
    return kind === "q" && !unknownYearMonthsAreDigits();
}
/** Whether the form counts: a sign does not count where a number has no point on the wire. */
function ownLength(column) {
    return column.kind === "v" || ownCharacters(column);
}
/** Lays out the plan of a layout; made once per layout. */
export function makeItemPlan(layout) {
    const { columns, charsets } = layout;
    const bytes = (is) => Uint8Array.from(columns, (c) => Number(is(c)));
    return {
        columnCount: layout.columnCount,
        required: bytes((column) => column.requirement === "required"),
        prohibited: bytes((column) => column.requirement === "prohibited"),
        maxLength: Uint32Array.from(columns, (column) => ownLength(column) ? 0 : (column.maxLength ?? 0)),
        minLength: Uint32Array.from(columns, (column) => ownLength(column) ? 0 : (column.minLength ?? 0)),
        countsBytes: bytes((column) => column.lengthUnit === "byte"),
        charset: Int16Array.from(columns, (column) => ownCharacters(column) ? -1 : charsets.indexOf(column.charset)),
        charsets,
        codes: columns.map((column) => column.codes),
        forms: columns.map(formCheck),
        encoding: layout.dialect.encoding,
    };
}
