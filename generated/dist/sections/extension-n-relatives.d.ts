import type { DateInput, PartialDate } from "../runtime/date.js";
import { Group } from "../runtime/group.js";
import { type Members } from "../runtime/members.js";
import type { Nationality } from "../codes/nationality.js";
import type { Relationship } from "../codes/relationship.js";
import type { YesNo } from "../codes/yes-no.js";
export interface ExtensionNRelativesInit {
    /** 在日親族及び同居者の有無 */
    hasRelatives?: YesNo | null | undefined;
    /** 在日親族及び同居者 */
    members?: readonly ExtensionNRelativesMembersInit[] | undefined;
}
export interface ExtensionNRelatives {
    /**
     * 在日親族及び同居者の有無 Family in Japan / co-residents [REL_ZAI-001]
     * 属性: 半角数字 有無 / 桁数: 1文字固定 / コード表: 有無
     * 要否: 必須
     * 備考: 様式の項番　16
     * 3.0/CSVレイアウト仕様書.xlsx 区分N!E62 ほか8か所
     */
    get hasRelatives(): YesNo | null;
    set hasRelatives(value: YesNo | null);
    /** 在日親族及び同居者（6回） */
    get members(): readonly [
        ExtensionNRelativesMembers,
        ExtensionNRelativesMembers,
        ExtensionNRelativesMembers,
        ExtensionNRelativesMembers,
        ExtensionNRelativesMembers,
        ExtensionNRelativesMembers
    ];
}
/** 在日親族及び同居者 */
export declare class ExtensionNRelatives extends Group<ExtensionNRelativesInit> {
    static get $members(): Members;
}
export interface ExtensionNRelativesMembersInit {
    /** 続柄 */
    relationship?: Relationship | null | undefined;
    /** 氏名 */
    name?: string | null | undefined;
    /** 生年月日 */
    dateOfBirth?: DateInput | null | undefined;
    /** 国籍・地域 */
    nationalityRegion?: Nationality | null | undefined;
    /** 同居の有無 */
    residingWithApplicant?: YesNo | null | undefined;
    /** 勤務先名称・通学先名称 */
    employerSchool?: string | null | undefined;
    /** 在留カード番号／特別永住者証明書番号 */
    cardNumber?: string | null | undefined;
}
export interface ExtensionNRelativesMembers {
    /**
     * 続柄 Relationship [REL_ZAI-002]
     * 属性: 半角数字 コード / 桁数: 2文字固定 / コード表: 続柄・関係
     * 要否: 条件付き必須
     * 備考: 様式の項番　16
     * 3.0/CSVレイアウト仕様書.xlsx 区分N!E63 ほか8か所
     */
    get relationship(): Relationship | null;
    set relationship(value: Relationship | null);
    /**
     * 氏名 Name [REL_ZAI-003]
     * 属性: 全半角混在 / 桁数: 60文字以内
     * 要否: 条件付き必須
     * 備考: 様式の項番　16
     * 3.0/CSVレイアウト仕様書.xlsx 区分N!E64 ほか8か所
     */
    get name(): string | null;
    set name(value: string | null);
    /**
     * 生年月日 Date of birth [REL_ZAI-004]
     * 属性: 半角数字 YYYYMMDD（不詳可） / 桁数: 8文字固定
     * 要否: 条件付き必須
     * 備考: 様式の項番　16
     * 3.0/CSVレイアウト仕様書.xlsx 区分N!E65 ほか8か所
     */
    get dateOfBirth(): PartialDate | null;
    set dateOfBirth(value: DateInput | null);
    /**
     * 国籍・地域 Nationality/Region [REL_ZAI-005]
     * 属性: 半角英数字 コード / 桁数: 3文字固定 / コード表: 国籍・地域
     * 要否: 条件付き必須
     * 備考: 様式の項番　16
     * 3.0/CSVレイアウト仕様書.xlsx 区分N!E66 ほか8か所
     */
    get nationalityRegion(): Nationality | null;
    set nationalityRegion(value: Nationality | null);
    /**
     * 同居の有無 Residing with applicant [REL_ZAI-006]
     * 属性: 半角数字 有無 / 桁数: 1文字固定 / コード表: 有無
     * 要否: 条件付き必須
     * 備考: 様式の項番　16
     * 3.0/CSVレイアウト仕様書.xlsx 区分N!E67 ほか8か所
     */
    get residingWithApplicant(): YesNo | null;
    set residingWithApplicant(value: YesNo | null);
    /**
     * 勤務先名称・通学先名称 Employer/school [REL_ZAI-007]
     * 属性: 全角 / 桁数: 40文字以内
     * 要否: 任意
     * 備考: 様式の項番　16
     * 3.0/CSVレイアウト仕様書.xlsx 区分N!E68 ほか8か所
     */
    get employerSchool(): string | null;
    set employerSchool(value: string | null);
    /**
     * 在留カード番号／特別永住者証明書番号 Card number [REL_ZAI-008]
     * 属性: 半角英数字 / 桁数: 12文字以内
     * 要否: 条件付き必須
     * 備考: 様式の項番　16
     * 3.0/CSVレイアウト仕様書.xlsx 区分N!E69 ほか8か所
     */
    get cardNumber(): string | null;
    set cardNumber(value: string | null);
}
/** 在日親族及び同居者 */
export declare class ExtensionNRelativesMembers extends Group<ExtensionNRelativesMembersInit> {
    static get $members(): Members;
}
