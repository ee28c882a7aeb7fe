import type { PhotoSubmission } from "../codes/photo-submission.js";
import { type CodeTable } from "../runtime/codes.js";
/** 顔写真区分の値・名称・親・有効期間 */
export declare const photoSubmissionCodes: CodeTable<PhotoSubmission>;
