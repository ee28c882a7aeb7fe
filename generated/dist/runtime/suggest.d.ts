import { type CellTarget } from "./convert-target.js";
import type { Converter } from "./converters.js";
/** Why a person must choose. */
export type CandidateReason = "kanji-variant" | "compatibility-ideograph" | "accented-latin" | "symbol" | "backslash" | "dash" | "ten-thousands" | "date-order" | "excel-serial" | "country-code" | "label";
/** A text that could be meant. */
export interface CellCandidate {
    /** The whole text of the cell. */
    readonly value: string;
    readonly reason: CandidateReason;
}
/** Texts that could be meant by one that no converter may settle, nearest first. None where nothing is known. */
export declare function candidatesFor(text: string, target: CellTarget, converters: readonly Converter[]): readonly CellCandidate[];
