import { visible } from "../../../diagnostics/render.js";
import { alignColumns } from "../../../print/align.js";
import type { RevisionDiff } from "../../revision-diff.js";
import { type DataTable, describeData } from "../data/describe-data.js";
import type { TextOptions } from "./report.js";

/** What became of archived records; nothing where none were looked at. */
export function dataLines({ data }: RevisionDiff, { language }: TextOptions): readonly string[] {
  if (data === undefined) return [];
  const { heading, remarks, tables } = describeData(data, language);
  return ["", `■ ${heading}`, ...remarks.map(indented), ...tables.flatMap(tableLines)];
}

function tableLines({ heading, head, rows, hasPlaces }: DataTable): readonly string[] {
  const cells = rows.map((row) => row.map(visible));
  return [
    "",
    ...(heading === null ? [] : [indented(visible(heading))]),
    ...(hasPlaces ? cells.flatMap(listed) : alignColumns([head, ...cells]).map(indented)),
  ];
}

/** The records, which may be many, stand on a line of their own. */
function listed(row: readonly string[]): readonly string[] {
  const facts = row.slice(0, -1).filter((cell) => cell !== "");
  return [indented(`- ${facts.join("  ")}`), indented(`    ${row.at(-1) ?? ""}`)];
}

function indented(line: string): string {
  return `    ${line}`;
}
