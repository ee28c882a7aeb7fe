import { type DecodingError, type Encoding } from "./encoding.js";
import { type ScannedCells } from "./scanned-cells.js";
/** Bytes in a record that are no text. */
export interface InvalidBytes extends DecodingError {
    readonly column: number;
}
/** Makes texts of the cells of a record, in one encoding. */
export declare class CellTexts {
    #private;
    readonly encoding: Encoding;
    constructor(encoding: Encoding);
    /** Bytes that were found to be no text since it was told to forget, in the order of the columns. */
    get invalid(): readonly InvalidBytes[];
    get hasInvalid(): boolean;
    forget(): void;
    /** The text of one cell, with U+FFFD for what is no text. */
    of(cells: ScannedCells, column: number): string;
    /** The texts of all cells that have a slot. */
    all(cells: ScannedCells, columnCount: number): string[];
    /** The text of some bytes, with U+FFFD for what is no text, which is not reported. */
    decodeLoosely(bytes: Uint8Array): string;
}
