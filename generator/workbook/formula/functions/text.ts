import { displayNumber, isNumberFormat } from "../../displayed-text.js";
import {
  type Evaluation,
  expectCount,
  type FunctionTable,
  isArea,
  ofValues,
} from "../evaluation.js";
import { NotCalculated } from "../not-calculated.js";
import type { FormulaNode } from "../tree.js";
import {
  errorValue,
  isError,
  numberIn,
  type Scalar,
  textResult,
  toBoolean,
  toNumber,
  toText,
} from "../value.js";

/** Functions of texts. Lengths and places count UTF-16 units, as spreadsheet programs do. */
export const textFunctions: FunctionTable = {
  CONCATENATE: ofValues([1, 255], (values) => joined(values, "")),
  CONCAT: (args, at) => joinedOrError(args, at, ""),
  TEXTJOIN: (args, at) => {
    const [delimiter = null, skip = null] = args.slice(0, 2).map((arg) => at.scalar(arg));
    const [between, skipping] = [toText(delimiter), toBoolean(skip)];
    if (isError(between)) return between;
    if (isError(skipping)) return skipping;
    // Blank cells that are not skipped leave their delimiters: those cells are not stored.
    if (!skipping) throw new NotCalculated("blank cells in a text");
    return joinedOrError(args.slice(2), at, between, true);
  },
  LEN: ofTexts([1, 1], (text) => text.length),
  LEFT: ofTexts([1, 2], (text, count = 1) => (count < 0 ? wrong : cut(text, 0, count))),
  RIGHT: ofTexts([1, 2], (text, count = 1) =>
    count < 0 ? wrong : cut(text, Math.max(0, text.length - Math.trunc(count)), text.length),
  ),
  MID: ofTexts([3, 3], (text, start = 1, count = 0) =>
    start < 1 || count < 0 ? wrong : cut(text, Math.trunc(start) - 1, count),
  ),
  // Only the space of ASCII; ideographic spaces stay.
  TRIM: ofTexts([1, 1], (text) => text.replace(/^ +| +$/g, "").replace(/ {2,}/g, " ")),
  UPPER: ofTexts([1, 1], (text) => text.toUpperCase()),
  LOWER: ofTexts([1, 1], (text) => text.toLowerCase()),
  REPT: ofTexts([2, 2], (text, count = 0) =>
    count < 0 || text.length * count > 32_767 ? wrong : text.repeat(Math.trunc(count)),
  ),
  CHAR: ofValues([1, 1], ([value = null]) => {
    const code = toNumber(value);
    if (isError(code)) return code;
    // Above ASCII the character depends on the system.
    if (code < 1 || code >= 128) throw new NotCalculated("a character of the system");
    return String.fromCharCode(Math.trunc(code));
  }),
  EXACT: ofValues([2, 2], ([a = null, b = null]) => toText(a) === toText(b)),
  SUBSTITUTE: ofValues([3, 3], (values) => {
    const [text = "", old = "", replacement = ""] = values.map((value) => String(toText(value)));
    if (old === "") return text;
    const times = text.split(old).length - 1;
    return text.length + times * replacement.length > 65_534
      ? wrong
      : textResult(text.replaceAll(old, () => replacement));
  }),
  FIND: ofValues([2, 2], (values) => {
    const [part = "", text = ""] = values.map((value) => String(toText(value)));
    const place = text.indexOf(part);
    return place < 0 ? wrong : place + 1;
  }),
  T: ofValues([1, 1], ([value = null]) => (typeof value === "string" ? value : "")),
  TEXT: ofValues([2, 2], ([value = null, format = null]) =>
    textUnder(value, String(toText(format))),
  ),
};

const wrong = errorValue("#VALUE!");

function ofTexts(
  count: readonly [number, number],
  apply: (text: string, ...numbers: number[]) => Scalar,
): FunctionTable[string] {
  return ofValues(count, ([first = null, ...rest]) => {
    const numbers = rest.map(toNumber);
    const error = numbers.find(isError);
    if (error !== undefined) return error;
    const result = apply(String(toText(first)), ...numbers.map(Number));
    return typeof result === "string" ? textResult(result) : result;
  });
}

/** @throws NotCalculated where a character of two units would be cut in half. */
function cut(text: string, start: number, count: number): string {
  const part = text.slice(start, start + Math.trunc(count));
  if (/^[\udc00-\udfff]|[\ud800-\udbff]$/.test(part)) throw new NotCalculated("half a character");
  return part;
}

function joined(values: readonly Scalar[], between: string): Scalar {
  let text = "";
  for (const [index, value] of values.entries()) {
    const part = toText(value);
    if (isError(part)) return part;
    text += (index === 0 ? "" : between) + part;
    if (text.length > 32_767) return wrong;
  }
  return text;
}

function joinedOrError(
  args: readonly FormulaNode[],
  at: Evaluation,
  between: string,
  skipping = false,
): Scalar {
  expectCount(args, 1, 255);
  const values = args.flatMap((arg) => {
    const operand = at.operand(arg);
    return isArea(operand) ? [...at.source.cells(operand)].map((cell) => cell.value()) : [operand];
  });
  return joined(
    skipping ? values.filter((value) => value !== null && value !== "") : values,
    between,
  );
}

/** A text that is a number is shown like the number. */
function textUnder(value: Exclude<Scalar, object> | null, format: string): Scalar {
  if (format === "@") return toText(value);
  if (!isNumberFormat(format)) throw new NotCalculated(`the format ${format}`);
  const number = typeof value === "string" ? numberIn(value) : (value ?? 0);
  if (number === null || typeof number === "boolean") return toText(value);
  return displayNumber(number, format);
}
