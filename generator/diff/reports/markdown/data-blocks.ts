import type { Language } from "../../../diagnostics/language.js";
import { markdownTable, markdownText } from "../../../print/markdown.js";
import type { DataFindings } from "../../data-findings.js";
import { type DataTable, describeData } from "../data/describe-data.js";

/** What became of archived records, as Markdown, without the heading of the whole. */
export function dataBlocks(data: DataFindings, language: Language): readonly string[] {
  const { remarks, tables } = describeData(data, language);
  return [...remarks.map(markdownText), ...tables.flatMap(dataTable)];
}

/** A table with its heading. */
export function dataTable({ heading, head, rows }: DataTable): readonly string[] {
  const cells = rows.map((row) => row.map(markdownText));
  return [
    ...(heading === null ? [] : [`### ${markdownText(heading)}`]),
    markdownTable(head.map(markdownText), cells).join("\n"),
  ];
}
