import { strToU8, zipSync } from "fflate";
import { DiagnosticSink } from "../../generator/diagnostics/sink.js";
import { defaultLimits, type WorkbookLimits } from "../../generator/workbook/limits.js";
import { readWorkbook } from "../../generator/workbook/read-workbook.js";

/** Parts of a workbook written by hand, for what no library writes. */
export interface Parts {
  /** XML of the rows of each sheet by its name. */
  readonly sheets?: Readonly<Record<string, string>>;
  /** XML after the rows of the first sheet: merges, links. */
  readonly after?: string;
  /** XML before the rows of the first sheet: columns. */
  readonly before?: string;
  /** XML of the shared strings, each an `<si>`. */
  readonly strings?: string;
  /** XML within `<styleSheet>`. */
  readonly styles?: string;
  /** XML before and after the list of sheets. */
  readonly bookBefore?: string;
  readonly bookAfter?: string;
  /** XML of relationships of the first sheet. */
  readonly sheetLinks?: string;
  /** `state` of sheets by name. */
  readonly states?: Readonly<Record<string, string>>;
  /** Other entries, or other contents of those above. */
  readonly entries?: Readonly<Record<string, string | Uint8Array>>;
}

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const links = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packageLinks = "http://schemas.openxmlformats.org/package/2006/relationships";

/** XML of a relationship. */
export function link(id: string, kind: string, target: string): string {
  return `<Relationship Id="${id}" Type="${links}/${kind}" Target="${target}"/>`;
}

function linkList(list: string): string {
  return `<Relationships xmlns="${packageLinks}">${list}</Relationships>`;
}

/** The entries of the archive as texts. */
export function partsOf(parts: Parts): Record<string, string | Uint8Array> {
  const { sheets = { 頁: "" }, states = {}, before = "", after = "" } = parts;
  const names = Object.keys(sheets);
  const listed = names.map((name, index) => {
    const state = states[name] === undefined ? "" : ` state="${states[name]}"`;
    return `<sheet name="${name}" sheetId="${index + 1}"${state} r:id="rId${index + 1}"/>`;
  });
  const targets = names.map((_, index) => {
    return link(`rId${index + 1}`, "worksheet", `worksheets/sheet${index + 1}.xml`);
  });
  const sheetEntries = Object.values(sheets).map((rows, index) => {
    const [front, back] = index === 0 ? [before, after] : ["", ""];
    const xml = `<worksheet xmlns="${main}" xmlns:r="${links}">${front}<sheetData>${rows}</sheetData>${back}</worksheet>`;
    return [`xl/worksheets/sheet${index + 1}.xml`, xml] as const;
  });
  return {
    "[Content_Types].xml": "<Types/>",
    "_rels/.rels": linkList(link("rId1", "officeDocument", "xl/workbook.xml")),
    "xl/workbook.xml":
      `<workbook xmlns="${main}" xmlns:r="${links}">${parts.bookBefore ?? ""}` +
      `<sheets>${listed.join("")}</sheets>${parts.bookAfter ?? ""}</workbook>`,
    "xl/_rels/workbook.xml.rels": linkList(
      targets.join("") +
        link("strings", "sharedStrings", "sharedStrings.xml") +
        link("styles", "styles", "styles.xml") +
        link("theme", "theme", "theme/theme1.xml"),
    ),
    "xl/sharedStrings.xml": `<sst xmlns="${main}">${parts.strings ?? ""}</sst>`,
    "xl/styles.xml": `<styleSheet xmlns="${main}">${parts.styles ?? ""}</styleSheet>`,
    "xl/worksheets/_rels/sheet1.xml.rels": linkList(parts.sheetLinks ?? ""),
    ...Object.fromEntries(sheetEntries),
    ...parts.entries,
  };
}

/** A workbook of hand-made parts. */
export function makeXlsx(parts: Parts): Uint8Array {
  const entries = Object.entries(partsOf(parts)).map(([name, contents]) => {
    return [name, typeof contents === "string" ? strToU8(contents) : contents] as const;
  });
  return zipSync(Object.fromEntries(entries));
}

/** Reads a workbook; the problems are `code sheet!cell` or, without a sheet, `code`. */
export async function readBytes(bytes: Uint8Array, limits: Partial<WorkbookLimits> = {}) {
  const sink = new DiagnosticSink();
  const input = { file: "book.xlsx", bytes };
  const workbook = await readWorkbook(input, sink, { ...defaultLimits, ...limits });
  const problems = sink.diagnostics.map(({ code, at }) => {
    return at?.sheet === undefined ? code : `${code} ${at.sheet}!${at.cell ?? ""}`;
  });
  return { workbook, problems, diagnostics: sink.diagnostics };
}

/** Reads hand-made parts that must be readable; `cell` finds a cell of the first sheet. */
export async function readParts(parts: Parts) {
  const { workbook, problems, diagnostics } = await readBytes(makeXlsx(parts));
  const sheet = workbook?.sheets[0];
  if (workbook === null || sheet === undefined) throw new Error(problems.join("\n"));
  const cell = (address: string) => {
    const [, letter = "", row = ""] = /^([A-Z])(\d+)$/.exec(address) ?? [];
    return sheet.cell(Number(row), letter.charCodeAt(0) - 64);
  };
  return { workbook, sheet, cell, problems, diagnostics };
}
