import type { Language } from "../../diagnostics/language.js";
import { describeAccount, describeReason, percent, rowRange } from "../describe.js";
import type { Account, Inspection, SheetInspection, TableInspection } from "../inspection.js";
import { unknownWords } from "../vocabulary.js";
import { roleWords, tableKindWords } from "../words.js";
import { columnsTable } from "./columns-table.js";
import { type Group, groupWords } from "./groups.js";
import { html, type Markup } from "./markup.js";
import { sheetGrid } from "./sheet-grid.js";
import { style } from "./style.js";
import { pageTexts } from "./texts.js";

/** How every page begins, by which an earlier one is told from a file of somebody else's. */
export const pageStart = "<!doctype html>\n<!-- specgen inspect -->\n";

/**
 * The sheets as one page: no script, nothing from elsewhere. The policy in it says so to the browser,
 * and every text of the workbooks is escaped.
 */
export function inspectionPage(inspection: Inspection, language: Language): string {
  const text = pageTexts[language];
  const sheets = inspection.books.flatMap(({ file, sheets: own }) =>
    own.map((sheet) => ({ file, sheet })),
  );
  const page = html`<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${text.title}</title>
<style>`;
  const body = html`<h1>${text.title}</h1>
    <p>${text.how}</p>
    ${legend(language)} ${account(inspection.account, language)}
    ${unknownTable(inspection, language)}
    <ul>
      ${sheets.map(({ file, sheet }, index) => html`<li><a href="#s${index}">${file} — ${sheet.name}</a> <span class="quiet">${describeAccount(sheet.account, language)}</span></li> `)}
    </ul>
    ${sheets.map(({ file, sheet }, index) => section(file, sheet, index, language))}`;
  return `${pageStart}${page}${style}</style>\n</head>\n<body>\n${body}</body>\n</html>\n`;
}

function legend(language: Language): Markup {
  const groups = Object.entries(groupWords) as [Group, (typeof groupWords)[Group]][];
  const swatches = groups.map(
    ([group, words]) => html`<span class="${group}">${words[language]}</span>`,
  );
  return html`<p class="legend">${pageTexts[language].colours}: ${swatches}</p>`;
}

function account(of: Account, language: Language): Markup {
  const reasons = of.reasons.map(
    ({ reason, cells }) => html`<li>${describeReason(reason, language)} ${cells}</li>`,
  );
  const list =
    reasons.length === 0
      ? []
      : [
          html`<ul>
            ${reasons}
          </ul>`,
        ];
  return html`<p class="account">${describeAccount(of, language)}</p>
    ${list}`;
}

function unknownTable(inspection: Inspection, language: Language): Markup {
  const entries = unknownWords(inspection);
  if (entries.length === 0) return html``;
  const rows = entries.map(({ word, count, role, key, cells }) => {
    const places = cells.map(({ sheet, cell }) => `${sheet}!${cell}`).join(", ");
    const where = role === null ? groupWords.header[language] : roleWords[role][language];
    return html`<tr>
      <td>${word}</td>
      <td>${count}</td>
      <td>${where}</td>
      <td>${key}</td>
      <td>${places}</td>
    </tr> `;
  });
  return html`<h3>${pageTexts[language].unknown}</h3>
    <table class="facts">
      <tbody>
        ${rows}
      </tbody>
    </table>`;
}

function section(file: string, sheet: SheetInspection, index: number, language: Language): Markup {
  const tables = sheet.tables.map((table) => {
    return html`<h3>${tableTitle(table, language)}</h3>
      ${columnsTable(table, language)}`;
  });
  const comments = sheet.comments.map(
    ({ cell, text }) =>
      html`<tr>
        <td>${cell}</td>
        <td>${text}</td>
      </tr>`,
  );
  const commentTable =
    comments.length === 0
      ? []
      : [
          html`<h3>${pageTexts[language].comments}</h3>
            <table class="facts">
              <tbody>
                ${comments}
              </tbody>
            </table>`,
        ];
  return html`<section id="s${index}">
    <h2>${file} — ${sheet.name}</h2>
    ${account(sheet.account, language)} ${sheetGrid(sheet, language)} ${tables}${commentTable}
  </section> `;
}

function tableTitle(table: TableInspection, language: Language): string {
  const rows = rowRange(...table.headerRows, table);
  return `${tableKindWords[table.kind][language]} (${rows}, ${percent(table.confidence)})`;
}
