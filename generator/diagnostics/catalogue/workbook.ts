import type { ProblemTable } from "../problem.js";

export const workbookProblems = {} as const satisfies ProblemTable;
