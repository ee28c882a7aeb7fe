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
export declare function isPhotoSubmission(value: unknown): value is PhotoSubmission;
/** 名称がちょうど一致する値 */
export declare function photoSubmissionFromLabel(label: string): PhotoSubmission | undefined;
export { photoSubmissionCodes };
