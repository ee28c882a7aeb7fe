import type { UpgradePlan } from "./upgrade-plan.js";
/** Decodes a plan: the twin of `packPlan` in the generator. */
export declare function unpackPlan(packed: string): UpgradePlan;
