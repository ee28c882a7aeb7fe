import type { ProblemTable } from "../problem.js";

export const specProblems = {} as const satisfies ProblemTable;
