import type { ProblemTable } from "../problem.js";

export const emitProblems = {} as const satisfies ProblemTable;
