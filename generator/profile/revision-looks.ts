import type { Cell, TextRun } from "../workbook/sheet.js";
import type { ChangeMarks } from "./profile.js";

/** How revisions mark text by its look alone: struck through, or in a colour. */

/** A cell without the runs that the profile says to remove. */
export function removedRuns(cell: Cell, marks: ChangeMarks): Cell {
  if (cell.runs === null || !cell.runs.some((run) => isRemoved(run, marks))) return cell;
  const runs = cell.runs.filter((run) => !isRemoved(run, marks));
  const text = runs.map((run) => run.text).join("");
  return { ...cell, text, value: text, runs: runs.length === 0 ? null : runs };
}

function isRemoved({ strike, color }: TextRun, { strike: struck, colors }: ChangeMarks): boolean {
  return (strike && struck === "remove") || colors[rgbOf(color)] === "remove";
}

/** What of a cell's look has to be reported. */
export interface LookFindings {
  /** Whether all of the text, or only a part, is struck through. */
  readonly struck: "whole" | "part" | null;
  /** Colours (`RRGGBB`) that the profile does not settle. */
  readonly colors: readonly string[];
}

export function findLooks({ runs }: Cell, marks: ChangeMarks): LookFindings | null {
  if (runs === null) return null;
  const visible = runs.filter(({ text }) => text.trim() !== "");
  const struck = marks.strike === "report" ? visible.filter(({ strike }) => strike) : [];
  const colors = visible
    .map(({ color }) => rgbOf(color))
    .filter((color) => color !== "" && (marks.colors[color] ?? "report") === "report");
  if (struck.length === 0 && colors.length === 0) return null;
  return {
    struck: struck.length === 0 ? null : struck.length === visible.length ? "whole" : "part",
    colors: [...new Set(colors)],
  };
}

const ordinary: ReadonlySet<string> = new Set(["", "000000", "FFFFFF"]);

/** `RRGGBB` of an ARGB colour; "" for black, white and none. */
function rgbOf(color: string | null): string {
  const rgb = (color ?? "").slice(-6).toUpperCase();
  return ordinary.has(rgb) ? "" : rgb;
}
