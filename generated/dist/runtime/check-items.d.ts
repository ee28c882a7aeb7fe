import { type FindingList } from "./findings.js";
import type { ItemPlan } from "./item-plan.js";
/**
 * Checks every cell on its own. An empty cell can only be missing; a filled one is checked for its
 * characters and its length, and, where both are right, for its code, form and value. The loop only
 * tells what is right; whatever it does not take for right is checked step by step. False, at once, for
 * a row of which not every cell is a text.
 */
export declare function checkItems(plan: ItemPlan, row: readonly unknown[], findings: FindingList): row is readonly string[];
/** Checks one filled cell step by step, and names each of its problems. */
export declare function checkCell(plan: ItemPlan, column: number, text: string, findings: FindingList): void;
