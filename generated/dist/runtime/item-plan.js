import { formCheck } from "./form-check.js";
/** Lays out the plan of a layout; made once per layout. */
export function makeItemPlan(layout) {
    const { columns, charsets } = layout;
    const bytes = (is) => Uint8Array.from(columns, (c) => Number(is(c)));
    return {
        columnCount: layout.columnCount,
        required: bytes((column) => column.requirement === "required"),
        prohibited: bytes((column) => column.requirement === "prohibited"),
        maxLength: Uint32Array.from(columns, (column) => column.maxLength ?? 0),
        minLength: Uint32Array.from(columns, (column) => column.minLength ?? 0),
        countsBytes: bytes((column) => column.lengthUnit === "byte"),
        charset: Int16Array.from(columns, ({ charset }) => charsets.indexOf(charset)),
        charsets,
        codes: columns.map((column) => column.codes),
        forms: columns.map(formCheck),
        encoding: layout.dialect.encoding,
    };
}
