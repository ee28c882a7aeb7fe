import type { AttributeMeaning } from "../profile/lexicon.js";
import type { Role, Table, TableRow } from "../profile/table.js";
import type { Item, ItemLength, ValueKind } from "./model.js";
import { placeOf, type ReadContext, refIn } from "./read-context.js";
import { wholeNumber } from "./values.js";

/** An item row as read, before it is known which layouts have it. */
export interface ItemRow {
  readonly row: TableRow;
  /** Headings over the item, outermost first. */
  readonly path: readonly string[];
  readonly repeat: { readonly name: string; readonly count: number } | null;
  readonly facts: Omit<Item, "key" | "identifier" | "column" | "requirement">;
}

/** Reads the item rows of a layout table. What cannot be read is reported; the item is kept. */
export function readItemRows(table: Table, context: ReadContext): readonly ItemRow[] {
  return table.rows.map((row) => ({
    row,
    path: pathOf(row),
    repeat: repeatOf(table, row, context),
    facts: factsOf(table, row, context),
  }));
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

function repeatOf(table: Table, row: TableRow, context: ReadContext): ItemRow["repeat"] {
  const name = oneLine(row.text("repeatGroup"));
  const text = row.text("repeatCount");
  const isNone = (word: string) => word === "" || context.lexicon.isNone(word);
  if (isNone(text) && isNone(name)) return null;
  const count = isNone(text) ? null : wholeNumber(text.replace(/^[×x*]|回$/giu, ""));
  if (count === null || count < 1) {
    reportNumber(table, row, "repeatCount", context);
    return null;
  }
  if (isNone(name)) return count === 1 ? null : { name: oneLine(row.text("itemName")), count };
  return { name, count };
}

function factsOf(table: Table, row: TableRow, context: ReadContext): ItemRow["facts"] {
  const attribute = meaningOf(table, row, "attribute", context);
  const format = meaningOf(table, row, "format", context);
  const meaning = { ...attribute, ...format };
  const codeList = codeListOf(row, context);
  const length = lengthOf(table, row, meaning, context);
  const attributeText = oneLine([row.text("attribute"), row.text("format")].join(" "));
  return {
    ...optional("itemId", oneLine(row.text("itemId"))),
    ...optional("no", oneLine(row.text("no"))),
    name: oneLine(row.text("itemName")),
    ...optional("nameEn", oneLine(row.text("itemNameEn"))),
    kind: codeList === "" ? kindOf(meaning) : "code",
    ...(meaning.pattern === undefined ? {} : { pattern: meaning.pattern }),
    ...(meaning.charset === undefined ? {} : { charset: meaning.charset }),
    attribute: attributeText,
    ...(length === null ? {} : { length }),
    ...optional("codeList", codeList),
    ...optional("note", row.text("note")),
    source: refIn(table, row, "itemName"),
    cells: {
      ...cellOf(row, "length"),
      ...cellOf(row, "attribute"),
      ...optional("codeList", row.cell("codeListId")?.address ?? ""),
    },
  };
}

/** A number of digits whose point is elsewhere is no integer, whatever its format says. */
function kindOf({ kind = "text", impliedDecimals, decimals = 0 }: AttributeMeaning): ValueKind {
  return kind === "integer" && impliedDecimals === true && decimals > 0 ? "decimal" : kind;
}

function optional<Key extends string>(key: Key, text: string): { [K in Key]?: string } {
  return text === "" ? {} : ({ [key]: text } as { [K in Key]?: string });
}

function cellOf(row: TableRow, role: "length" | "attribute"): Item["cells"] {
  const address = row.cell(role)?.address;
  return address === undefined ? {} : { [role]: address };
}

function codeListOf(row: TableRow, { lexicon }: ReadContext): string {
  const text = oneLine(row.text("codeListId"));
  return lexicon.isNone(text) ? "" : text;
}

function meaningOf(
  table: Table,
  row: TableRow,
  role: "attribute" | "format",
  { lexicon, sink }: ReadContext,
): AttributeMeaning {
  const text = oneLine(row.text(role));
  if (text === "" || lexicon.isNone(text)) return {};
  const lookup = role === "attribute" ? lexicon.attributeOf : lexicon.formatOf;
  const meaning = lookup(text);
  if (meaning !== undefined) return meaning;
  const known = role === "attribute" ? lexicon.profile.attributes : lexicon.profile.formats;
  const expected = known.map(({ words }) => words[0] ?? "").join("、");
  const at = placeOf(refIn(table, row, role));
  sink.report(role === "attribute" ? "spec-unknown-attribute" : "spec-unknown-format", {
    at,
    args: { found: text, expected },
  });
  return {};
}

function lengthOf(
  table: Table,
  row: TableRow,
  meaning: AttributeMeaning,
  context: ReadContext,
): ItemLength | null {
  const { lexicon, sink } = context;
  const text = row.text("length").normalize("NFKC").trim();
  const [, digits = "", rest = ""] = /^([\d,]+)\s*(.*)$/u.exec(text) ?? [];
  const stated = text === "" || lexicon.isNone(text) ? null : wholeNumber(digits);
  if (stated === null && text !== "" && !lexicon.isNone(text)) {
    reportNumber(table, row, "length", context);
    return null;
  }
  const max = stated ?? meaning.length;
  const decimals = wholeNumber(row.text("decimals")) ?? meaning.decimals;
  const implied = meaning.impliedDecimals === true && kindOf(meaning) === "decimal";
  if (implied && (max === undefined || max === 0 || decimals === undefined)) {
    const at = placeOf(refIn(table, row, "itemName"));
    sink.report("spec-implied-decimals", { at, args: { item: oneLine(row.text("itemName")) } });
  }
  if (max === undefined || max === 0) return null;
  const suffix = splitLengthWords(rest, context);
  if (suffix === null) reportNumber(table, row, "length", context);
  const modeText = row.text("lengthMode");
  const mode = modeText === "" ? suffix?.mode : lexicon.lengthModeOf(modeText);
  if (modeText !== "" && mode === undefined && !lexicon.isNone(modeText)) {
    const expected = Object.keys(lexicon.profile.lengthModes).join("、");
    sink.report("spec-unknown-length-mode", {
      at: placeOf(refIn(table, row, "lengthMode")),
      args: { found: modeText, expected },
    });
  }
  return {
    max,
    ...(mode === "fixed" ? { min: max } : {}),
    unit: suffix?.unit ?? "character",
    ...(decimals === undefined ? {} : { decimals }),
    ...(implied && decimals !== undefined ? { impliedDecimals: true } : {}),
  };
}

interface LengthWords {
  readonly unit: "character" | "byte";
  readonly mode: "fixed" | "max" | undefined;
}

/** Reads what follows the number of a length, such as 桁以内; null where it is not understood. */
export function splitLengthWords(rest: string, { lexicon }: ReadContext): LengthWords | null {
  if (rest.trim() === "") return { unit: "character", mode: undefined };
  for (let at = 0; at <= rest.length; at++) {
    const unitText = rest.slice(0, at).trim();
    const modeText = rest.slice(at).trim();
    const unit = unitText === "" ? "character" : lexicon.lengthUnitOf(unitText);
    const mode = modeText === "" ? undefined : lexicon.lengthModeOf(modeText);
    if (unit !== undefined && (modeText === "" || mode !== undefined)) return { unit, mode };
  }
  return null;
}

function reportNumber(table: Table, row: TableRow, role: Role, { sink }: ReadContext): void {
  sink.report("spec-length-not-number", {
    at: placeOf(refIn(table, row, role)),
    args: { found: row.text(role) },
  });
}
