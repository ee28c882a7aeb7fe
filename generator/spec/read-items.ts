import type { Table, TableRow } from "../profile/table.js";
import type { CodeListRegistry } from "./inline-codes/code-list-registry.js";
import { nameWithoutCodes, readItemCodes } from "./inline-codes/read-item-codes.js";
import { kindOf, meaningOf } from "./item-meaning.js";
import { type ItemView, type LayoutColumns, noteCells, viewRow } from "./item-view.js";
import type { Item } from "./model.js";
import { placeOf, type ReadContext, refIn, reportOnce } from "./read-context.js";
import { conditionsIn, type ItemCondition } from "./read-conditions.js";
import { lengthOf } from "./read-length.js";
import { wholeNumber } from "./values.js";

/** An item row as read, before it is known which layouts have it. */
export interface ItemRow {
  readonly row: TableRow;
  /** Headings over the item, outermost first. */
  readonly path: readonly string[];
  readonly repeat: { readonly name: string; readonly count: number } | null;
  readonly facts: Omit<Item, "key" | "identifier" | "column" | "requirement">;
  readonly conditions: readonly ItemCondition[];
}

/** Reads the item rows of a layout table. What cannot be read is reported; the item is kept. */
export function readItemRows(
  table: Table,
  columns: LayoutColumns,
  codeLists: CodeListRegistry,
  context: ReadContext,
): readonly ItemRow[] {
  return table.rows.map((row) => {
    const view = viewRow(table, row, columns);
    return {
      row,
      path: pathOf(view),
      repeat: repeatOf(view, context),
      facts: factsOf(view, codeLists, context),
      conditions: conditionsIn(view, context),
    };
  });
}

function pathOf(row: TableRow): string[] {
  const groups = (["majorGroup", "middleGroup", "minorGroup"] as const)
    .map((role) => oneLine(row.text(role)))
    .filter((text) => text !== "");
  return groups.length > 0 ? groups : row.headings.map(({ text }) => oneLine(text));
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}

function repeatOf(row: ItemView, context: ReadContext): ItemRow["repeat"] {
  const name = oneLine(row.text("repeatGroup"));
  const text = row.text("repeatCount");
  const isNone = (word: string) => word === "" || context.lexicon.isNone(word);
  if (isNone(text) && isNone(name)) return null;
  const count = isNone(text) ? null : wholeNumber(text.replace(/^[×x*]|回$/giu, ""));
  if (count === null || count < 1) {
    reportOnce(context, "spec-length-not-number", {
      at: placeOf(refIn(row.table, row, "repeatCount")),
      args: { found: text },
    });
    return null;
  }
  if (isNone(name)) return count === 1 ? null : { name: oneLine(row.text("itemName")), count };
  return { name, count };
}

function factsOf(
  row: ItemView,
  codeLists: CodeListRegistry,
  context: ReadContext,
): ItemRow["facts"] {
  const attribute = meaningOf(row, "attribute", context);
  const format = meaningOf(row, "format", context);
  const meaning = { ...attribute, ...format };
  const itemId = oneLine(row.text("itemId"));
  const name = nameWithoutCodes(oneLine(row.text("itemName")), context);
  if (!/\p{L}/u.test(name)) {
    reportOnce(context, "spec-name-without-letters", {
      at: placeOf(refIn(row.table, row, "itemName")),
      args: { found: name },
    });
  }
  const owner = { itemId, name, heading: pathOf(row).at(-1) ?? "" };
  const codes = readItemCodes(row, owner, meaning.kind, codeLists, context);
  const length = lengthOf(row, meaning, context);
  const attributeText = oneLine([row.text("attribute"), row.text("format")].join(" "));
  return {
    ...optional("itemId", itemId),
    ...optional("no", oneLine(row.text("no"))),
    name,
    ...optional("nameEn", oneLine(row.text("itemNameEn"))),
    kind: codes === null ? kindOf(meaning.kind, length?.decimals ?? meaning.decimals) : "code",
    ...(meaning.pattern === undefined ? {} : { pattern: meaning.pattern }),
    ...(meaning.charset === undefined ? {} : { charset: meaning.charset }),
    attribute: attributeText,
    ...(length === null ? {} : { length }),
    ...optional("codeList", codes?.codeList ?? ""),
    ...optional("note", noteOf(row)),
    source: refIn(row.table, row, "itemName"),
    cells: {
      ...cellOf(row, "length"),
      ...cellOf(row, "attribute"),
      ...optional("codeList", codes?.cell ?? ""),
    },
  };
}

/** The remarks of the row, and the footnotes that marks in it refer to. */
function noteOf(row: ItemView): string {
  const remarks = noteCells(row).map(({ text }) => text.trim());
  const footnotes = row.footnotes.map(({ text }) => text);
  return [...remarks, ...footnotes].filter((text) => text !== "").join("\n");
}

function optional<Key extends string>(key: Key, text: string): { [K in Key]?: string } {
  return text === "" ? {} : ({ [key]: text } as { [K in Key]?: string });
}

function cellOf(row: TableRow, role: "length" | "attribute"): Item["cells"] {
  const address = row.cell(role)?.address;
  return address === undefined ? {} : { [role]: address };
}
