import type { TrainingKind } from "../codes/training-kind.js";
import { type CodeTable } from "../runtime/codes.js";
/** 技能実習の区分の値・名称・親・有効期間 */
export declare const trainingKindCodes: CodeTable<TrainingKind>;
