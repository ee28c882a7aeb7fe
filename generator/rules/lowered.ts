import type { Condition, Expression } from "./expression.js";

/** What one sentence comes to: its expressions, and the condition that they share. */
export interface Lowered {
  readonly expressions: readonly Expression[];
  /** Null where the sentence has none. */
  readonly when: Condition | null;
  /** Whether it stands for the sentence before too, as an exception to it does. */
  readonly replaces: boolean;
}

/** What the parts of a sentence come to. */
export type Meaning = Omit<Lowered, "replaces">;
