import { matchesName, sameName } from "../profile/names.js";
import type { Table } from "../profile/table.js";

/** The tables of one kind that stand on one sheet, from top to bottom. */
export interface TableSheet {
  readonly file: string;
  readonly name: string;
  readonly tables: readonly Table[];
}

/** What a list of sheet names means. */
export interface FoundSheets {
  /** In the order of the names. */
  readonly sheets: readonly TableSheet[];
  /** Names of no sheet. */
  readonly unknown: readonly string[];
  /** Names that several books have a sheet of, and those sheets. */
  readonly ambiguous: readonly { readonly name: string; readonly sheets: readonly TableSheet[] }[];
}

/** Puts the tables that stand on the same sheet together. */
export function sheetsOf(tables: readonly Table[]): readonly TableSheet[] {
  const sheets = new Map<string, Table[]>();
  for (const table of tables) {
    const key = `${table.sheet.file}\u0000${table.sheet.name}`;
    const others = sheets.get(key);
    if (others === undefined) sheets.set(key, [table]);
    else others.push(table);
  }
  return [...sheets.values()].flatMap((own) => {
    const [first] = own;
    return first === undefined
      ? []
      : [{ file: first.sheet.file, name: first.sheet.name, tables: own }];
  });
}

/** The sheet names in a cell: the whole text where it is one, else its lines, else what commas part. */
export function sheetNamesIn(text: string, sheets: readonly TableSheet[]): readonly string[] {
  const isSheet = (name: string) => sheets.some((sheet) => sameName(sheet.name, name));
  const split = (part: string, separators: readonly RegExp[]): readonly string[] => {
    const name = part.trim().replace(/^[「『]([^「」『』]*)[」』]$/u, "$1");
    const [separator, ...finer] = separators;
    if (separator === undefined || isSheet(name)) return name === "" ? [] : [name];
    return name.split(separator).flatMap((each) => split(each, finer));
  };
  return split(text, [/\n/u, /[、,，;；]/u, /[・/／+＋]/u]);
}

/**
 * Finds sheets by their names. Of several books that have a sheet of a name, the one that `home` is in
 * comes first; a name may say its book, as in `book.xlsx!sheet`.
 */
export function findSheets(
  names: readonly string[],
  sheets: readonly TableSheet[],
  home: string | null,
): FoundSheets {
  const found: TableSheet[] = [];
  const unknown: string[] = [];
  const ambiguous: { name: string; sheets: readonly TableSheet[] }[] = [];
  for (const name of names) {
    const named = sheetsNamed(name, sheets);
    const near = home === null ? [] : named.filter(({ file }) => bookOf(file) === bookOf(home));
    const [only, second] = near.length > 0 ? near : named;
    if (only === undefined) unknown.push(name);
    else if (second === undefined) found.push(only);
    else ambiguous.push({ name, sheets: near.length > 0 ? near : named });
  }
  return { sheets: found, unknown, ambiguous };
}

function sheetsNamed(name: string, sheets: readonly TableSheet[]): readonly TableSheet[] {
  const plain = sheets.filter((sheet) => sameName(sheet.name, name));
  if (plain.length > 0) return plain;
  const [, book = "", own = ""] = /^([^!]+)!(.+)$/u.exec(name) ?? [];
  if (book === "") return [];
  return sheets.filter((sheet) => sameName(sheet.name, own) && isBook(sheet.file, book));
}

function isBook(file: string, pattern: string): boolean {
  const book = bookOf(file);
  const base = book.slice(book.lastIndexOf("/") + 1);
  return matchesName(book, pattern) || matchesName(base, pattern);
}

/** Exports in one folder are the sheets of one book. */
function bookOf(file: string): string {
  return /\.(?:csv|tsv|txt)$/iu.test(file) ? file.slice(0, file.lastIndexOf("/")) : file;
}
