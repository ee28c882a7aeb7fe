import type { CharsetTable } from "./charset.js";

/** Which sets of a layout each UTF-16 unit is in, a bit for each; as narrow as the number of sets allows. */
export type SetsOfUnits = Uint8Array | Uint16Array | Int32Array;

export interface CellSets {
  readonly units: SetsOfUnits;
  /** The bit of each set; 0 for a set that has none, as there are too many. */
  readonly bits: ReadonlyMap<number, number>;
}

/**
 * Puts the sets that a layout uses in a table of its own. The loops look up every character of a file
 * in it: a small one stays in the cache.
 */
export function makeCellSets(charsets: CharsetTable, used: Iterable<number>): CellSets {
  const sets = [...new Set(used)].sort((a, b) => a - b);
  const units = tableFor(sets.length);
  const width = units.BYTES_PER_ELEMENT * 8;
  const bits = new Map(sets.map((set, index) => [set, index < width ? 1 << index : 0]));
  for (const [set, own] of bits) {
    const { table, bit } = charsets.tableOf(set);
    for (let unit = 0; own !== 0 && unit < units.length; unit++) {
      if (((table[unit] as number) & bit) !== 0) units[unit] = (units[unit] as number) | own;
    }
  }
  return { units, bits };
}

function tableFor(setCount: number): SetsOfUnits {
  if (setCount <= 8) return new Uint8Array(0x10000);
  return setCount <= 16 ? new Uint16Array(0x10000) : new Int32Array(0x10000);
}
