import type { Language } from "../diagnostics/language.js";
import { columnLetters } from "../workbook/address.js";
import type {
  Account,
  ColumnInspection,
  Fate,
  IgnoredReason,
  TableInspection,
} from "./inspection.js";
import { basisWords, noteWords, reasonWords, roleWords, statusWords, usedWords } from "./words.js";

/** Parts of an inspection in words. Texts of cells and of the profile come back as they are: whoever shows them escapes them. */

export function describeReason(reason: IgnoredReason, language: Language): string {
  return reason.kind === "rule" ? reason.reason : reasonWords[reason.kind][language];
}

/** What became of a cell, such as 「使用：項目名」. */
export function describeFate(fate: Fate, language: Language): string {
  return `${statusWords[fate.status][language]}${language === "ja" ? "：" : ": "}${detailOf(fate, language)}`;
}

function detailOf(fate: Fate, language: Language): string {
  if (fate.status === "ignored") return describeReason(fate.reason, language);
  if (fate.status === "note") return noteWords[fate.as][language];
  if (fate.as === "header" || fate.as === "heading") return usedWords[fate.as][language];
  return roleWords[fate.as][language];
}

/** Why a column has its role: the basis, and how many of its values the profile knows. */
export function describeBasis({ basis, values }: ColumnInspection, language: Language): string {
  const word = basisWords[basis][language];
  if (values === null || values.filled === 0) return word;
  const share = `${values.known}/${values.filled}`;
  return language === "ja" ? `${word}、既知の値 ${share}` : `${word}, known values ${share}`;
}

/** `used + notes + ignored = cells`, in words. */
export function describeAccount(account: Account, language: Language): string {
  const { cells, used, notes, ignored, unrecognised } = account;
  return language === "ja"
    ? `セル ${cells} = 使用 ${used} + 注記 ${notes} + 無視 ${ignored}（うち未認識 ${unrecognised}）`
    : `cells ${cells} = used ${used} + notes ${notes} + ignored ${ignored} (of them unrecognised ${unrecognised})`;
}

/** A share of 0 to 1 as a percentage, rounded down: 100 % is said only where nothing is lacking. */
export function percent(share: number): string {
  // A share such as 0.29 is not a whole number of hundredths in binary.
  return `${Math.floor(share * 100 + 1e-6)} %`;
}

/** A range of rows, or of the columns that are the rows of a transposed table. */
export function rowRange(
  from: number,
  to: number,
  { transposed }: Pick<TableInspection, "transposed">,
): string {
  const [first, last] = [from, to].map((row) => (transposed ? columnLetters(row) : String(row)));
  return from === to ? `${first}` : `${first}–${last}`;
}

/** The letters of a column, or the number of the row that is a column of a transposed table. */
export function columnName(
  column: number,
  { transposed }: Pick<TableInspection, "transposed">,
): string {
  return transposed ? String(column) : columnLetters(column);
}
