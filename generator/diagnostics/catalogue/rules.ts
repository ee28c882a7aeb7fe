import type { ProblemTable } from "../problem.js";

export const ruleProblems = {} as const satisfies ProblemTable;
