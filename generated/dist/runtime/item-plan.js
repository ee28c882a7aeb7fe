import { makeCellSets } from "./cell-sets.js";
import { cellCharacters, cellShape, shapeOf } from "./cell-shape.js";
import { makeCodeKeys } from "./code-keys.js";
import { formCheck } from "./form-check.js";
import { unknownDatesAreDigits, unknownYearMonthsAreDigits } from "./unknown-dates.js";
import { setsByCode } from "./windows31j.js";
/** Lays out the plan of a layout; made once per layout. */
export function makeItemPlan(layout) {
    const { columns, charsets } = layout;
    const codeKeys = makeCodeKeys(columns.flatMap(({ codes }) => (codes === null ? [] : [codes])));
    const part = ({ codes }) => (codes === null ? undefined : codeKeys.parts.get(codes));
    const forms = columns.map(formCheck);
    const bytes = (is) => Uint8Array.from(columns, (c) => Number(is(c)));
    const charset = columns.map((c) => (ownCharacters(c) ? -1 : charsets.indexOf(c.charset)));
    // Cells beyond those of the layout may have any characters, too.
    const { units, bits } = makeCellSets(charsets, [-1, ...charset]);
    const sets = new Map([...bits].map(([set, bit]) => [set, cellCharacters(units, bit)]));
    return {
        columnCount: layout.columnCount,
        shape: Uint8Array.from(columns, (column, index) => {
            const characters = sets.get(charset[index] ?? -1);
            if (characters === undefined || characters.bit === 0)
                return cellShape.other;
            return shapeOf(column, { characters, hasCodeKeys: part(column) !== undefined });
        }),
        required: bytes((column) => column.requirement === "required"),
        prohibited: bytes((column) => column.requirement === "prohibited"),
        maxLength: Uint32Array.from(columns, (column) => limit(column, column.maxLength) ?? noLimit),
        minLength: Uint32Array.from(columns, (column) => limit(column, column.minLength) ?? 0),
        countsBytes: bytes((column) => column.lengthUnit === "byte"),
        lengthUnits: columns.map((column) => column.lengthUnit),
        charset: Int16Array.from(charset),
        bit: Int32Array.from(charset, (set) => bits.get(set) ?? 0),
        units,
        codeSets: once(() => setsByCode(units)),
        charsets,
        codes: columns.map((column) => column.codes),
        codeKeys,
        codeStart: Int32Array.from(columns, (column) => part(column)?.start ?? 0),
        codeMask: Int32Array.from(columns, (column) => part(column)?.mask ?? 0),
        forms,
        encoding: layout.dialect.encoding,
    };
}
const noLimit = 0xffff_ffff;
/** Whether the form says what characters there may be: those of the texts for unknown dates are no digits. */
function ownCharacters({ kind }) {
    if (kind === "p")
        return !unknownDatesAreDigits();
    return kind === "q" && !unknownYearMonthsAreDigits();
}
/** A limit of the length; none where the form counts: a sign does not count where a number has no point on the wire. */
function limit(column, length) {
    if (length === 0)
        return null;
    return column.kind === "v" || ownCharacters(column) ? null : length;
}
function once(make) {
    let made;
    return () => {
        made ??= { value: make() };
        return made.value;
    };
}
