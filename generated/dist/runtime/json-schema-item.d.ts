import type { CodeTable } from "./codes.js";
import type { Column, Layout } from "./layout.js";
/** A schema as plain data. */
export interface JsonSchema {
    readonly [keyword: string]: unknown;
}
/** The schema of an item's JSON value; `reference` gives the place of a code list's schema. */
export declare function itemSchema(layout: Layout, column: Column, reference: (list: CodeTable) => string): JsonSchema;
