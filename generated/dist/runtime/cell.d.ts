import type { CodeTable } from "./codes.js";
import { type DateInput, PartialDate } from "./date.js";
import type { Group, Row } from "./group.js";
/** Accessors of one cell, used by the generated classes. `offset` counts from the group's first cell. */
type AnyGroup = Group<object>;
export declare function text(group: AnyGroup, offset: number): string | null;
/** For texts and codes. A value outside the list is kept; validation reports it. */
export declare function setText(group: AnyGroup, offset: number, value: string | null): void;
/** The code in a cell; null where it is empty or not in the list (see `$text`). */
export declare function code<Value extends string>(group: AnyGroup, offset: number, codes: CodeTable<Value>): Value | null;
export declare function integer(group: AnyGroup, offset: number): number | null;
export declare function decimal(group: AnyGroup, offset: number): number | null;
/** @throws RangeError for a number without a plain decimal form (NaN, infinite, exponent). */
export declare function setNumber(group: AnyGroup, offset: number, value: number | null): void;
/** A number whose point is not on the wire. */
export declare function impliedDecimal(group: AnyGroup, offset: number, decimals: number): number | null;
/** @throws RangeError for a number without a plain decimal form (NaN, infinite, exponent). */
export declare function setImpliedDecimal(group: AnyGroup, offset: number, decimals: number, value: number | null): void;
export declare function date(group: AnyGroup, offset: number): PartialDate | null;
export declare function partialDate(group: AnyGroup, offset: number): PartialDate | null;
export declare function yearMonth(group: AnyGroup, offset: number): PartialDate | null;
export declare function partialYearMonth(group: AnyGroup, offset: number): PartialDate | null;
export declare function setDate(group: AnyGroup, offset: number, value: DateInput | null): void;
export declare function setYearMonth(group: AnyGroup, offset: number, value: DateInput | null): void;
/** The rows of a repeating group, each a view of its own columns; `Rows` is the tuple of them. */
export declare function rows<Rows extends readonly unknown[]>(type: new (row: Row, base: number) => Rows[number], group: AnyGroup, offset: number, width: number, count: number): Rows;
export {};
