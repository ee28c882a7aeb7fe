import { boundsOf, type CharsetPart, isRange, type Members, membersOf } from "./charset-members.js";

export type { CharsetPart, CodePointRange, PrimitiveCharset } from "./charset-members.js";

/** A set of characters as the spec's attribute words mean it: `include` without `exclude`, then `add`, then `remove`. */
export interface CharsetDefinition {
  readonly id: string;
  readonly label: string;
  readonly include: readonly CharsetPart[];
  readonly exclude?: readonly CharsetPart[];
  /** Characters allowed besides. */
  readonly add: string;
  /** Characters not allowed after all. */
  readonly remove: string;
}

/** A character of a text that a set does not have. */
export interface Offender {
  /** Offset in UTF-16 units. */
  readonly index: number;
  /** Place among the characters of the text, from 1. */
  readonly position: number;
  readonly char: string;
  readonly codePoint: number;
}

/** Where the members of a set are marked: `(table[unit] & bit) !== 0` for a UTF-16 unit that it has. */
export interface CharsetBits {
  /** One entry per UTF-16 unit. Surrogates, lone or paired, are marked in no entry: ask `admits` about them. */
  readonly table: Int32Array;
  readonly bit: number;
}

/** The sets of one spec. A set goes by its number, -1 for none. */
export interface CharsetTable {
  indexOf(id: string | null): number;
  labelOf(set: number): string | undefined;
  /** Whether the set has every character of the text. */
  admits(set: number, text: string): boolean;
  firstOffender(set: number, text: string): Offender | null;
  /** Every character that the set does not have, in order. */
  offenders(set: number, text: string): readonly Offender[];
  /** The table and bit of a set, for a loop of the caller's own; of -1 those of any character. */
  tableOf(set: number): CharsetBits;
}

/** Makes the sets of a spec. The members of each are marked when a text is first tested for it. */
export function defineCharsets(definitions: readonly CharsetDefinition[]): CharsetTable {
  return new LazyCharsets(definitions);
}

/** Sets share a table of 64K entries, one bit each; further sets go to further tables. */
const setsPerTable = 31;

/** The bit that every UTF-16 unit has but surrogates: what an item without a set may have. */
const anyBit = 1 << 31;

class LazyCharsets implements CharsetTable {
  readonly #definitions: readonly CharsetDefinition[];
  readonly #tables: Int32Array[] = [];
  readonly #bits: CharsetBits[] = [];
  #members: ((part: CharsetPart) => Members) | undefined;

  constructor(definitions: readonly CharsetDefinition[]) {
    this.#definitions = definitions;
  }

  indexOf(id: string | null): number {
    return id === null ? -1 : this.#definitions.findIndex((definition) => definition.id === id);
  }

  labelOf(set: number): string | undefined {
    return this.#definitions[set]?.label;
  }

  tableOf(set: number): CharsetBits {
    if (set < 0) return { table: this.#table(0), bit: anyBit };
    return this.#bits[set] ?? this.#markMembers(set);
  }

  admits(set: number, text: string): boolean {
    const { table, bit } = this.tableOf(set);
    let common = bit;
    for (let index = 0; index < text.length; index++) {
      common &= table[text.charCodeAt(index)] as number;
    }
    // Surrogates are in no table, so only a text with some of them needs a second look.
    return common === bit || (hasSurrogate.test(text) && this.firstOffender(set, text) === null);
  }

  firstOffender(set: number, text: string): Offender | null {
    for (const offender of this.#offenders(set, text)) return offender;
    return null;
  }

  offenders(set: number, text: string): readonly Offender[] {
    return [...this.#offenders(set, text)];
  }

  *#offenders(set: number, text: string): Generator<Offender> {
    const { table, bit } = this.tableOf(set);
    const definition = this.#definition(set);
    let index = 0;
    let position = 0;
    for (const char of text) {
      position += 1;
      const codePoint = char.codePointAt(0) as number;
      const inside =
        codePoint > 0xffff
          ? admitsSupplementary(definition, char, codePoint)
          : ((table[codePoint] as number) & bit) !== 0;
      if (!inside) yield { index, position, char, codePoint };
      index += char.length;
    }
  }

  #definition(set: number): CharsetDefinition {
    const definition = this.#definitions[set];
    if (definition === undefined) throw new RangeError(`No character set ${set}`);
    return definition;
  }

  #markMembers(set: number): CharsetBits {
    this.#members ??= membersOf();
    const bits = {
      table: this.#table(Math.floor(set / setsPerTable)),
      bit: 1 << (set % setsPerTable),
    };
    markSet(bits, this.#definition(set), this.#members);
    this.#bits[set] = bits;
    return bits;
  }

  #table(at: number): Int32Array {
    const table = this.#tables[at] ?? emptyTable();
    this.#tables[at] = table;
    return table;
  }
}

const hasSurrogate = /[\ud800-\udfff]/;

/** Characters beyond the tables: those that are named or in a range and, where anything goes, those that are assigned. */
function admitsSupplementary(
  { include, exclude, add, remove }: CharsetDefinition,
  char: string,
  codePoint: number,
): boolean {
  if ([...remove].includes(char)) return false;
  if ([...add].includes(char)) return true;
  const isIn = (parts: readonly CharsetPart[] = []) =>
    parts.some((part) => {
      if (!isRange(part)) return part === "any" && !/\p{C}/u.test(char);
      const [first, last] = boundsOf(part);
      return codePoint >= first && codePoint <= last;
    });
  return isIn(include) && !isIn(exclude);
}

/** A table of no sets yet. */
function emptyTable(): Int32Array {
  return new Int32Array(0x10000).fill(anyBit, 0, 0xd800).fill(anyBit, 0xe000);
}

function markSet(
  { table, bit }: CharsetBits,
  { include, exclude = [], add, remove }: CharsetDefinition,
  members: (part: CharsetPart) => Members,
): void {
  for (const part of include) mark(table, members(part), (entry) => entry | bit);
  for (const part of exclude) mark(table, members(part), (entry) => entry & ~bit);
  mark(table, charactersOf(add), (entry) => entry | bit);
  mark(table, charactersOf(remove), (entry) => entry & ~bit);
  mark(table, surrogates, (entry) => entry & ~bit);
}

const surrogates: Members = (add) => add(0xd800, 0xdfff);

function charactersOf(text: string): Members {
  return (add) => {
    for (const char of text) {
      if (char.length === 1) add(char.charCodeAt(0), char.charCodeAt(0));
    }
  };
}

function mark(table: Int32Array, members: Members, change: (entry: number) => number): void {
  members((first, last) => {
    for (let unit = first; unit <= last; unit++) table[unit] = change(table[unit] as number);
  });
}
