import type { Diagnostic } from "../../generator/diagnostics/sink.js";
import { DiagnosticSink } from "../../generator/diagnostics/sink.js";
import { defaultProfile } from "../../generator/profile/default-profile.js";
import { extendProfile } from "../../generator/profile/extend-profile.js";
import { readSheets, type SheetReading } from "../../generator/profile/find-tables.js";
import { makeLexicon } from "../../generator/profile/lexicon.js";
import type { Role, Table } from "../../generator/profile/table.js";
import { addressOf, parseAddress } from "../../generator/workbook/address.js";
import { makeSheet } from "../../generator/workbook/grid.js";
import type { Cell, MergedRange, Sheet, TextRun } from "../../generator/workbook/sheet.js";

export interface SheetOptions {
  readonly name?: string;
  readonly hidden?: boolean;
  /** `A1:B2`. */
  readonly merges?: readonly string[];
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
  /** Looks of the texts of cells, by address. */
  readonly runs?: Readonly<Record<string, readonly TextRun[]>>;
}

/** A sheet drawn in text: a line is a row, `|` parts cells, blanks around a text do not count, `⏎` is a line break. */
export function drawSheet(drawing: string, options: SheetOptions = {}): Sheet {
  const merges = (options.merges ?? []).map(rangeOf);
  const cells = new Map<string, Cell>();
  drawing
    .replace(/^\n|\n\s*$/g, "")
    .split("\n")
    .forEach((line, index) => {
      line.split("|").forEach((part, at) => {
        const text = part.trim().replaceAll("⏎", "\n");
        if (text === "") return;
        const [row, column] = [index + 1, at + 1];
        const address = addressOf(row, column);
        const runs = options.runs?.[address] ?? null;
        cells.set(address, plainCell(row, column, text, runs, null));
      });
    });
  for (const { top, left, bottom, right } of merges) {
    const origin = cells.get(addressOf(top, left));
    if (origin === undefined) continue;
    for (let row = top; row <= bottom; row++) {
      for (let column = left; column <= right; column++) {
        if (row === top && column === left) continue;
        const covered = plainCell(row, column, origin.text, origin.runs, origin.address);
        cells.set(covered.address, covered);
      }
    }
  }
  return makeSheet({
    file: "book.xlsx",
    name: options.name ?? "表",
    hidden: options.hidden ?? false,
    cells: cells.values(),
    merges,
    hiddenRows: new Set(options.hiddenRows ?? []),
    hiddenColumns: new Set(options.hiddenColumns ?? []),
  });
}

function plainCell(
  row: number,
  column: number,
  text: string,
  runs: readonly TextRun[] | null,
  mergedInto: string | null,
): Cell {
  const address = addressOf(row, column);
  return {
    address,
    row,
    column,
    text,
    value: text,
    formula: null,
    runs,
    mergedInto,
    comment: null,
  };
}

function rangeOf(range: string): MergedRange {
  const [from = "", to = from] = range.split(":");
  const start = parseAddress(from);
  const end = parseAddress(to);
  if (start === null || end === null) throw new Error(`not a range: ${range}`);
  return { top: start.row, left: start.column, bottom: end.row, right: end.column };
}

export interface Read {
  readonly readings: readonly SheetReading[];
  readonly tables: readonly Table[];
  readonly diagnostics: readonly Diagnostic[];
  /** Code and cell of each diagnostic. */
  readonly problems: readonly string[];
}

/** Finds the tables of sheets with what a user's profile says. */
export function readWith(profile: unknown, ...sheets: readonly Sheet[]): Read {
  const sink = new DiagnosticSink();
  const locate = (path: readonly string[]) => ({ file: "specgen.yaml", key: path.join(".") });
  const lexicon = makeLexicon(extendProfile(defaultProfile, profile, locate, sink));
  const readings = readSheets({ file: "book.xlsx", sheets }, lexicon, sink);
  return {
    readings,
    tables: readings.flatMap(({ tables }) => tables),
    diagnostics: sink.diagnostics,
    problems: sink.diagnostics.map(({ code, at }) => `${code} ${at?.cell ?? at?.key ?? ""}`.trim()),
  };
}

/** The columns of a table: role, qualifier and hint, with the letters of the column. */
export function columnsOf(table: Table | undefined): readonly string[] {
  return (table?.columns ?? []).map(({ role, qualifier, hint, headerCell }) => {
    const parts = [
      role,
      qualifier === null ? "" : `<${qualifier}>`,
      hint === "" ? "" : `(${hint})`,
    ];
    return `${headerCell.address} ${parts.join("")}`;
  });
}

/** The texts of some roles in every row of a table. */
export function rowsOf(table: Table | undefined, ...roles: readonly Role[]): readonly string[] {
  return (table?.rows ?? []).map((row) => roles.map((role) => row.text(role)).join(" / "));
}
