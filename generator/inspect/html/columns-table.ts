import type { Language } from "../../diagnostics/language.js";
import { describeBasis, percent } from "../describe.js";
import type { TableInspection } from "../inspection.js";
import { reasonWords, roleWords } from "../words.js";
import { html, type Markup } from "./markup.js";

/** The columns of a table: cell and text of the header, role, confidence and why. */
export function columnsTable(table: TableInspection, language: Language): Markup {
  const known = table.columns.map((column) => {
    const { cell, header, role, confidence } = column;
    return row(
      cell,
      header,
      roleWords[role][language],
      percent(confidence),
      describeBasis(column, language),
    );
  });
  const unknown = table.unrecognisedHeaders.map(({ cell, text }) =>
    row(cell, text, "—", "", reasonWords["unknown-header"][language]),
  );
  const ignored = table.ignoredHeaders.map(({ cell, text, reason }) =>
    row(cell, text, "—", "", reason),
  );
  return html`<table class="facts">
    <tbody>
      ${[...known, ...unknown, ...ignored]}
    </tbody>
  </table>`;
}

function row(...texts: readonly string[]): Markup {
  return html`<tr>
    ${texts.map((text) => html`<td>${text}</td>`)}
  </tr> `;
}
