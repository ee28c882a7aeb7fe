import { type CodeFromLabel, type CodeGuard } from "../runtime/codes.js";
import { acquisitionReasonCodes } from "../code-tables/acquisition-reason.js";
/**
 * 在留資格取得の事由 (SHUTOKU)
 * 3.0/業務コード一覧表.xlsx コード表一覧!A28
 */
export declare enum AcquisitionReason {
    /** 出生 */
    Birth = "1",
    /** 日本国籍喪失 */
    LossOfJapaneseNationality = "2",
    /** その他 */
    Other = "3"
}
/** 在留資格取得の事由の値かどうか */
export declare const isAcquisitionReason: CodeGuard<AcquisitionReason>;
/** 名称がちょうど一致する値 */
export declare const acquisitionReasonFromLabel: CodeFromLabel<AcquisitionReason>;
export { acquisitionReasonCodes };
