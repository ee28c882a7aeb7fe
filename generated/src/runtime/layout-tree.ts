import type { Column, Layout } from "./layout.js";
import { unpack } from "./pack.js";

/** A heading of a layout with what stands below it. */
export interface LayoutSection {
  readonly kind: "section";
  /** Name of the property. */
  readonly name: string;
  /** Path of the property, with `[]` for each repetition: `relatives.members`. */
  readonly path: string;
  readonly label: string;
  /** How often its columns are repeated; null where they are not. */
  readonly repeat: number | null;
  /** Columns of one repetition. */
  readonly width: number;
  readonly members: readonly LayoutNode[];
}

export interface LayoutItem {
  readonly kind: "item";
  /** Name of the property. */
  readonly name: string;
  /** Path of the property, with `[]` for each repetition: `relatives.members[].name`. */
  readonly path: string;
  /** The item's first column. */
  readonly column: Column;
}

export type LayoutNode = LayoutSection | LayoutItem;

/** The headings and items of a layout in column order; a repeated heading is there once. */
export function layoutTree(layout: Layout): readonly LayoutNode[] {
  const cursor: Cursor = { columns: layout.columns, column: 0, lines: [], at: 0 };
  return layout.tables.flatMap((table) => {
    cursor.lines = unpack(table);
    cursor.at = 0;
    const nodes: LayoutNode[] = [];
    while (cursor.at < cursor.lines.length) nodes.push(readNode(cursor, ""));
    return nodes;
  });
}

interface Cursor {
  readonly columns: readonly Column[];
  column: number;
  lines: readonly (readonly string[])[];
  at: number;
}

/** Reads the member of a packed section table at the cursor; see `expandColumns` for its lines. */
function readNode(cursor: Cursor, prefix: string): LayoutNode {
  const [tag = "", , label = "", name = "", count = "1"] = cursor.lines[cursor.at++] ?? [];
  if (tag === "I") {
    const column = cursor.columns[cursor.column++];
    if (column === undefined) throw new Error("A section table has more items than columns");
    const own = column.path.slice(column.path.lastIndexOf(".") + 1);
    return { kind: "item", name: own, path: prefix + own, column };
  }
  const repeat = tag === "R" ? Number(count) : null;
  const path = prefix + name;
  const start = cursor.column;
  const members: LayoutNode[] = [];
  while (cursor.lines[cursor.at]?.[0] !== "E") {
    members.push(readNode(cursor, repeat === null ? `${path}.` : `${path}[].`));
  }
  cursor.at += 1;
  const width = cursor.column - start;
  cursor.column = start + width * (repeat ?? 1);
  return { kind: "section", name, path, label, repeat, width, members };
}
