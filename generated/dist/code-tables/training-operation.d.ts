import type { TrainingOperation } from "../codes/training-operation.js";
import { type CodeTable } from "../runtime/codes.js";
/** 技能実習 作業の値・名称・親・有効期間 */
export declare const trainingOperationCodes: CodeTable<TrainingOperation>;
