import type { Language } from "../../diagnostics/language.js";
import { describeAccount, describeReason, percent, rowRange } from "../describe.js";
import type { Account, Inspection, SheetInspection, TableInspection } from "../inspection.js";
import { unknownWords } from "../vocabulary.js";
import { roleWords, tableKindWords } from "../words.js";
import { columnsTable, factsRow, factsTable } from "./columns-table.js";
import { type Group, groupWords } from "./groups.js";
import { type Markup, markup } from "../../print/markup.js";
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
  const links = sheets.map(
    ({ file, sheet }, index) =>
      markup`<li><a href="#s${index}">${file} — ${sheet.name}</a> ${accountSpan(sheet.account, language)}</li>\n`,
  );
  const body = markup`<h1>${text.title}</h1>
<p>${text.how}</p>
${legend(language)}${account(inspection.account, language)}${unknownTable(inspection, language)}<ul>
${links}</ul>
${sheets.map(({ file, sheet }, index) => section(file, sheet, index, language))}`;
  return `${pageStart}${head(language)}${body}</body>\n</html>\n`;
}

function head(language: Language): string {
  const start = markup`<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${pageTexts[language].title}</title>`;
  return `${start}\n<style>${style}</style>\n</head>\n<body>\n`;
}

function legend(language: Language): Markup {
  const groups = Object.entries(groupWords) as [Group, (typeof groupWords)[Group]][];
  const swatches = groups.map(
    ([group, words]) => markup`<span class="${group}">${words[language]}</span>`,
  );
  return markup`<p class="legend">${pageTexts[language].colours}: ${swatches}</p>\n`;
}

function accountSpan(of: Account, language: Language): Markup {
  const state = of.unrecognised > 0 ? "unrecognised" : "quiet";
  return markup`<span class="${state}">${describeAccount(of, language)}</span>`;
}

function account(of: Account, language: Language): Markup {
  const reasons = of.reasons.map(
    ({ reason, cells }) => markup`<li>${describeReason(reason, language)} ${cells}</li>`,
  );
  const list = reasons.length === 0 ? [] : [markup`<ul>${reasons}</ul>\n`];
  return markup`<p class="account">${describeAccount(of, language)}</p>\n${list}`;
}

function unknownTable(inspection: Inspection, language: Language): readonly Markup[] {
  const rows = unknownWords(inspection).map(({ word, count, role, key, cells }) => {
    const places = cells.map(({ sheet, cell }) => `${sheet}!${cell}`).join(", ");
    const where = role === null ? groupWords.header[language] : roleWords[role][language];
    return factsRow([word, count, where, key, places]);
  });
  return titledFacts(pageTexts[language].unknown, rows);
}

function titledFacts(title: string, rows: readonly Markup[]): readonly Markup[] {
  return rows.length === 0 ? [] : [markup`<h3>${title}</h3>\n`, factsTable(rows)];
}

function section(file: string, sheet: SheetInspection, index: number, language: Language): Markup {
  const tables = sheet.tables.map(
    (table) => markup`<h3>${tableTitle(table, language)}</h3>\n${columnsTable(table, language)}`,
  );
  const comments = sheet.comments.map(({ cell, text }) => factsRow([cell, text]));
  return markup`<section id="s${index}"><h2>${file} — ${sheet.name}</h2>
${account(sheet.account, language)}${sheetGrid(sheet, language)}${tables}
${titledFacts(pageTexts[language].comments, comments)}</section>\n`;
}

function tableTitle(table: TableInspection, language: Language): string {
  const rows = rowRange(...table.headerRows, table);
  return `${tableKindWords[table.kind][language]} (${rows}, ${percent(table.confidence)})`;
}
