import type { Column, Layout } from "./layout.js";
/** A heading of a layout with what stands below it. */
export interface LayoutSection {
    readonly kind: "section";
    /** Name of the property. */
    readonly name: string;
    /** Path of the property, with `[]` for each repetition: `relatives.members`. */
    readonly path: string;
    readonly label: string;
    /** How often its columns are repeated; null where they are not. */
    readonly repeat: number | null;
    /** Columns of one repetition. */
    readonly width: number;
    readonly members: readonly LayoutNode[];
}
export interface LayoutItem {
    readonly kind: "item";
    /** Name of the property. */
    readonly name: string;
    /** Path of the property, with `[]` for each repetition: `relatives.members[].name`. */
    readonly path: string;
    /** The item's first column. */
    readonly column: Column;
}
export type LayoutNode = LayoutSection | LayoutItem;
/** The headings and items of a layout in column order; a repeated heading is there once. */
export declare function layoutTree(layout: Layout): readonly LayoutNode[];
