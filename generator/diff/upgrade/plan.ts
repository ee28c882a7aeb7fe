import type { ItemLength, RecordLayout, ValueKind } from "../../spec/model.js";
import type { PlacedItem } from "../../spec/walk.js";
import type { ChangeRuleId } from "../registry.js";

/** How records of an older revision become records of a newer one. Plain data. */
export interface UpgradePlan {
  readonly from: string;
  readonly to: string;
  /** The encoding of the newer files, in which lengths in bytes are counted. */
  readonly encoding: "utf-8" | "windows-31j";
  /** Texts by which the older revision says that nothing is entered, besides the empty one. */
  readonly emptyTexts: readonly string[];
  /** In the order of the newer spec. */
  readonly layouts: readonly LayoutUpgrade[];
  readonly removed: readonly RemovedLayout[];
}

/** The change that is the reason of something. */
export interface Cause {
  readonly rule: ChangeRuleId;
  /** Of the change in the comparison; null where it lists none. */
  readonly fingerprint: string | null;
}

export interface LayoutUpgrade {
  readonly before: RecordLayout;
  readonly after: RecordLayout;
  /** One per column of the newer layout, in their order. */
  readonly columns: readonly ColumnUpgrade[];
  /** Columns of the older layout that have no place in the newer one, in their order. */
  readonly dropped: readonly DroppedColumn[];
}

export interface RemovedLayout {
  readonly layout: RecordLayout;
  readonly cause: Cause;
}

export interface ColumnUpgrade {
  readonly placed: PlacedItem;
  /** Rows of the repeating sections around the item, from 0, the outermost first. */
  readonly rows: readonly number[];
  /** Column of the older layout that it is copied from, from 0; null where it starts empty. */
  readonly from: number | null;
  /** What may keep its value from being carried over as it is. */
  readonly concerns: readonly Concern[];
}

export interface DroppedColumn {
  readonly placed: PlacedItem;
  readonly rows: readonly number[];
  /** Column of the older layout, from 0. */
  readonly column: number;
  readonly cause: Cause;
}

/** What may need a person; `cause` says what it is about. */
export type Concern =
  /** A value is not carried over, because it would be read as another one. */
  | { readonly kind: "discard"; readonly cause: Cause }
  /** A value is carried over and has to be looked at. */
  | { readonly kind: "keep"; readonly cause: Cause }
  /** The same where it is no value of a kind. */
  | { readonly kind: "untyped"; readonly cause: Cause; readonly as: ValueKind }
  /** The same where it has another length. */
  | { readonly kind: "length"; readonly cause: Cause; readonly length: ItemLength }
  /** The same where the newer revision says by its text that nothing is entered. */
  | { readonly kind: "emptied"; readonly cause: Cause }
  | { readonly kind: "codes"; readonly moves: readonly CodeMove[] }
  /** A value is needed and there is none to take. */
  | { readonly kind: "missing"; readonly cause: Cause };

/** What becomes of a code. Values that no move names stay as they are. */
export interface CodeMove {
  readonly value: string;
  /** Its value in the newer list; null where a person must decide. */
  readonly to: string | null;
  /** Whether the text stays until then. It does not where the newer list has it with another meaning. */
  readonly stays: boolean;
  /** Values of the newer list that it may have become. */
  readonly candidates: readonly string[];
  readonly cause: Cause;
}
