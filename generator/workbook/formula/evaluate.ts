import { compareValues, isOrdered } from "./compare.js";
import { type CellSource, type Evaluation, isArea, type Operand } from "./evaluation.js";
import { formulaFunctions } from "./functions.js";
import { NotCalculated } from "./not-calculated.js";
import type { Area, FormulaNode, Operator } from "./tree.js";
import {
  errorValue,
  isError,
  numberResult,
  type Scalar,
  textResult,
  toNumber,
  toText,
} from "./value.js";

/**
 * The value of a formula that stands in a cell. Errors of spreadsheets are values.
 * @throws NotCalculated where the value is not known here.
 */
export function evaluateFormula(
  formula: FormulaNode,
  place: { readonly row: number; readonly column: number },
  source: CellSource,
): Scalar {
  const at: Evaluation = {
    source,
    row: place.row,
    column: place.column,
    operand: (node) => evaluateNode(node, at),
    scalar: (node) => single(evaluateNode(node, at), at),
  };
  // A formula never leaves its cell blank.
  return at.scalar(formula) ?? 0;
}

function single(operand: Operand, { source }: Evaluation): Scalar {
  if (!isArea(operand)) return operand;
  if (!isSingle(operand)) throw new NotCalculated("several cells in place of one");
  return source.value(operand.sheet, operand.top, operand.left);
}

function isSingle({ top, left, bottom, right }: Area): boolean {
  return top === bottom && left === right;
}

function evaluateNode(node: FormulaNode, at: Evaluation): Operand {
  at.source.spend(1);
  switch (node.kind) {
    case "constant":
      return node.value;
    case "missing":
      return null;
    case "area":
      return node;
    case "signed":
      return signed(at.scalar(node.of), node.negative);
    case "percent":
      return percent(at.scalar(node.of), node.times);
    case "run":
      return node.rest.reduce<Scalar>(
        (left, { operator, of }) => operate(left, operator, at.scalar(of)),
        at.scalar(node.first),
      );
    case "call": {
      const call = formulaFunctions.get(node.name);
      if (call === undefined) throw new NotCalculated(`the function ${node.name}`);
      return call(node.args, at);
    }
  }
}

function signed(value: Scalar, negative: boolean): Scalar {
  const number = toNumber(value);
  return isError(number) ? number : numberResult(negative ? -number : number);
}

function percent(value: Scalar, times: number): Scalar {
  const number = toNumber(value);
  return isError(number) ? number : numberResult(number / 100 ** times);
}

function operate(left: Scalar, operator: Operator, right: Scalar): Scalar {
  if (operator === "&") return join(left, right);
  if (/[<>=]/.test(operator)) {
    const order = compareValues(left, right);
    return isError(order) ? order : isOrdered(order, operator);
  }
  const [a, b] = [toNumber(left), toNumber(right)];
  if (isError(a)) return a;
  return isError(b) ? b : calculate(a, operator, b);
}

function join(left: Scalar, right: Scalar): Scalar {
  const [a, b] = [toText(left), toText(right)];
  if (isError(a)) return a;
  return isError(b) ? b : textResult(a + b);
}

function calculate(left: number, operator: Operator, right: number): Scalar {
  switch (operator) {
    case "+":
      return numberResult(left + right);
    case "-":
      return numberResult(left - right);
    case "*":
      return numberResult(left * right);
    case "/":
      return right === 0 ? errorValue("#DIV/0!") : numberResult(left / right);
    default:
      return power(left, right);
  }
}

function power(base: number, exponent: number): Scalar {
  if (base === 0 && exponent < 0) return errorValue("#DIV/0!");
  if (base === 0 && exponent === 0) return errorValue("#NUM!");
  return numberResult(base ** exponent);
}
