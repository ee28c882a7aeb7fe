import type { SetsOfUnits } from "./cell-sets.js";
/**
 * The two-byte characters of Windows-31J, read from the platform's own decoder: browsers and servers
 * have the table already, so the package does not carry it.
 */
export interface TwoByteTable {
    /** The character at a row (1 to 120) and cell (1 to 94); "" where there is none. */
    charAt(row: number, cell: number): string;
}
export declare const firstCell = 1;
export declare const lastCell = 94;
/** The last row that bytes can name; the user-defined rows 95 to 114 have no characters here. */
export declare const lastRow = 120;
/** The bytes of a row and cell. */
export declare function bytesOf(row: number, cell: number): readonly [number, number];
/** Decodes the whole table, about ten thousand characters, in one go. Made by whoever keeps it. */
export declare function decodeTwoByteTable(): TwoByteTable;
/**
 * The sets of characters by code, from those by UTF-16 unit: one-byte codes stand where they are,
 * two-byte ones at lead * 256 + trail. A code without a character is in no set.
 */
export declare function setsByCode(units: SetsOfUnits): SetsOfUnits;
/** Bytes of the character at an offset; 0 where there is none. */
export declare function windows31jSize(bytes: Uint8Array, offset: number): number;
/**
 * Code of every UTF-16 unit; 0 for none. Some characters have several codes: like Windows, it takes
 * the one of JIS X 0208, then NEC row 13, then the IBM extensions, then the NEC selected ones.
 */
export declare function encoderTable(): Uint16Array;
