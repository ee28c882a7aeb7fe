import type { ItemKind } from "./item-kind.js";
import type { LengthUnit } from "./text-length.js";
/** How records of an earlier revision become records of this one. */
export interface UpgradePlan {
    readonly encoding: "utf-8" | "windows-31j";
    /** Texts by which the earlier revision says that nothing is entered, besides the empty one. */
    readonly emptyTexts: ReadonlySet<string>;
    /** By their id in the earlier revision. */
    readonly layouts: ReadonlyMap<string, LayoutPlan>;
}
/** The change of the spec that is the reason of something. */
export interface UpgradeCause {
    /** Id of the kind of change, such as `code-split`. */
    readonly rule: string;
    /** Of the change, as `CHANGELOG.md` has it; null where it lists none. */
    readonly fingerprint: string | null;
}
export interface LayoutPlan {
    readonly id: string;
    /** Id in this revision; null where the layout is gone. */
    readonly to: string | null;
    /** Name of its class in the earlier package. */
    readonly className: string;
    readonly columnsBefore: number;
    readonly columns: number;
    /** Neighbouring cells that are copied. */
    readonly runs: readonly {
        readonly from: number;
        readonly to: number;
        readonly count: number;
    }[];
    readonly cells: readonly CellPlan[];
    readonly dropped: readonly DroppedPlan[];
    /** Why it is gone. */
    readonly cause: UpgradeCause | null;
}
/** A cell of the earlier record that has no place in the new one. */
export interface DroppedPlan extends CellPlace {
    readonly cause: UpgradeCause;
}
/** Where a cell is. */
export interface CellPlace {
    /** Column, from 0: of the earlier record for what has no place in the new one, else of the new one. */
    readonly column: number;
    readonly path: string;
    readonly itemId: string | null;
    readonly itemName: string;
}
/** A cell with something to decide. */
export interface CellPlan extends CellPlace {
    /** Column of the earlier record; null where there is none. */
    readonly from: number | null;
    readonly concerns: readonly CellConcern[];
}
export type CellConcern = {
    readonly kind: "discard" | "emptied" | "keep";
    readonly cause: UpgradeCause;
} | {
    readonly kind: "untyped";
    readonly cause: UpgradeCause;
    readonly as: ItemKind;
} | {
    readonly kind: "length";
    readonly cause: UpgradeCause;
    readonly unit: LengthUnit | "digit";
    readonly min: number;
    readonly max: number;
} | {
    readonly kind: "codes";
    readonly moves: ReadonlyMap<string, CodeMove>;
}
/** Needed where something is entered in the columns of its row. */
 | {
    readonly kind: "missing";
    readonly cause: UpgradeCause;
    readonly row: readonly number[];
};
export interface CodeMove {
    readonly cause: UpgradeCause;
    /** `=` becomes another value, `~` stays until a person decides, `-` is not carried over. */
    readonly does: string;
    readonly values: readonly string[];
}
