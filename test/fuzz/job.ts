import type { Shares } from "./mutant.js";

/** What a worker is asked to judge. */
export interface Job {
  readonly seed: number;
  readonly number: number;
  readonly shares: Shares;
}

/** What a worker says before it starts. */
export interface Start {
  readonly number: number;
  readonly level: string;
  readonly book: string;
  readonly what: string;
  readonly full: boolean;
  readonly emit: boolean;
}
