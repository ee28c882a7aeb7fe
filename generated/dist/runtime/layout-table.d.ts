import type { CodeTable } from "./codes.js";
import type { Column, PackedCells } from "./layout.js";
/**
 * The columns of a layout from the packed tables of its sections: lines `S` (section), `R` (repeating
 * section), `E` (end) and `I` (item). A repeating section is written once and expanded row by row.
 */
export declare function expandColumns(tables: readonly string[], codes: readonly CodeTable[], sources: readonly PackedCells[]): readonly Column[];
