import { type CodeFromLabel, type CodeGuard } from "../runtime/codes.js";
import { familyStatusCodes } from "../code-tables/family-status.js";
/**
 * 身分又は地位 (MIBUN)
 * 3.0/業務コード一覧表.xlsx コード表一覧!A41
 */
export declare enum FamilyStatus {
    /** 日本人の配偶者 */
    日本人の配偶者 = "01",
    /** 日本人の実子 */
    日本人の実子 = "02",
    /** 日本人の特別養子 */
    日本人の特別養子 = "03",
    /** 永住者又は特別永住者の配偶者 */
    永住者又は特別永住者の配偶者 = "04",
    /** 永住者又は特別永住者の実子 */
    永住者又は特別永住者の実子 = "05",
    /** 日本人の実子の実子 */
    日本人の実子の実子 = "06",
    /** 日系3世等の配偶者 */
    日系3世等の配偶者 = "07",
    /** 未成年未婚の実子 */
    未成年未婚の実子 = "08",
    /** 6歳未満の養子 */
    _6歳未満の養子 = "09",
    /** その他 */
    その他 = "10"
}
/** 身分又は地位の値かどうか */
export declare const isFamilyStatus: CodeGuard<FamilyStatus>;
/** 名称がちょうど一致する値 */
export declare const familyStatusFromLabel: CodeFromLabel<FamilyStatus>;
export { familyStatusCodes };
