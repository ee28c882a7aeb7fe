import { PartialDate } from "./date.js";
/**
 * Reads a date with the year first, in the Gregorian calendar or in years of an era, with or without a
 * day: `2026/1/5`, `2026-01-05`, `2026年1月`, `令和8年1月5日`, `R8.1.5`, `平成元年4月`. Null where it is none, or
 * where the day is outside the era.
 */
export declare function readDate(text: string): PartialDate | null;
/** Dates that a text with the year last can mean: `5/1/2026` is the fifth of January or the first of May. */
export declare function datesWithYearLast(text: string): readonly PartialDate[];
