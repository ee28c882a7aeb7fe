import type { DiagnosticSink } from "../../diagnostics/sink.js";
import { addressOf } from "../address.js";
import { displayNumber } from "../displayed-text.js";
import { replaceCells } from "../grid.js";
import { isDateFormat } from "../number-format.js";
import { reportFormulasWithoutValue } from "../report-formulas.js";
import type { Cell, Sheet } from "../sheet.js";
import { FormulaCells, isPending } from "./formula-cells.js";
import { isError, type Scalar } from "./value.js";

/**
 * Calculates the formulas of a workbook that have no stored value, as programs leave them that write
 * workbooks without calculating. Those that cannot be calculated stay without a value and are reported.
 */
export function calculateMissing(sheets: readonly Sheet[], sink: DiagnosticSink): Sheet[] {
  const pending = sheets.map((sheet) => [...cellsOf(sheet)].filter(isPending));
  if (pending.every((cells) => cells.length === 0)) return [...sheets];
  const formulas = new FormulaCells(sheets);
  const computed: { readonly sheet: Sheet; readonly cell: Cell }[] = [];
  const results = sheets.map((sheet, index) => {
    const replaced = new Map<Cell, Cell>();
    for (const cell of pending[index] ?? []) {
      const content = show(formulas.calculate(sheet, cell), cell.numberFormat ?? "General");
      if (content === null) replaced.set(cell, { ...cell, runs: null });
      else {
        replaced.set(cell, fill(cell, content));
        computed.push({ sheet, cell });
      }
    }
    return replaceCells(sheet, withCovered(sheet, replaced));
  });
  const [first] = computed;
  if (first !== undefined) {
    const at = { file: first.sheet.file, sheet: first.sheet.name, cell: first.cell.address };
    sink.report("workbook-formulas-computed", { at, args: { count: computed.length } });
  }
  for (const sheet of results) reportFormulasWithoutValue(sheet, sink);
  return results;
}

function* cellsOf(sheet: Sheet): Iterable<Cell> {
  for (let row = 1; row <= sheet.rowCount; row++) yield* sheet.row(row);
}

interface Content {
  readonly text: string;
  readonly value: string | number | boolean;
}

/** Null for what is not known, and for numbers that would be shown as dates. */
function show(value: Scalar, format: string): Content | null {
  if (value === null) return null;
  if (isError(value)) return { text: value.error, value: value.error };
  if (typeof value === "boolean") return { text: value ? "TRUE" : "FALSE", value };
  if (typeof value === "string") return { text: value.replace(/\r\n?/g, "\n"), value };
  return isDateFormat(format) ? null : { text: displayNumber(value, format), value };
}

function fill(cell: Cell, { text, value }: Content): Cell {
  const runs = text === "" ? null : (cell.runs?.map((run) => ({ ...run, text })) ?? null);
  return { ...cell, text, value, computed: true, runs };
}

/** Adds the cells that a merge covers: they show what its first cell shows. */
function withCovered(sheet: Sheet, replaced: Map<Cell, Cell>): ReadonlyMap<Cell, Cell> {
  const firsts = new Map([...replaced.values()].map((cell) => [cell.address, cell]));
  for (const { top, left, bottom } of sheet.merges) {
    const first = firsts.get(addressOf(top, left));
    if (first?.computed === undefined) continue;
    const { text, value, runs, computed } = first;
    for (let row = top; row <= Math.min(bottom, sheet.rowCount); row++) {
      for (const cell of sheet.row(row)) {
        if (cell.mergedInto !== first.address) continue;
        replaced.set(cell, { ...cell, text, value, runs, computed });
      }
    }
  }
  return replaced;
}
