import type { Column, Layout } from "./layout.js";
/** The item that a text is converted for. */
export interface ConvertTarget {
    readonly column: Column;
    /** Whether the item's character set has every character of the text; true where it has no set. */
    readonly admits: (text: string) => boolean;
}
/** How far a text is from passing the checks of an item; all are 0 where it passes. */
export interface Distance {
    /** Characters that the set does not have. */
    readonly characters: number;
    /** By how much it is too long or too short. */
    readonly length: number;
    /** 1 where the code, form or value is wrong or was not looked at, because characters or length are wrong. */
    readonly value: 0 | 1;
}
/** What converters and suggestions are tried against: the own checks of one item, and nothing else. */
export declare class CellTarget implements ConvertTarget {
    #private;
    readonly column: Column;
    /** A property, so that converters can take it out of the object. */
    readonly admits: (text: string) => boolean;
    constructor(layout: Layout, column: Column);
    distanceOf(text: string): Distance;
}
/** Whether a text that is that far away passes. */
export declare function passes({ characters, length, value }: Distance): boolean;
/** Whether the first is nowhere farther than the second. */
export declare function isNoWorse(first: Distance, second: Distance): boolean;
/** Whether the first is nowhere farther than the second, and nearer somewhere. */
export declare function isBetter(first: Distance, second: Distance): boolean;
