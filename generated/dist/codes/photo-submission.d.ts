import { type CodeFromLabel, type CodeGuard } from "../runtime/codes.js";
import { photoSubmissionCodes } from "../code-tables/photo-submission.js";
/**
 * 顔写真区分 (KAOSHASHIN)
 * 3.0/業務コード一覧表.xlsx コード表一覧!A27
 */
export declare enum PhotoSubmission {
    /** 提出あり */
    Submitted = "1",
    /** 提出不要（16歳未満） */
    NotRequiredUnder16 = "2",
    /** 提出不要（3月以下・短期滞在等） */
    NotRequiredShortStay = "3"
}
/** 顔写真区分の値かどうか */
export declare const isPhotoSubmission: CodeGuard<PhotoSubmission>;
/** 名称がちょうど一致する値 */
export declare const photoSubmissionFromLabel: CodeFromLabel<PhotoSubmission>;
export { photoSubmissionCodes };
