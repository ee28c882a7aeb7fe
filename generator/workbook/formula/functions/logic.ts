import {
  type Evaluation,
  expectCount,
  type FunctionTable,
  isArea,
  ofValues,
} from "../evaluation.js";
import { NotCalculated } from "../not-calculated.js";
import type { FormulaNode } from "../tree.js";
import { errorValue, isError, type Scalar, toBoolean } from "../value.js";

/** Choices and truth values. */
export const logicFunctions: FunctionTable = {
  IF: (args, at) => {
    expectCount(args, 2, 3);
    const [condition, then, otherwise] = args;
    const holds = condition === undefined ? false : toBoolean(at.scalar(condition));
    if (isError(holds)) return holds;
    const chosen = holds ? then : otherwise;
    if (chosen?.kind === "missing") throw new NotCalculated("a value that was left out");
    return chosen === undefined ? false : at.operand(chosen);
  },
  IFS: (args, at) => {
    for (let index = 0; index + 1 < args.length; index += 2) {
      const [condition, value] = args.slice(index, index + 2);
      if (condition === undefined || value === undefined) break;
      const holds = toBoolean(at.scalar(condition));
      if (isError(holds)) return holds;
      if (holds) return at.operand(value);
    }
    return errorValue("#N/A");
  },
  IFERROR: (args, at) => otherwiseFor(args, at, isError),
  IFNA: (args, at) => otherwiseFor(args, at, isNotAvailable),
  AND: (args, at) => truth(args, at, (all) => all.every(Boolean)),
  OR: (args, at) => truth(args, at, (all) => all.some(Boolean)),
  NOT: ofValues([1, 1], ([value = null]) => {
    const holds = toBoolean(value);
    return isError(holds) ? holds : !holds;
  }),
  TRUE: ofValues([0, 0], () => true),
  FALSE: ofValues([0, 0], () => false),
  NA: ofValues([0, 0], () => errorValue("#N/A")),
  ISBLANK: is((value) => value === null),
  ISNUMBER: is((value) => typeof value === "number"),
  ISTEXT: is((value) => typeof value === "string"),
  ISERROR: is(isError),
  ISNA: is(isNotAvailable),
};

function isNotAvailable(value: Scalar): boolean {
  return isError(value) && value.error === "#N/A";
}

function is(holds: (value: Scalar) => boolean): FunctionTable[string] {
  return (args, at) => {
    expectCount(args, 1, 1);
    return args.every((arg) => holds(at.scalar(arg)));
  };
}

function otherwiseFor(
  args: readonly FormulaNode[],
  at: Evaluation,
  replaced: (value: Scalar) => boolean,
): Scalar {
  expectCount(args, 2, 2);
  const [value = null, otherwise] = [args[0] === undefined ? null : at.scalar(args[0]), args[1]];
  return replaced(value) && otherwise !== undefined ? at.scalar(otherwise) : value;
}

/** Of cells only truth values and numbers count; of other arguments every one does. */
function truth(
  args: readonly FormulaNode[],
  at: Evaluation,
  judge: (all: readonly boolean[]) => boolean,
): Scalar {
  const all: boolean[] = [];
  for (const arg of args) {
    const operand = at.operand(arg);
    if (!isArea(operand)) {
      const holds = toBoolean(operand);
      if (isError(holds)) return holds;
      all.push(holds);
      continue;
    }
    for (const cell of at.source.cells(operand)) {
      const value = cell.value();
      if (isError(value)) return value;
      if (typeof value === "boolean" || typeof value === "number")
        all.push(value !== false && value !== 0);
    }
  }
  return all.length === 0 ? errorValue("#VALUE!") : judge(all);
}
