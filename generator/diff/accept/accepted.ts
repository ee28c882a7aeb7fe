import type { Place } from "../../diagnostics/problem.js";

/** A change that somebody has looked at and accepted, for a time. */
export interface AcceptedChange {
  readonly fingerprint: string;
  readonly reason: string;
  /** ISO date of the last day on which it counts. */
  readonly until: string;
  readonly at: Place;
}

/** The accepted changes of a diff that are in force, by their fingerprints. */
export type AcceptedChanges = ReadonlyMap<string, AcceptedChange>;
