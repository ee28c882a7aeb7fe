import type { DiagnosticSink } from "../diagnostics/sink.js";
import type { Cell, Sheet } from "./sheet.js";

/** How many cells a message lists. */
const listed = 5;

/** Reports the formulas of a sheet that have no stored value; an empty text is one. */
export function reportFormulasWithoutValue(sheet: Sheet, sink: DiagnosticSink): void {
  const found: Cell[] = [];
  for (let row = 1; row <= sheet.rowCount; row++) {
    for (const cell of sheet.row(row)) {
      if (cell.formula !== null && cell.value === null) found.push(cell);
    }
  }
  const [first] = found;
  if (first === undefined) return;
  const more = found.length > listed ? ", …" : "";
  const cells = found.slice(0, listed).map(({ address }) => address);
  sink.report("workbook-formula-without-value", {
    at: { file: sheet.file, sheet: sheet.name, cell: first.address },
    args: { count: found.length, cells: cells.join(", ") + more, formula: first.formula ?? "" },
  });
}
