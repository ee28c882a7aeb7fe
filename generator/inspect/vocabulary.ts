import type { Role } from "../profile/table.js";
import type { Inspection, SheetInspection, TableInspection } from "./inspection.js";

/** A word that the profile does not know, over all sheets. */
export interface UnknownEntry {
  readonly what: "header" | "value";
  /** The column that the values stand in; null for headers. */
  readonly role: Role | null;
  readonly word: string;
  /** The number of cells that hold it. */
  readonly count: number;
  /** The first few of them. */
  readonly cells: readonly UnknownCell[];
  /** The dotted key of the configuration under which it would be said what the word means. */
  readonly key: string;
}

export interface UnknownCell {
  readonly file: string;
  readonly sheet: string;
  readonly cell: string;
}

/** The parts of a profile that say what values mean. Other texts are taken apart by patterns. */
const valueKeys: Readonly<Partial<Record<Role, string>>> = {
  requirement: "requirementMarks",
  attribute: "attributes",
  format: "formats",
  lengthMode: "lengthModes",
  severity: "severities",
  checkKind: "checkKinds",
};

/** The most cells that are named for a word. */
const examples = 3;

/** The words that were not recognised, the most frequent first. */
export function unknownWords({ books }: Pick<Inspection, "books">): readonly UnknownEntry[] {
  const entries = new Map<string, UnknownEntry>();
  for (const { file, sheets } of books) {
    for (const sheet of sheets) {
      for (const found of sheet.tables.flatMap((table) => wordsOf(table))) {
        const cells = found.cells.map((cell) => ({ file, sheet: sheet.name, cell }));
        addTo(entries, { ...found, cells });
      }
    }
  }
  return [...entries.values()].sort(
    (a, b) => b.count - a.count || compare(a.key, b.key) || compare(a.word, b.word),
  );
}

type Found = Omit<UnknownEntry, "cells"> & { readonly cells: readonly string[] };

function wordsOf({ kind, columns, unrecognisedHeaders }: TableInspection): readonly Found[] {
  const headers = unrecognisedHeaders.map(({ text, cell }): Found => {
    const key = `profile.headers.${kind}`;
    return { what: "header", role: null, word: text, count: 1, cells: [cell], key };
  });
  const values = columns.flatMap(({ role, unknown }) =>
    unknown.map(({ word, count, cells }): Found => {
      const key = `profile.${valueKeys[role] ?? "cells"}`;
      return { what: "value", role, word, count, cells, key };
    }),
  );
  return [...headers, ...values];
}

function addTo(entries: Map<string, UnknownEntry>, found: UnknownEntry): void {
  const id = JSON.stringify([found.key, found.role, found.word]);
  const before = entries.get(id);
  const count = found.count + (before?.count ?? 0);
  const cells = [...(before?.cells ?? []), ...found.cells].slice(0, examples);
  entries.set(id, { ...found, count, cells });
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Whether a sheet holds anything that the profile does not account for. */
export function isUnderstood({ tables, account }: SheetInspection): boolean {
  const unknown = tables.some(({ columns }) => columns.some((column) => column.unknown.length > 0));
  return account.unrecognised === 0 && !unknown;
}
