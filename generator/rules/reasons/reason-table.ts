import type { Words } from "../../diagnostics/problem.js";

/** A part of the reasons: stable code -> text, in which `{name}` marks an argument. */
export type ReasonTable = Readonly<Record<string, Words>>;
