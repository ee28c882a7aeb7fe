import type { Language } from "../../diagnostics/language.js";
import { describeHeaders } from "../describe-headers.js";
import type { TableInspection } from "../inspection.js";
import { type Markup, markup } from "../../print/markup.js";

/** The columns of a table: cell and text of the header, role, confidence and why. */
export function columnsTable(table: TableInspection, language: Language): Markup {
  const rows = describeHeaders(table, language).map(({ cell, header, role, confidence, why }) =>
    factsRow([cell, header, role, confidence, why]),
  );
  return factsTable(rows);
}

/** A table of texts, a row of which `factsRow` makes. */
export function factsTable(rows: readonly Markup[]): Markup {
  return markup`<table class="facts"><tbody>${rows}</tbody></table>\n`;
}

export function factsRow(texts: readonly (string | number)[]): Markup {
  return markup`<tr>${texts.map((text) => markup`<td>${text}</td>`)}</tr>\n`;
}
