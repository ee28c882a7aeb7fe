import type { CodeTable } from "./codes.js";
import type { ItemKind } from "./item-kind.js";
import type { Column, ColumnCheck, PackedCells, Requirement, SpecCell } from "./layout.js";
import type { Severity } from "./message.js";
import { unpack } from "./pack.js";
import type { LengthUnit } from "./text-length.js";

/** One line of a packed section table. */
type Line = readonly string[];

interface Cursor {
  readonly lines: readonly Line[];
  at: number;
}

/** What the expansion of one layout carries along. */
interface Expansion {
  readonly columns: Column[];
  readonly codes: ReadonlyMap<string, CodeTable>;
  readonly cells: readonly SpecCell[];
}

/**
 * The columns of a layout from the packed tables of its sections: lines `S` (section), `R` (repeating
 * section), `E` (end) and `I` (item). A repeating section is written once and expanded row by row.
 */
export function expandColumns(
  tables: readonly string[],
  codes: readonly CodeTable[],
  sources: readonly PackedCells[],
): readonly Column[] {
  const expansion: Expansion = {
    columns: [],
    codes: new Map(codes.map((table) => [table.id, table])),
    cells: sources.flatMap(unpackCells),
  };
  let item = 0;
  for (const table of tables) {
    const cursor: Cursor = { lines: unpack(table), at: 0 };
    while (cursor.at < cursor.lines.length) item = expandMember(cursor, "", item, expansion);
  }
  return expansion.columns;
}

/** Expands the member at the cursor; `item` counts the items before it. Returns the count after it. */
function expandMember(cursor: Cursor, prefix: string, item: number, expansion: Expansion): number {
  const line = cursor.lines[cursor.at] ?? [];
  if (line[0] === "I") {
    cursor.at += 1;
    expansion.columns.push(makeColumn(line, prefix, item, expansion));
    return item + 1;
  }
  const [tag, , , identifier = "", count = "1"] = line;
  if (tag !== "S" && tag !== "R") throw new Error(`Not a line of a section table: ${tag}`);
  const start = cursor.at + 1;
  const repeats = tag === "R" ? Number(count) : 1;
  let next = item;
  for (let index = 0; index < repeats; index++) {
    const path = tag === "R" ? `${prefix}${identifier}[${index}].` : `${prefix}${identifier}.`;
    cursor.at = start;
    next = item;
    while (cursor.lines[cursor.at]?.[0] !== "E") next = expandMember(cursor, path, next, expansion);
  }
  cursor.at += 1;
  return next;
}

const requirements: Readonly<Record<string, Requirement>> = {
  r: "required",
  c: "conditional",
  o: "optional",
  p: "prohibited",
};

const lengthUnits: Readonly<Record<string, LengthUnit>> = { b: "byte", u: "utf16" };

function makeColumn(line: Line, prefix: string, item: number, expansion: Expansion): Column {
  const [, key = "", itemId = "", no = "", name = "", identifier = "", kind = "t"] = line;
  const [requirement = "o", charset = "", max = "", min = "", unit = "c"] = line.slice(7);
  const [decimals = "", codeList = "", pattern = "", attribute = "", checks = ""] = line.slice(12);
  return {
    index: expansion.columns.length,
    path: prefix + identifier,
    key,
    itemId: itemId || null,
    no: no || null,
    name,
    kind: kind as ItemKind,
    requirement: requirements[requirement] ?? "optional",
    charset: charset || null,
    maxLength: numberOrNull(max),
    minLength: numberOrNull(min),
    lengthUnit: lengthUnits[unit] ?? "character",
    decimals: numberOrNull(decimals),
    codes: expansion.codes.get(codeList) ?? null,
    pattern: pattern || null,
    attribute,
    checks: checks === "" ? [] : checks.split(";").map(decodeCheck),
    source: expansion.cells[item] ?? { file: "", sheet: "", cell: "" },
  };
}

function numberOrNull(text: string): number | null {
  return text === "" ? null : Number(text);
}

function decodeCheck(packed: string): ColumnCheck {
  const [kind = "", no = "", messageId = "", severity = "error", parameter = ""] = packed
    .split(":")
    .map(decodeURIComponent);
  return { kind, no, messageId: messageId || null, severity: severity as Severity, parameter };
}

/** `F12*3,G20` is F12, F13, F14, G20. */
function unpackCells({ file, sheet, cells: packed }: PackedCells): readonly SpecCell[] {
  const cells: SpecCell[] = [];
  for (const run of packed === "" ? [] : packed.split(",")) {
    const [, letters = "", row = "0", count = "1"] = /^([A-Z]+)(\d+)(?:\*(\d+))?$/.exec(run) ?? [];
    for (let index = 0; index < Number(count); index++) {
      cells.push({ file, sheet, cell: `${letters}${Number(row) + index}` });
    }
  }
  return cells;
}
