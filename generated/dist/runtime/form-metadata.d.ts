import { type InputHints } from "./input-hints.js";
import type { Layout, LayoutSummary, Requirement } from "./layout.js";
import type { CodeOption } from "./options.js";
import type { LengthUnit } from "./text-length.js";
/** All that a form needs to know of a layout, as plain data that JSON can hold. */
export interface FormMetadata extends LayoutSummary {
    /** The top level headings in order. */
    readonly sections: readonly FormNode[];
    /** The code lists that fields name, in the order of their first use. */
    readonly codeLists: readonly FormCodeList[];
}
/** A heading or a field, in the order of the columns. */
export type FormNode = FormSection | FormField;
export interface FormSection {
    readonly kind: "section";
    /** Name of the property. */
    readonly name: string;
    /** Path of the property, with `[]` for each repetition above it: `relatives.members`. */
    readonly path: string;
    readonly label: string;
    /** Rows that there may be of a repeated section, whose members are those of one row; null for another. */
    readonly maxRows: number | null;
    readonly members: readonly FormNode[];
}
export interface FormField {
    readonly kind: "field";
    /** Name of the property. */
    readonly name: string;
    /** Path of the property, with `[]` for each repetition above it; see `rowPath`. */
    readonly path: string;
    readonly label: string;
    readonly itemId: string | null;
    /** The item's number as the spec prints it. */
    readonly no: string | null;
    readonly type: FieldType;
    /** What is asked whatever the record holds; `requiredNow` says what is asked now. */
    readonly requirement: Requirement;
    /** The attribute as printed in the spec. */
    readonly attribute: string;
    /** The characters that may be entered, in words. */
    readonly characters: string | null;
    readonly limits: FieldLimits;
    /** Form of the text, such as `email` or `postal-code`. */
    readonly pattern: string | null;
    /** Id of the code list; `options` says which of its codes can be entered now. */
    readonly codeList: string | null;
    readonly input: InputHints;
}
export interface FieldLimits {
    readonly minLength: number | null;
    readonly maxLength: number | null;
    readonly lengthUnit: LengthUnit;
    /** Digits after the decimal point. */
    readonly decimals: number | null;
    /** Smallest and largest number. */
    readonly min: number | null;
    readonly max: number | null;
}
export type FieldType = "text" | "code" | "integer" | "decimal" | "date" | "partial-date" | "year-month" | "partial-year-month";
export interface FormCodeList {
    readonly id: string;
    readonly name: string;
    readonly codes: readonly CodeOption[];
}
/** What a form needs to know of a layout: its headings and fields with their labels, limits and codes. */
export declare function formMetadata(layout: Layout): FormMetadata;
/** The path of a field or section in certain rows: `relatives.members[].name` in row 2 is `relatives.members[2].name`. */
export declare function rowPath(path: string, ...rows: readonly number[]): string;
