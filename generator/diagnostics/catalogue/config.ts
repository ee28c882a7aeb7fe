import type { ProblemTable } from "../problem.js";

export const configProblems = {} as const satisfies ProblemTable;
