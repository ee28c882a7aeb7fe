import type { ConverterId } from "./converters.js";
import type { Column } from "./layout.js";
import type { Language } from "./message.js";
import type { CellCandidate, CandidateReason } from "./suggest.js";
/** What texts may show. */
export interface ShowOptions {
    /** Whether what stood and what stands in the cell is shown. The default is false: records hold personal data. */
    readonly showValues?: boolean | undefined;
}
/** Where a cell is. */
interface CellPlace {
    /** Number of the CSV column, from 1. */
    readonly column: number;
    /** Path of the property, such as `relatives[0].name`. */
    readonly path: string;
    readonly itemId: string | null;
    readonly itemName: string;
}
/** What a converter did to a cell. Logs and JSON have it without the values, which only `before` and `after` give. */
export declare class CellChange implements CellPlace {
    #private;
    readonly column: number;
    readonly path: string;
    readonly itemId: string | null;
    readonly itemName: string;
    readonly converter: ConverterId;
    constructor(column: Column, converter: ConverterId, before: string, after: string);
    /** The text that stood there. */
    get before(): string;
    get after(): string;
    /** What was done, in a language. */
    text(language: Language, { showValues }?: ShowOptions): string;
}
/** A cell that a person must put right. Logs and JSON have it without the values, which only `candidates` gives. */
export declare class CellSuggestion implements CellPlace {
    #private;
    readonly column: number;
    readonly path: string;
    readonly itemId: string | null;
    readonly itemName: string;
    /** Why a person must choose; `unknown` where nothing is known that could be meant. */
    readonly reason: CandidateReason | "unknown";
    constructor(column: Column, candidates: readonly CellCandidate[]);
    /** Texts for the cell that could be meant, likeliest first; may be none. */
    get candidates(): readonly CellCandidate[];
    /** What is to be decided, in a language. */
    text(language: Language, { showValues }?: ShowOptions): string;
}
export {};
