import type { TrainingOccupation } from "../codes/training-occupation.js";
import { type CodeTable } from "../runtime/codes.js";
/** 技能実習 職種の値・名称・親・有効期間 */
export declare const trainingOccupationCodes: CodeTable<TrainingOccupation>;
