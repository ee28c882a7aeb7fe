import type { DateInput, PartialDate } from "../runtime/date.js";
import { Group } from "../runtime/group.js";
import { type Members } from "../runtime/members.js";
import type { Nationality } from "../codes/nationality.js";
import type { Relationship } from "../codes/relationship.js";
import type { YesNo } from "../codes/yes-no.js";
export interface CoeNRelativesInit {
    /** 在日親族及び同居者の有無 */
    hasRelatives?: YesNo | null | undefined;
    /** 在日親族及び同居者 */
    members?: readonly CoeNRelativesMembersInit[] | undefined;
}
export interface CoeNRelatives {
    /**
     * 在日親族及び同居者の有無 Family in Japan / co-residents [REL_COE-001]
     * 属性: 半角数字 有無 / 桁数: 1文字固定 / コード表: 有無
     * 要否: 必須
     * 備考: 様式の項番　21
     * 3.0/CSVレイアウト仕様書.xlsx 区分N!E109 ほか8か所
     */
    get hasRelatives(): YesNo | null;
    set hasRelatives(value: YesNo | null);
    /** 在日親族及び同居者（6回） */
    get members(): readonly [
        CoeNRelativesMembers,
        CoeNRelativesMembers,
        CoeNRelativesMembers,
        CoeNRelativesMembers,
        CoeNRelativesMembers,
        CoeNRelativesMembers
    ];
}
/** 在日親族及び同居者 */
export declare class CoeNRelatives extends Group<CoeNRelativesInit> {
    static get $members(): Members;
}
export interface CoeNRelativesMembersInit {
    /** 続柄 */
    relationship?: Relationship | null | undefined;
    /** 氏名 */
    name?: string | null | undefined;
    /** 生年月日 */
    dateOfBirth?: DateInput | null | undefined;
    /** 国籍・地域 */
    nationalityRegion?: Nationality | null | undefined;
    /** 同居予定の有無 */
    intendedToResideWithApplicant?: YesNo | null | undefined;
    /** 勤務先名称・通学先名称 */
    placeOfEmploymentSchool?: string | null | undefined;
    /** 在留カード番号／特別永住者証明書番号 */
    residenceCardSPRCertNo?: string | null | undefined;
}
export interface CoeNRelativesMembers {
    /**
     * 続柄 Relationship [REL_COE-002]
     * 属性: 半角数字 コード / 桁数: 2文字固定 / コード表: 続柄・関係
     * 要否: 条件付き必須
     * 備考: 様式の項番　21
     * 3.0/CSVレイアウト仕様書.xlsx 区分N!E110 ほか8か所
     */
    get relationship(): Relationship | null;
    set relationship(value: Relationship | null);
    /**
     * 氏名 Name [REL_COE-003]
     * 属性: 全半角混在 / 桁数: 60文字以内
     * 要否: 条件付き必須
     * 備考: 様式の項番　21
     * 3.0/CSVレイアウト仕様書.xlsx 区分N!E111 ほか8か所
     */
    get name(): string | null;
    set name(value: string | null);
    /**
     * 生年月日 Date of birth [REL_COE-004]
     * 属性: 半角数字 YYYYMMDD（不詳可） / 桁数: 8文字固定
     * 要否: 条件付き必須
     * 備考: 様式の項番　21
     * 3.0/CSVレイアウト仕様書.xlsx 区分N!E112 ほか8か所
     */
    get dateOfBirth(): PartialDate | null;
    set dateOfBirth(value: DateInput | null);
    /**
     * 国籍・地域 Nationality/Region [REL_COE-005]
     * 属性: 半角英数字 コード / 桁数: 3文字固定 / コード表: 国籍・地域
     * 要否: 条件付き必須
     * 備考: 様式の項番　21
     * 3.0/CSVレイアウト仕様書.xlsx 区分N!E113 ほか8か所
     */
    get nationalityRegion(): Nationality | null;
    set nationalityRegion(value: Nationality | null);
    /**
     * 同居予定の有無 Intended to reside with applicant [REL_COE-006]
     * 属性: 半角数字 有無 / 桁数: 1文字固定 / コード表: 有無
     * 要否: 条件付き必須
     * 備考: 様式の項番　21
     * 3.0/CSVレイアウト仕様書.xlsx 区分N!E114 ほか8か所
     */
    get intendedToResideWithApplicant(): YesNo | null;
    set intendedToResideWithApplicant(value: YesNo | null);
    /**
     * 勤務先名称・通学先名称 Place of employment/school [REL_COE-007]
     * 属性: 全角 / 桁数: 40文字以内
     * 要否: 任意
     * 備考: 様式の項番　21
     * 3.0/CSVレイアウト仕様書.xlsx 区分N!E115 ほか8か所
     */
    get placeOfEmploymentSchool(): string | null;
    set placeOfEmploymentSchool(value: string | null);
    /**
     * 在留カード番号／特別永住者証明書番号 Residence card / SPR cert. no. [REL_COE-008]
     * 属性: 半角英数字 / 桁数: 12文字以内
     * 要否: 条件付き必須
     * 備考: 様式の項番　21
     * 3.0/CSVレイアウト仕様書.xlsx 区分N!E116 ほか8か所
     */
    get residenceCardSPRCertNo(): string | null;
    set residenceCardSPRCertNo(value: string | null);
}
/** 在日親族及び同居者 */
export declare class CoeNRelativesMembers extends Group<CoeNRelativesMembersInit> {
    static get $members(): Members;
}
