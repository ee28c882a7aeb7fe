import * as characters from "./convert-characters.js";
import type { Convert } from "./convert-characters.js";
import * as values from "./convert-values.js";

/** A conversion by its name. */
export type ConverterId =
  | "invisible"
  | "variation-selector"
  | "trim"
  | "date"
  | "number"
  | "telephone"
  | "postal-code"
  | "numbered-id"
  | "label"
  | "answer"
  | "zero-padding"
  | "excel-serial"
  | "compose-kana"
  | "pair"
  | "line-break"
  | "space"
  | "collapse-spaces"
  | "dash"
  | "ascii"
  | "symbol"
  | "fullwidth-katakana"
  | "halfwidth-katakana"
  | "katakana"
  | "fullwidth"
  | "halfwidth"
  | "uppercase";

/** A pure function from a text to one that an item may take. It leaves what is not its business. */
export interface Converter {
  readonly id: ConverterId;
  /** Whether it changes how a text is written and nothing else: those are applied unless others are asked for. */
  readonly isSafe: boolean;
  /** Whether it understands a whole value, so that its result is right or not to be taken. */
  readonly isWhole: boolean;
  readonly convert: Convert;
}

function safe(id: ConverterId, convert: Convert): Converter {
  return { id, isSafe: true, isWhole: false, convert };
}

function whole(id: ConverterId, convert: Convert): Converter {
  return { id, isSafe: true, isWhole: true, convert };
}

function onRequest(id: ConverterId, convert: Convert, isWhole = false): Converter {
  return { id, isSafe: false, isWhole, convert };
}

/** In the order in which they are applied. */
export const converters: readonly Converter[] = [
  safe("invisible", characters.dropInvisible),
  safe("variation-selector", characters.dropVariationSelectors),
  safe("trim", characters.trim),
  whole("date", values.convertDate),
  whole("number", values.convertNumber),
  whole("telephone", values.convertTelephone),
  whole("postal-code", values.convertPostalCode),
  whole("numbered-id", values.convertNumberedId),
  whole("label", values.convertLabel),
  whole("answer", values.convertAnswer),
  whole("zero-padding", values.padCode),
  onRequest("excel-serial", values.convertSerial, true),
  safe("compose-kana", characters.composeKana),
  safe("pair", characters.unifyPairs),
  safe("line-break", characters.lineBreaksToSpaces),
  safe("space", characters.unifySpaces),
  onRequest("collapse-spaces", characters.collapseSpaces),
  safe("dash", characters.unifyDashes),
  onRequest("ascii", characters.toAscii),
  onRequest("symbol", characters.expandSymbols),
  safe("fullwidth-katakana", characters.toFullWidthKatakana),
  safe("halfwidth-katakana", characters.toHalfWidthKatakana),
  safe("katakana", characters.toKatakana),
  safe("fullwidth", characters.toFullWidth),
  safe("halfwidth", characters.toHalfWidth),
  safe("uppercase", characters.toUpperCase),
];

/** The converters that are applied unless others are asked for. */
export const safeConverters: readonly ConverterId[] = converters
  .filter(({ isSafe }) => isSafe)
  .map(({ id }) => id);
