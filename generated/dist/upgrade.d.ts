import { type OlderRecord, type UpgradeResult } from "./runtime/upgrade.js";
export { type OlderRecord, type UpgradeCause, UpgradeChange, UpgradeDecision, type UpgradeResult, } from "./runtime/upgrade.js";
/**
 * 旧版のレコードをこの版のレコードにします。機械的に移せない値は `left` に残します。
 * Makes a record of this revision of one of an earlier revision. What is not mechanical is in `left`.
 * Never throws on data.
 * @throws RangeError for a revision or layout that is not known, naming those that are.
 */
export declare function upgrade(older: OlderRecord, from: string, to: string): UpgradeResult;
