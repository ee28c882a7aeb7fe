import type { LayoutPlan, UpgradePlan } from "./upgrade-plan.js";
import { UpgradeChange, UpgradeDecision } from "./upgrade-report.js";
/** The cells of a record of this revision, and what became of those of the older one. */
export interface UpgradedCells {
    readonly row: readonly string[];
    readonly changed: readonly UpgradeChange[];
    readonly left: readonly UpgradeDecision[];
}
/** Makes the cells of a record of this revision. Never throws on data. */
export declare function upgradeCells(older: readonly string[], layout: LayoutPlan, plan: UpgradePlan): UpgradedCells;
