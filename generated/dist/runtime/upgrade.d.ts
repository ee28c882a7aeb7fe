import { RecordView } from "./record.js";
import { type UpgradeChange, UpgradeDecision } from "./upgrade-report.js";
export type { UpgradeCause } from "./upgrade-plan.js";
export { UpgradeChange, UpgradeDecision } from "./upgrade-report.js";
/**
 * A record of the package of an earlier revision, or the cells of a CSV line of one of its layouts. The
 * layout of a record is told by the name of its class: where a bundler has renamed the classes, pass
 * `{ layout, row: record.$row }`.
 */
export type OlderRecord = {
    readonly $row: readonly string[];
} | {
    readonly layout: string;
    readonly row: readonly string[];
};
/** A record of this revision, and what became of the values of the older one. */
export interface UpgradeResult {
    /** An instance of the class of its layout; null where the layout is gone. Tell it apart by `instanceof`. */
    readonly record: RecordView<object> | null;
    /** Id of its layout in this revision; null where the layout is gone. */
    readonly layout: string | null;
    /** Values that were replaced. What only moved to another column or property is not listed. */
    readonly changed: readonly UpgradeChange[];
    /** What a person must decide. */
    readonly left: readonly UpgradeDecision[];
}
/** The class of each layout of this revision, by its id. */
export type RecordClasses = Readonly<Record<string, {
    new (): RecordView<object>;
    fromRow(row: readonly string[]): RecordView<object>;
}>>;
/** Upgrades from the earlier revisions whose packed plans are given. */
export declare class Upgrades {
    #private;
    constructor(to: string, packed: Readonly<Record<string, string>>, classes: RecordClasses);
    /** The revisions from which there is a way. */
    get revisions(): readonly string[];
    upgrade(older: OlderRecord, from: string, to: string): UpgradeResult;
}
