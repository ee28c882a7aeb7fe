import type { ProblemTable } from "../problem.js";

export const profileProblems = {} as const satisfies ProblemTable;
