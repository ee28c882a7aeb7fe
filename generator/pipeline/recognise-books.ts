import type { Place } from "../diagnostics/problem.js";
import type { DiagnosticSink } from "../diagnostics/sink.js";
import { defaultProfile } from "../profile/default-profile.js";
import { extendProfile } from "../profile/extend-profile.js";
import { readSheets, type SheetReading } from "../profile/find-tables.js";
import { type Lexicon, makeLexicon } from "../profile/lexicon.js";
import { defaultLimits, type WorkbookLimits } from "../workbook/limits.js";
import { readCsvWorkbook } from "../workbook/read-csv.js";
import { readWorkbook } from "../workbook/read-workbook.js";
import type { Workbook } from "../workbook/sheet.js";
import type { BookInput } from "./book-input.js";

/** Books, and how their sheets are read. */
export interface RecogniseInputs {
  readonly books: readonly BookInput[];
  /** The limits of reading a workbook that differ from the default ones. */
  readonly limits?: Partial<WorkbookLimits>;
  /** The user's additions to the default profile, and where their keys stand. */
  readonly profile?: {
    readonly data: unknown;
    readonly locate: (path: readonly string[]) => Place;
  };
}

export interface RecognisedBooks {
  /** What was found on each sheet, books by name and sheets in their order. */
  readonly readings: readonly SheetReading[];
  /** The profile in force, ready for looking words up. */
  readonly lexicon: Lexicon;
  /** Where the keys of the user's profile stand. */
  readonly locate: (path: readonly string[]) => Place;
}

/** Reads the books and finds the tables on their sheets. The problems are in the sink. */
export async function recogniseBooks(
  inputs: RecogniseInputs,
  sink: DiagnosticSink,
  onStage: (stage: "read" | "recognise") => void,
): Promise<RecognisedBooks> {
  onStage("read");
  const workbooks = await readBooks(inputs, sink);
  onStage("recognise");
  const { data, locate } = inputs.profile ?? { data: {}, locate: () => ({ file: "" }) };
  const lexicon = makeLexicon(extendProfile(defaultProfile, data, locate, sink));
  const readings = workbooks.flatMap((workbook) => readSheets(workbook, lexicon, sink));
  return { readings, lexicon, locate };
}

async function readBooks(
  { books, limits }: RecogniseInputs,
  sink: DiagnosticSink,
): Promise<Workbook[]> {
  const workbooks: Workbook[] = [];
  // One after the other: several at once only multiply the memory.
  for (const book of [...books].sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const workbook =
      book.kind === "workbook"
        ? await readWorkbook(book.file, sink, { ...defaultLimits, ...limits })
        : readCsvWorkbook(book.name, book.files, sink);
    if (workbook !== null) workbooks.push(workbook);
  }
  return workbooks;
}
