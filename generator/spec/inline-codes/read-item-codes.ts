import type { Role } from "../../profile/table.js";
import type { Cell } from "../../workbook/sheet.js";
import { type ItemView, noteCells } from "../item-view.js";
import type { ValueKind } from "../model.js";
import { placeOf, type ReadContext, refOf, reportOnce } from "../read-context.js";
import { type CodeListRegistry, contentOf, type ListOwner } from "./code-list-registry.js";
import { type CodeText, type InlineCode, isList, readCodeText } from "./code-text.js";

/** The code list of an item: its id, and the cell that says so. */
export interface ItemCodes {
  readonly codeList: string;
  readonly cell: string | undefined;
}

/** Codes found in a cell of the item's row. */
interface FoundCodes {
  readonly codes: readonly InlineCode[];
  readonly cell: Cell;
}

/** Items of these kinds have values that no list holds, whatever codes stand beside them. */
const uncoded: ReadonlySet<ValueKind> = new Set([
  "date",
  "partial-date",
  "year-month",
  "partial-year-month",
]);

/**
 * The code list of an item: the one its row names, else the codes that stand in the row itself, in the
 * columns that `profile.inlineCodes` lists. Codes that cannot be read are reported.
 */
export function readItemCodes(
  view: ItemView,
  owner: ListOwner,
  kind: ValueKind | undefined,
  registry: CodeListRegistry,
  context: ReadContext,
): ItemCodes | null {
  const { lexicon } = context;
  const cell = view.cell("codeListId");
  const text = cell?.text.replace(/\s+/gu, " ").trim() ?? "";
  const isGiven = text !== "" && !lexicon.isNone(text);
  const named = isGiven ? registry.named(text) : undefined;
  const found = lexicon.profile.inlineCodes
    .filter((role) => role !== "codeListId" || named === undefined)
    .flatMap((role) => codesIn(view, role, context));
  const [first, ...others] = found;
  if (named !== undefined) {
    reportDifferent(view, named.codes, found, context);
    return { codeList: named.id, cell: cell?.address };
  }
  if (first === undefined) return isGiven ? { codeList: text, cell: cell?.address } : null;
  reportDifferent(view, first.codes, others, context);
  if (kind !== undefined && uncoded.has(kind)) {
    reportUnread(view, first.cell, context);
    return null;
  }
  const list = registry.add(first.codes, owner, refOf(view.table, first.cell));
  return { codeList: list.id, cell: first.cell.address };
}

/** The name of an item without the codes that stand in it. */
export function nameWithoutCodes(name: string, { lexicon }: ReadContext): string {
  if (!lexicon.profile.inlineCodes.includes("itemName")) return name;
  return name.replace(bracketed, (group) =>
    readCodeText(group, false, lexicon).kind === "codes" ? "" : group,
  );
}

const bracketed = /\s*[（(][^（()）]*[)）]/gu;

function codesIn(view: ItemView, role: Role, context: ReadContext): readonly FoundCodes[] {
  const cells = role === "note" ? noteCells(view) : [view.cell(role) ?? []].flat();
  return cells.flatMap((cell) => {
    const found = readCell(view, role, cell, context);
    if (found.kind === "codes") return [{ codes: found.codes, cell }];
    // A cell that names a list nobody has is reported as that.
    if (found.kind === "unreadable" && role !== "codeListId") reportUnread(view, cell, context);
    return [];
  });
}

function readCell(view: ItemView, role: Role, cell: Cell, { lexicon }: ReadContext): CodeText {
  if (role === "inlineCodes" && view.text("inlineLabels") !== "") return readColumns(view);
  if (role !== "itemName") return readCodeText(cell.text, role === "inlineCodes", lexicon);
  const groups = (cell.text.match(bracketed) ?? []).map((g) => readCodeText(g, false, lexicon));
  return groups.find(({ kind }) => kind === "codes") ?? { kind: "none" };
}

/** Values and labels in columns of their own, side by side on each line of each row. */
function readColumns(view: ItemView): CodeText {
  const { columns } = view.columns;
  const sides = [columns.get("inlineCodes"), columns.get("inlineLabels")];
  const rows = [view.row, ...view.continuations];
  const texts = (index: number): readonly string[] => {
    const binding = sides[index];
    if (rows.length === 1 || binding === undefined) {
      return [view.text(index === 0 ? "inlineCodes" : "inlineLabels")];
    }
    return rows.map((row) => ownText(view, row, binding.column));
  };
  const labels = texts(1);
  const codes: InlineCode[] = [];
  for (const [index, text] of texts(0).entries()) {
    const values = linesOf(text);
    const own = linesOf(labels[index] ?? "");
    if (values.length !== own.length) return { kind: "unreadable" };
    codes.push(...values.map((value, at) => ({ value, label: own[at] ?? "" })));
  }
  const areValues = codes.every(({ value }) => /^[A-Za-z0-9]{1,20}$/u.test(value));
  return areValues && isList(codes) ? { kind: "codes", codes } : { kind: "unreadable" };
}

/** The text of a cell; a cell merged over several rows has it in the first. */
function ownText({ table }: ItemView, row: number, column: number): string {
  const cell = table.sheet.cell(row, column);
  return cell === undefined || cell.mergedInto !== null ? "" : cell.text;
}

function linesOf(text: string): readonly string[] {
  return text
    .split("\n")
    .map((line) => line.normalize("NFKC").trim())
    .filter((line) => line !== "");
}

/** Cells of one row that give the item different codes. */
function reportDifferent(
  view: ItemView,
  codes: readonly InlineCode[],
  others: readonly FoundCodes[],
  context: ReadContext,
): void {
  const content = contentOf(codes);
  for (const other of others) {
    if (contentOf(other.codes) === content) continue;
    reportOnce(context, "spec-codes-differ", {
      at: placeOf(refOf(view.table, other.cell)),
      args: { item: view.text("itemName") },
    });
  }
}

function reportUnread(view: ItemView, cell: Cell, context: ReadContext): void {
  reportOnce(context, "spec-inline-codes-unread", {
    at: placeOf(refOf(view.table, cell)),
    args: { found: cell.text.trim() },
  });
}
