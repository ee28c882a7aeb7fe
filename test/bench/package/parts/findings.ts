import type { Aim } from "../table.js";

/** What one part of the benchmark found. */
export interface Findings {
  readonly text: string;
  readonly aims: readonly Aim[];
}
