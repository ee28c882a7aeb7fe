import { DiagnosticSink } from "../../generator/diagnostics/sink.js";
import { parseAddress } from "../../generator/workbook/address.js";
import { calculateMissing } from "../../generator/workbook/formula/calculate-missing.js";
import { makeSheet } from "../../generator/workbook/grid.js";
import type { Cell, Sheet } from "../../generator/workbook/sheet.js";

/** A stored value, or a formula without one where the text begins with `=`. */
export type Contents = Readonly<Record<string, string | number | boolean>>;

function makeCell(address: string, content: string | number | boolean, format: string): Cell {
  const place = parseAddress(address);
  if (place === null) throw new Error(address);
  const formula = typeof content === "string" && content.startsWith("=") ? content.slice(1) : null;
  return {
    address,
    ...place,
    text: formula === null ? String(content) : "",
    value: formula === null ? content : null,
    formula,
    ...(formula === null ? {} : { numberFormat: format }),
    runs: null,
    mergedInto: null,
    comment: null,
  };
}

/** The sheets of a workbook after its formulas were calculated. */
export function calculateSheets(
  sheets: Readonly<Record<string, Contents>>,
  format = "General",
): {
  readonly sheets: readonly Sheet[];
  readonly problems: readonly string[];
  /** How many formulas are reported to have no value. */
  readonly withoutValue: number;
} {
  const sink = new DiagnosticSink();
  const made = Object.entries(sheets).map(([name, cells]) =>
    makeSheet({
      file: "book.xlsx",
      name,
      hidden: false,
      cells: Object.entries(cells).map(([address, content]) => makeCell(address, content, format)),
      merges: [],
      hiddenRows: new Set(),
      hiddenColumns: new Set(),
    }),
  );
  const calculated = calculateMissing(made, sink);
  const problems = sink.diagnostics.map(
    ({ code, at, args }) => `${code} ${at?.sheet}!${at?.cell} ${args["formula"] ?? args["count"]}`,
  );
  const counts = sink.diagnostics
    .filter(({ code }) => code === "workbook-formula-without-value")
    .map(({ args }) => Number(args["count"]));
  return { sheets: calculated, problems, withoutValue: counts.reduce((a, b) => a + b, 0) };
}

/** The value of a formula in Z9 of a sheet with the cells given; null where it is not calculated. */
export function resultOf(formula: string, cells: Contents = {}): Cell["value"] {
  const { sheets } = calculateSheets({ 表: { ...cells, Z9: `=${formula}` } });
  return sheets[0]?.cell(9, 26)?.value ?? null;
}
