import type { Convert } from "./convert-characters.js";
import type { CodeTable } from "./codes.js";
/** Converters of whole values. Each leaves a text that it does not fully understand. */
/** Dates as people write them, the year first: `2026/1/5`, `2026年1月5日`, `令和8年1月5日`, `R8.1.5`. */
export declare const convertDate: Convert;
/** Days since 1899-12-30, as spreadsheets keep dates. */
export declare const convertSerial: Convert;
/** Takes the commas between thousands, a yen sign before and 円 behind off a number. */
export declare const convertNumber: Convert;
/** Digits of a telephone number without hyphens, spaces and brackets; +81 is 0. */
export declare const convertTelephone: Convert;
/** Digits of a postal code without its mark and hyphen. */
export declare const convertPostalCode: Convert;
/** Takes hyphens out of numbers whose form has none: corporate numbers and numbers of residence cards. */
export declare const convertNumberedId: Convert;
/** The code whose label the text is: exactly, else by its words without regard to width, case, spaces and brackets. */
export declare const convertLabel: Convert;
/** Codes that a text can mean by their labels or values, the surest way that gives any. */
export declare function codesFor(codes: CodeTable, text: string): readonly string[];
/** Words such as はい, TRUE, ○ and M for the one code whose label says the same. */
export declare const convertAnswer: Convert;
/** Zeros before a code, where the list has just one code that is the same without them. */
export declare const padCode: Convert;
/** ASCII for full-width letters, digits and signs. */
export declare function fold(text: string): string;
/** A label or word as it is compared. */
export declare function comparable(text: string): string;
