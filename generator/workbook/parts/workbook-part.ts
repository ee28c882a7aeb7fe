import type { Archive } from "../admit-archive.js";
import type { Reading } from "../reading.js";
import type { SheetState } from "../sheet.js";
import { attributesOf, isTrue } from "../xml/attributes.js";
import { decodeText, decodeUnits } from "../xml/escapes.js";
import { readPart } from "./read-part.js";
import { type Relationship, readRelationships } from "./relationships.js";

/** A sheet with cells, as the workbook lists it. */
export interface ListedSheet {
  readonly name: string;
  readonly state: SheetState;
  readonly part: string;
}

/** The parts of a workbook that hold cells, and what the cells need to be read. */
export interface WorkbookParts {
  readonly sheets: readonly ListedSheet[];
  /** Whether days count from 1904 rather than from 1900. */
  readonly date1904: boolean;
  readonly sharedStrings: string | null;
  readonly styles: string | null;
  readonly theme: string | null;
}

/** Finds the parts of a workbook by its relationships, whatever they are called; null where it is none. */
export async function readWorkbookPart(
  archive: Archive,
  reading: Reading,
): Promise<WorkbookParts | null> {
  const ofArchive = await readRelationships(archive, "", reading);
  const book = ofArchive.find(({ kind }) => kind === "officeDocument")?.part ?? "xl/workbook.xml";
  if (book.endsWith(".bin")) {
    reading.sink.report("workbook-not-xlsx", {
      at: { file: reading.file },
      args: { found: "xlsb" },
    });
    return null;
  }
  const relationships = await readRelationships(archive, book, reading);
  const part = (kind: string) =>
    relationships.find((relationship) => relationship.kind === kind)?.part ?? null;
  const list = new SheetList(relationships);
  if (!(await readPart(archive, book, list, reading))) {
    const args = { found: "zip" };
    reading.sink.report("workbook-not-xlsx", { at: { file: reading.file }, args });
    return null;
  }
  return {
    sheets: list.sheets.filter((sheet) => archive.entries.has(sheet.part)),
    date1904: list.date1904,
    sharedStrings: part("sharedStrings"),
    styles: part("styles"),
    theme: part("theme"),
  };
}

class SheetList {
  readonly sheets: ListedSheet[] = [];
  date1904 = false;

  constructor(private readonly relationships: readonly Relationship[]) {}

  open(name: string, raw: string): "skip" | undefined {
    switch (name) {
      case "workbook":
      case "sheets":
        return undefined;
      case "workbookPr":
        this.date1904 = isTrue(attributesOf(raw).get("date1904"));
        return undefined;
      case "sheet":
        this.#addSheet(attributesOf(raw));
        return undefined;
      default:
        // Defined names among them: a library may make a cell of each of a million rows they name.
        return "skip";
    }
  }

  close(): void {}

  text(): void {}

  #addSheet(attributes: ReadonlyMap<string, string>): void {
    const id = attributes.get("id");
    const target = this.relationships.find((relationship) => relationship.id === id);
    // Sheets of charts and dialogs have no cells; they are reported with the other ignored parts.
    if (target?.kind !== "worksheet") return;
    const state = attributes.get("state");
    this.sheets.push({
      name: decodeUnits(decodeText(attributes.get("name") ?? "")),
      state: state === "hidden" || state === "veryHidden" ? state : "visible",
      part: target.part,
    });
  }
}
