import type { Language } from "../../../diagnostics/language.js";
import { type Markup, markup } from "../../../print/markup.js";
import type { RevisionDiff } from "../../revision-diff.js";
import { type DataTable, describeData } from "../data/describe-data.js";

/** What became of archived records; nothing where none were looked at. */
export function dataSection({ data }: RevisionDiff, language: Language): readonly Markup[] {
  if (data === undefined) return [];
  const { heading, remarks, tables } = describeData(data, language);
  return [
    markup`<section id="data">
<h2>${heading}</h2>
${remarks.map((remark) => markup`<p>${remark}</p>\n`)}${tables.map(dataTable)}</section>
`,
  ];
}

function dataTable({ heading, head, rows }: DataTable): Markup {
  const title = heading === null ? [] : [markup`<h3>${heading}</h3>\n`];
  const names = head.map((name) => markup`<th scope="col">${name}</th>`);
  const lines = rows.map(
    (row) => markup`<tr>${row.map((cell) => markup`<td>${cell}</td>`)}</tr>\n`,
  );
  return markup`${title}<div class="data"><table>
<tr>${names}</tr>
${lines}</table></div>
`;
}
