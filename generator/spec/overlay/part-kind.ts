import type { SourceRef } from "../model.js";
import type { Identity } from "./ledger.js";

/** A part of the model that a correction is of. */
export interface Subject<Element extends object> {
  readonly identity: Identity;
  readonly element: Element;
}

/** What the corrections must know of a kind of part. */
export interface PartKind<Element extends object> {
  /** Names of the facts that a part has or could have. */
  readonly facts: (element: Element) => readonly string[];
  /** The cell that states a fact. */
  readonly sourceOf: (element: Element, fact: string) => SourceRef;
  /** What would have to be corrected together for the part to make sense; null where it does. */
  readonly unfit: (element: Element) => string | null;
  /** The fact that stands for the part where it is added or removed. */
  readonly main: string;
}
