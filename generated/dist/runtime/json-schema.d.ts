import { type JsonSchema } from "./json-schema-item.js";
import type { Layout } from "./layout.js";
export type { JsonSchema } from "./json-schema-item.js";
export interface JsonSchemaOptions {
    /** The schema's `$id`; `urn:zairyu-specgen:layout:` and the layout's id when absent. */
    readonly id?: string | undefined;
}
/**
 * The JSON Schema (2020-12) of what `toJSON` gives for a record that passes the checks on its items.
 * It knows the items only: what holds between them, check digits and characters of large sets are for
 * validation to say.
 */
export declare function jsonSchema(layout: Layout, options?: JsonSchemaOptions): JsonSchema;
