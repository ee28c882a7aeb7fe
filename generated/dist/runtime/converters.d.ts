import type { Convert } from "./convert-characters.js";
/** A conversion by its name. */
export type ConverterId = "invisible" | "variation-selector" | "trim" | "date" | "number" | "telephone" | "postal-code" | "numbered-id" | "label" | "answer" | "zero-padding" | "excel-serial" | "compose-kana" | "pair" | "line-break" | "space" | "collapse-spaces" | "dash" | "ascii" | "symbol" | "fullwidth-katakana" | "halfwidth-katakana" | "katakana" | "fullwidth" | "halfwidth" | "uppercase";
/** A pure function from a text to one that an item may take. It leaves what is not its business. */
export interface Converter {
    readonly id: ConverterId;
    /** Whether it changes how a text is written and nothing else: those are applied unless others are asked for. */
    readonly isSafe: boolean;
    /** Whether it understands a whole value, so that its result is right or not to be taken. */
    readonly isWhole: boolean;
    readonly convert: Convert;
}
/** In the order in which they are applied. */
export declare const converters: readonly Converter[];
/** The converters that are applied unless others are asked for. */
export declare const safeConverters: readonly ConverterId[];
