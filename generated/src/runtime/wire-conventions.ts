import type { Conventions } from "./conventions.js";

/** The conventions of the spec's files where they are not the usual ones; null where they are. */
export const conventions: Conventions | null = null;
