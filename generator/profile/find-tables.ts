import { allFilledCells } from "./filled-cells.js";
import type { DiagnosticSink } from "../diagnostics/sink.js";
import type { Cell, Sheet, Workbook } from "../workbook/sheet.js";
import { type BodyRange, readBody } from "./body.js";
import { type ChangeWords, makeChangeWords } from "./change-words.js";
import { findFootnotes } from "./footnotes.js";
import { findHeaders, type Header } from "./header.js";
import { findLegends, type LegendEntry, marksOf, readLegend } from "./legend.js";
import type { Lexicon } from "./lexicon.js";
import { type PreparedSheet, prepareSheet } from "./prepare-sheet.js";
import { reportSheet } from "./report-sheet.js";
import { planSheet, type SheetPlan } from "./sheet-plan.js";
import type { Aside, Footnote, Role, Table } from "./table.js";

/** What was found on one sheet. */
export interface SheetReading {
  /** The sheet as it is in the workbook. */
  readonly sheet: Sheet;
  readonly plan: SheetPlan;
  readonly prepared: PreparedSheet;
  /** None where the sheet was not looked at: see `plan.skip`. */
  readonly tables: readonly Table[];
  readonly legends: readonly LegendEntry[];
}

/**
 * Finds the tables of a workbook by the words of their headers, wherever they stand. A sheet with
 * contents in which no header is recognised is an error, unless the profile knows it as a cover.
 */
export function readSheets(
  workbook: Workbook,
  lexicon: Lexicon,
  sink: DiagnosticSink,
): readonly SheetReading[] {
  const changeWords = makeChangeWords(lexicon.profile.changeMarks);
  const plans = workbook.sheets.map((sheet) => ({ sheet, plan: planSheet(sheet, lexicon) }));
  // A legend on a sheet of its own holds for the whole workbook.
  const shared = plans
    .filter(({ plan }) => plan.skip?.kind === "cover")
    .flatMap(({ sheet }) => findLegends(sheet, lexicon));
  return plans.map(({ sheet, plan }) => {
    const reading = readSheet(sheet, plan, shared, lexicon, changeWords);
    reportSheet(reading, lexicon, changeWords, sink);
    return reading;
  });
}

/** The filled cells of sheets that hold no tables, such as covers. */
export function coverCells(readings: readonly SheetReading[]): readonly Cell[] {
  return readings
    .filter(({ plan }) => plan.skip?.kind === "cover")
    .flatMap(({ sheet }) => allFilledCells(sheet));
}

function readSheet(
  sheet: Sheet,
  plan: SheetPlan,
  shared: readonly LegendEntry[],
  lexicon: Lexicon,
  changeWords: ChangeWords,
): SheetReading {
  if (plan.skip !== null) {
    return { sheet, plan, prepared: { sheet, leftOut: new Map() }, tables: [], legends: [] };
  }
  const prepared = prepareSheet(sheet, plan, lexicon);
  const headers = findHeaders(prepared.sheet, lexicon, plan);
  const footnotes = findFootnotes(prepared.sheet);
  const context = { lexicon, changeWords, footnotes };
  const drafts = headers.map((header) => {
    const range = rangeBelow(header, headers, prepared.sheet);
    return { header, ...readBody(prepared.sheet, header, range, context) };
  });
  const tables = placeTitles(prepared.sheet, drafts);
  const legends = tables.flatMap((table) => legendsOf(table, lexicon));
  const marks = marksOf([...legends, ...shared]);
  return {
    sheet,
    plan,
    prepared,
    legends,
    tables: tables.map((draft) => makeTable(draft, prepared.sheet, marks, footnotes)),
  };
}

function rangeBelow(header: Header, headers: readonly Header[], sheet: Sheet): BodyRange {
  const next = headers.find(({ first }) => first > header.last);
  return next === undefined
    ? { last: sheet.rowCount, hasNext: false }
    : { last: next.first - 1, hasNext: true };
}

interface Draft {
  readonly header: Header;
  readonly last: number;
  readonly rows: Table["rows"];
  readonly asides: readonly Aside[];
}

type TitledDraft = Draft & { readonly titles: readonly Cell[] };

/** Headings below the last row of a table are the title of the next table, or the end of the sheet. */
function placeTitles(sheet: Sheet, drafts: readonly Draft[]): readonly TitledDraft[] {
  const first = drafts[0]?.header.first ?? 1;
  const cells = allFilledCells(sheet);
  let titles = cells.filter(({ row }) => row < first);
  return drafts.map((draft, index) => {
    const next = drafts[index + 1]?.header;
    const isAbove = next !== undefined && next.first !== draft.header.first;
    const end = Math.max(
      draft.header.last,
      ...draft.rows.map(({ row, continuations }) => continuations.at(-1) ?? row),
    );
    // What names a list of which no codes follow is the title of the next table, too.
    const trailing = draft.asides.filter(
      ({ row, reason }) =>
        row > end && (reason === "heading" || (isAbove && reason === "list-heading")),
    );
    const asides = !isAbove
      ? draft.asides.map((aside) =>
          trailing.includes(aside) ? { ...aside, reason: "footer" as const } : aside,
        )
      : draft.asides.filter((aside) => !trailing.includes(aside));
    const titled = { ...draft, asides, titles };
    if (isAbove) {
      titles = [
        ...trailing.flatMap((aside) => aside.cells),
        ...titlesAbove(cells, draft.last, next.first),
      ];
    }
    return titled;
  });
}

/** Where a table ends before the next one begins, the rows of one cell next above the latter's header. */
function titlesAbove(cells: readonly Cell[], after: number, before: number): readonly Cell[] {
  const between = cells.filter(({ row }) => row > after && row < before);
  const isAlone = ({ row }: Cell) => between.filter((cell) => cell.row === row).length === 1;
  const lastCrowd = between.findLast((cell) => !isAlone(cell))?.row ?? after;
  return between.filter(({ row }) => row > lastCrowd);
}

/** Legends stand above a table, in its header, or in a row of notes; never in its data. */
function legendsOf({ header, titles, asides }: TitledDraft, lexicon: Lexicon): LegendEntry[] {
  const headerCells = [
    ...header.columns.map(({ headerCell }) => headerCell),
    ...header.unrecognised,
  ];
  const notes = asides
    .filter(({ reason }) => reason !== "blank" && reason !== "continuation")
    .flatMap(({ cells }) => cells);
  return [...titles, ...headerCells, ...notes].flatMap((cell) => readLegend(cell, lexicon));
}

function makeTable(
  { header, last, rows, asides, titles }: TitledDraft,
  sheet: Sheet,
  marks: Table["marks"],
  footnotes: ReadonlyMap<string, Footnote>,
): Table {
  return {
    kind: header.kind,
    sheet,
    headerRows: [header.first, header.last],
    columns: header.columns,
    span: header.span,
    lastRow: last,
    rows,
    asides,
    marks,
    footnotes: [...footnotes.values()],
    titles,
    facts: header.facts,
    ignoredColumns: header.ignored,
    unrecognised: header.unrecognised,
    columnsOf: (role: Role) => header.columns.filter((binding) => binding.role === role),
  };
}
