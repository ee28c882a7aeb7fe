import type { Row } from "./group.js";
import { type ItemTyping, type RawText } from "./item-kind.js";
export type JsonValue = string | number | null | RawText;
/**
 * The JSON form of a cell: the plainest one that, read back, gives the cell the same text. So the number
 * 7 is `7` where the cell says `7`, and `"007"` where it says `007`.
 */
export declare function jsonValue(row: Row, column: number, typing: ItemTyping): JsonValue;
