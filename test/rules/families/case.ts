/** Texts by item id; of a repeating section one per row, of one row as `ID@2`. What is not named is empty. */
export type Cells = Readonly<Record<string, string | readonly string[]>>;

/** What the application passes beside the record. */
export interface Passed {
  /** `YYYYMMDD`. */
  readonly today?: string;
  readonly flags?: Readonly<Record<string, boolean>>;
  /** The other records of the file; without it the file is not passed. */
  readonly file?: readonly Cells[];
  /** The main application. */
  readonly parent?: Cells;
}

/** A record that is judged together with what is passed. */
export interface Given {
  readonly passed: Passed;
  readonly record: Cells;
}

export function given(passed: Passed, record: Cells): Given {
  return { passed, record };
}

export type Situation = Cells | Given;

export function isGiven(situation: Situation): situation is Given {
  return "passed" in situation;
}

/** Sentences that ask for the same, and records judged by hand. */
export interface FamilyCase {
  readonly family: string;
  /** Item id that the checks are listed under. */
  readonly target: string;
  readonly sentences: readonly string[];
  readonly violates: readonly Situation[];
  readonly satisfies: readonly Situation[];
  /** Names of the facts that the application passes; the state is then `predicate`. */
  readonly flags?: readonly string[];
  /** The expressions, where no record can violate them. */
  readonly says?: readonly unknown[];
}

/** A sentence without a certain meaning, the item it is listed under, and why. */
export interface NearMiss {
  readonly target: string;
  readonly sentence: string;
  readonly why: string;
  readonly state: "unsupported" | "note";
}
