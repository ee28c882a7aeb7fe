import type { FormulaFunction } from "./evaluation.js";
import { countingFunctions } from "./functions/counting.js";
import { logicFunctions } from "./functions/logic.js";
import { lookUpFunctions } from "./functions/look-up.js";
import { numberFunctions } from "./functions/numbers.js";
import { textFunctions } from "./functions/text.js";

/**
 * The functions that are known, by their names in files. Those whose value changes without an edit (NOW,
 * RAND) or whose cells are only known from texts and numbers (INDIRECT, OFFSET) are left out on purpose.
 */
export const formulaFunctions: ReadonlyMap<string, FormulaFunction> = new Map([
  ...Object.entries(countingFunctions),
  ...Object.entries(logicFunctions),
  ...Object.entries(lookUpFunctions),
  ...Object.entries(numberFunctions),
  ...Object.entries(textFunctions),
]);
