import { unpack } from "./pack.js";

/** The codes of one list: labels, order, parents and validity. Decoded on first use. */
export interface CodeTable<Value extends string = string> {
  /** The list's id in the spec. */
  readonly id: string;
  readonly name: string;
  /** The values in the order of the spec. */
  readonly values: readonly Value[];
  has(value: unknown): value is Value;
  labelOf(value: string): string | undefined;
  /** The value with exactly this label; undefined when none or more than one has it. */
  fromLabel(label: string): Value | undefined;
  parentOf(value: string): string | undefined;
  childrenOf(parent: string): readonly Value[];
  /** ISO dates (inclusive) between which a value may be used; null where the spec sets no bound. */
  validity(value: string): { readonly from: string | null; readonly to: string | null };
}

interface CodeEntry {
  readonly label: string;
  readonly parent: string | undefined;
  readonly from: string | null;
  readonly to: string | null;
}

class PackedCodes<Value extends string> implements CodeTable<Value> {
  readonly id: string;
  readonly name: string;
  readonly #packed: string;
  #entries: ReadonlyMap<string, CodeEntry> | undefined;
  #byLabel: ReadonlyMap<string, string | null> | undefined;

  constructor(id: string, name: string, packed: string) {
    this.id = id;
    this.name = name;
    this.#packed = packed;
  }

  get #table(): ReadonlyMap<string, CodeEntry> {
    this.#entries ??= new Map(
      (this.#packed === "" ? [] : unpack(this.#packed)).map(
        ([value = "", label = "", parent, from, to]) => [
          value,
          { label, parent: parent || undefined, from: from || null, to: to || null },
        ],
      ),
    );
    return this.#entries;
  }

  get values(): readonly Value[] {
    return [...this.#table.keys()] as Value[];
  }

  has(value: unknown): value is Value {
    return typeof value === "string" && this.#table.has(value);
  }

  labelOf(value: string): string | undefined {
    return this.#table.get(value)?.label;
  }

  fromLabel(label: string): Value | undefined {
    if (this.#byLabel === undefined) {
      const byLabel = new Map<string, string | null>();
      for (const [value, entry] of this.#table) {
        byLabel.set(entry.label, byLabel.has(entry.label) ? null : value);
      }
      this.#byLabel = byLabel;
    }
    const value = this.#byLabel.get(label) ?? undefined;
    return this.has(value) ? value : undefined;
  }

  parentOf(value: string): string | undefined {
    return this.#table.get(value)?.parent;
  }

  childrenOf(parent: string): readonly Value[] {
    return this.values.filter((value) => this.parentOf(value) === parent);
  }

  validity(value: string): { readonly from: string | null; readonly to: string | null } {
    const entry = this.#table.get(value);
    return { from: entry?.from ?? null, to: entry?.to ?? null };
  }
}

/** Makes the table of a code list from packed rows: value, label, parent, valid from, valid to. */
export function defineCodes<Value extends string>(
  id: string,
  name: string,
  packed: string,
): CodeTable<Value> {
  return new PackedCodes<Value>(id, name, packed);
}

/** Tells whether a value is one of a list's. */
export type CodeGuard<Value extends string> = (value: unknown) => value is Value;

/** Gives the value with exactly a label; undefined when none or more than one has it. */
export type CodeFromLabel<Value extends string> = (label: string) => Value | undefined;

// Made by functions, for a hundred declared functions take longer to load than a hundred calls.

export function codeGuard<Value extends string>(table: CodeTable<Value>): CodeGuard<Value> {
  return (value): value is Value => table.has(value);
}

export function codeFromLabel<Value extends string>(table: CodeTable<Value>): CodeFromLabel<Value> {
  return (label) => table.fromLabel(label);
}
