import type { CodeTable } from "./codes.js";
import { emptyText, enteredText } from "./conventions.js";
import { type DateInput, PartialDate } from "./date.js";
import type { Group, Row } from "./group.js";
import {
  impliedText,
  type ItemKind,
  numberText,
  parseDecimal,
  parseImplied,
  parseInteger,
  wireDate,
} from "./item-kind.js";

/** Accessors of one cell, used by the generated classes. `offset` counts from the group's first cell. */

type AnyGroup = Group<object>;

function read(group: AnyGroup, offset: number): string {
  return enteredText(group.$row[group.$base + offset] ?? "");
}

function write(group: AnyGroup, offset: number, text: string): void {
  group.$row[group.$base + offset] = text === "" ? emptyText : text;
}

export function text(group: AnyGroup, offset: number): string | null {
  return read(group, offset) || null;
}

/** For texts and codes. A value outside the list is kept; validation reports it. */
export function setText(group: AnyGroup, offset: number, value: string | null): void {
  write(group, offset, value ?? "");
}

/** The code in a cell; null where it is empty or not in the list (see `$text`). */
export function code<Value extends string>(
  group: AnyGroup,
  offset: number,
  codes: CodeTable<Value>,
): Value | null {
  const value = read(group, offset);
  return codes.has(value) ? value : null;
}

export function integer(group: AnyGroup, offset: number): number | null {
  return parseInteger(read(group, offset));
}

export function decimal(group: AnyGroup, offset: number): number | null {
  return parseDecimal(read(group, offset));
}

/** @throws RangeError for a number without a plain decimal form (NaN, infinite, exponent). */
export function setNumber(group: AnyGroup, offset: number, value: number | null): void {
  write(group, offset, value === null ? "" : numberText(value));
}

/** A number whose point is not on the wire. */
export function impliedDecimal(group: AnyGroup, offset: number, decimals: number): number | null {
  return parseImplied(read(group, offset), decimals);
}

/** @throws RangeError for a number without a plain decimal form (NaN, infinite, exponent). */
export function setImpliedDecimal(
  group: AnyGroup,
  offset: number,
  decimals: number,
  value: number | null,
): void {
  write(group, offset, value === null ? "" : impliedText(value, decimals));
}

export function date(group: AnyGroup, offset: number): PartialDate | null {
  return PartialDate.parse(read(group, offset), { partial: false });
}

export function partialDate(group: AnyGroup, offset: number): PartialDate | null {
  return PartialDate.parse(read(group, offset), { partial: true });
}

export function yearMonth(group: AnyGroup, offset: number): PartialDate | null {
  return PartialDate.parseYearMonth(read(group, offset), { partial: false });
}

export function partialYearMonth(group: AnyGroup, offset: number): PartialDate | null {
  return PartialDate.parseYearMonth(read(group, offset), { partial: true });
}

export function setDate(group: AnyGroup, offset: number, value: DateInput | null): void {
  write(group, offset, value === null ? "" : wireDate(value, "p"));
}

export function setYearMonth(group: AnyGroup, offset: number, value: DateInput | null): void {
  write(group, offset, value === null ? "" : wireDate(value, "q" satisfies ItemKind));
}

/** The rows of a repeating group, each a view of its own columns; `Rows` is the tuple of them. */
export function rows<Rows extends readonly unknown[]>(
  type: new (row: Row, base: number) => Rows[number],
  group: AnyGroup,
  offset: number,
  width: number,
  count: number,
): Rows {
  const first = group.$base + offset;
  const views = Array.from(
    { length: count },
    (_, index) => new type(group.$row, first + index * width),
  );
  return views as unknown as Rows;
}
