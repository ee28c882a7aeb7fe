import { type FunctionTable, ofValues } from "../evaluation.js";
import { errorValue, isError, numberIn, numberResult, type Scalar, toNumber } from "../value.js";

/** Arithmetic. */
export const numberFunctions: FunctionTable = {
  ABS: ofNumbers([1, 1], (number) => Math.abs(number)),
  INT: ofNumbers([1, 1], (number) => Math.floor(number)),
  MOD: ofNumbers([2, 2], (number, by) =>
    by === 0 ? errorValue("#DIV/0!") : number - by * Math.floor(number / by),
  ),
  ROUND: ofNumbers([2, 2], (number, places) => place(number, places, Math.round)),
  ROUNDUP: ofNumbers([2, 2], (number, places) => place(number, places, Math.ceil)),
  ROUNDDOWN: ofNumbers([2, 2], (number, places) => place(number, places, Math.floor)),
  VALUE: ofValues([1, 1], ([value = null]) => {
    if (typeof value === "boolean") return errorValue("#VALUE!");
    return typeof value === "string" ? (numberIn(value) ?? errorValue("#VALUE!")) : (value ?? 0);
  }),
  N: ofValues([1, 1], ([value = null]) => {
    if (typeof value === "boolean") return value ? 1 : 0;
    return typeof value === "number" ? value : 0;
  }),
};

function ofNumbers(
  count: readonly [number, number],
  apply: (first: number, second: number) => Scalar,
): FunctionTable[string] {
  return ofValues(count, (values) => {
    const [first = 0, second = 0] = values.map(toNumber);
    if (isError(first)) return first;
    if (isError(second)) return second;
    const result = apply(first, second);
    return typeof result === "number" ? numberResult(result) : result;
  });
}

/** Rounds the magnitude at a decimal place, in decimal digits: 1.005 at two places is 1.01. */
function place(number: number, places: number, round: (magnitude: number) => number): number {
  const [digits = "0", exponent = "0"] = Math.abs(number).toExponential(14).split("e");
  const shift = Math.trunc(places);
  const shifted = round(Number(`${digits}e${Number(exponent) + shift}`));
  const [whole = "0", power = "0"] = shifted.toExponential().split("e");
  return Math.sign(number) * Number(`${whole}e${Number(power) - shift}`);
}
