import { type FindingList } from "./findings.js";
import type { ItemPlan } from "./item-plan.js";
/**
 * Checks every cell on its own. An empty cell can only be missing; a filled one is checked for its
 * characters and its length, and, where both are right, for its code, form and value.
 */
export declare function checkItems(plan: ItemPlan, row: readonly string[], findings: FindingList): void;
