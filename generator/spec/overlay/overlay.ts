import type { Place } from "../../diagnostics/problem.js";
import type { CheckSeverity, FactValue } from "../model.js";

/** The corrections of an `overlay.yaml`, as they are written. */
export interface Overlay {
  readonly file: string;
  readonly entries: readonly Entry[];
}

export const noOverlay: Overlay = { file: "", entries: [] };

/** One correction, before it is known whether it applies. */
export interface Entry {
  readonly id: string;
  readonly reason: string;
  readonly origin: string;
  readonly until: string;
  readonly target: Target;
  readonly change: Change;
  readonly at: Place;
}

/** What a correction is of. */
export type Target =
  | {
      readonly kind: "item";
      /** Id, key or name. */
      readonly name: string;
      /** Ids of layouts, `*` for any part of one; null for all. */
      readonly layouts: readonly string[] | null;
    }
  | { readonly kind: "code"; readonly list: string; readonly value: string }
  | { readonly kind: "check"; readonly no: string }
  | { readonly kind: "message"; readonly id: string };

export type Change =
  | {
      readonly kind: "set";
      readonly facts: readonly FactChange[];
      /** What else the spec must say. */
      readonly guards: readonly FactBefore[];
    }
  | { readonly kind: "remove"; readonly guards: readonly FactBefore[] }
  | { readonly kind: "add"; readonly added: Added; readonly at: Place };

/** What the spec must say for a correction to apply. */
export interface FactBefore {
  /** Dotted name, such as `length.max`. */
  readonly fact: string;
  /** Null where the spec must say nothing. */
  readonly was: FactValue | null;
  readonly at: Place;
}

export interface FactChange extends FactBefore {
  /** Null where nothing is to be said. */
  readonly to: FactValue | null;
}

/** What is added under the name of the target. */
export type Added =
  | { readonly kind: "code"; readonly facts: AddedCode }
  | { readonly kind: "check"; readonly facts: AddedCheck }
  | { readonly kind: "message"; readonly facts: AddedMessage };

export interface AddedCode {
  readonly label: string;
  readonly labelEn?: string | undefined;
  readonly parent?: string | undefined;
  readonly validFrom?: string | undefined;
  readonly validTo?: string | undefined;
}

export interface AddedCheck {
  /** Ids of layouts, `*` for any part of one; all where it is absent. */
  readonly layouts?: readonly string[] | undefined;
  /** Ids, keys or names of items. */
  readonly targets: readonly string[];
  readonly sentence: string;
  readonly severity: CheckSeverity;
  readonly messageId?: string | undefined;
}

export interface AddedMessage {
  readonly text: string;
  readonly severity: CheckSeverity;
  readonly remedy?: string | undefined;
}
