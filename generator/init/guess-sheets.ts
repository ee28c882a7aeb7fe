import type { SheetReading } from "../profile/find-tables.js";
import { findHeaders } from "../profile/header.js";
import type { Lexicon } from "../profile/lexicon.js";
import { transposeSheet } from "../profile/transpose-sheet.js";

/** A sheet that shows a header only when it is turned. */
export interface TurnedSheet {
  readonly sheet: string;
  /** The first header word, where it stands. */
  readonly cell: string;
}

/** The sheets without a table that have one when items are read as columns. */
export function guessTurnedSheets(
  readings: readonly SheetReading[],
  lexicon: Lexicon,
): readonly TurnedSheet[] {
  return readings.flatMap(({ sheet, plan, prepared, tables }) => {
    if (plan.skip !== null || plan.transposed || tables.length > 0) return [];
    const [header] = findHeaders(transposeSheet(prepared.sheet), lexicon, plan);
    const [first] = header?.columns ?? [];
    return first === undefined
      ? []
      : [{ sheet: sheet.name.trim(), cell: first.headerCell.address }];
  });
}
