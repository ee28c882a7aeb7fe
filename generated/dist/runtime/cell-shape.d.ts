import type { SetsOfUnits } from "./cell-sets.js";
import type { Column } from "./layout.js";
/** How the loops over the cells look at a column. What they do not take for right is checked step by step. */
export declare const cellShape: {
    /** Characters of a set, so many of them, and whatever else the form asks. */
    readonly text: 0;
    /** Digits, so many of them, and nothing else. */
    readonly digits: 1;
    /** A code that has a key. */
    readonly code: 2;
    /** `YYYYMMDD`. */
    readonly date: 3;
    /** `YYYYMMDD`, `YYYYMM00`, `YYYY0000` or `99999999`. */
    readonly partialDate: 4;
    /** Each cell is checked step by step. */
    readonly other: 5;
};
/** What is known of a column besides what the spec says. */
export interface ShapeFacts {
    readonly characters: CellCharacters;
    readonly hasCodeKeys: boolean;
}
/** The set of a column's characters. */
export interface CellCharacters {
    readonly units: SetsOfUnits;
    /** 0 for a set that is not in the table. */
    readonly bit: number;
    readonly hasOnlyDigits: boolean;
}
/** Looks once at a set that many columns have. */
export declare function cellCharacters(units: SetsOfUnits, bit: number): CellCharacters;
/** The shape of a column's cells: one by which nothing is taken for right that the checks step by step refuse. */
export declare function shapeOf(column: Column, { characters, hasCodeKeys }: ShapeFacts): number;
