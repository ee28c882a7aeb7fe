import { emptyText, enteredText } from "./conventions.js";
import { PartialDate } from "./date.js";
import type { Row } from "./group.js";
import { type ItemTyping, type RawText, readItem, writeItem } from "./item-kind.js";

export type JsonValue = string | number | null | RawText;

/**
 * The JSON form of a cell: the plainest one that, read back, gives the cell the same text. So the number
 * 7 is `7` where the cell says `7`, and `"007"` where it says `007`.
 */
export function jsonValue(row: Row, column: number, typing: ItemTyping): JsonValue {
  const text = row[column] ?? "";
  if (text === emptyText) return null;
  const { kind } = typing;
  if ((kind === "t" || kind === "c") && enteredText(text) !== "") return text;
  const value = readItem(row, column, typing);
  const typed = value instanceof PartialDate ? value.toJSON() : value;
  if (writtenText(typing, typed) === text) return typed;
  return writtenText(typing, text) === text ? text : { $text: text };
}

/** What the cell of an item says once the value is written into it; null where it cannot be. */
function writtenText(typing: ItemTyping, value: string | number | null): string | null {
  const cell: Row = [""];
  try {
    writeItem(cell, 0, typing, value);
  } catch {
    // A number such as 1e-7, which has no plain decimal form.
    return null;
  }
  return cell[0] ?? "";
}
