import type { DateInput, PartialDate } from "../runtime/date.js";
import { Group } from "../runtime/group.js";
import { type Members } from "../runtime/members.js";
import type { Nationality } from "../codes/nationality.js";
import type { PeriodOfStay } from "../codes/period-of-stay.js";
import type { Prefecture } from "../codes/prefecture.js";
import type { ResidenceStatus } from "../codes/residence-status.js";
import type { Sex } from "../codes/sex.js";
import type { YesNo } from "../codes/yes-no.js";
export interface WorkQualificationIdentityInit {
    /** 国籍・地域 */
    nationalityRegion?: Nationality | null | undefined;
    /** 生年月日 */
    dateOfBirth?: DateInput | null | undefined;
    /** 氏名（英字・姓） */
    familyName?: string | null | undefined;
    /** 氏名（英字・名） */
    givenName?: string | null | undefined;
    /** 氏名（漢字） */
    nameInChineseCharacters?: string | null | undefined;
    /** 性別 */
    sex?: Sex | null | undefined;
    /** 配偶者の有無 */
    maritalStatus?: YesNo | null | undefined;
    /** 職業 */
    occupation?: string | null | undefined;
    /** 住居地 */
    residence?: WorkQualificationIdentityResidenceInit | undefined;
    /** 電話番号 */
    telephone?: string | null | undefined;
    /** 携帯電話番号 */
    cellular?: string | null | undefined;
    /** 旅券番号 */
    passportNo?: string | null | undefined;
    /** 旅券有効期限 */
    passportExpiry?: DateInput | null | undefined;
    /** 現に有する在留資格 */
    currentStatus?: ResidenceStatus | null | undefined;
    /** 在留期間 */
    periodOfStay?: PeriodOfStay | null | undefined;
    /** 在留期間の満了日 */
    dateOfExpiration?: DateInput | null | undefined;
    /** 在留カードの有無 */
    cardHeld?: YesNo | null | undefined;
    /** 在留カード番号 */
    residenceCardNo?: string | null | undefined;
    /** ED番号 */
    edNumber?: string | null | undefined;
}
export interface WorkQualificationIdentity {
    /**
     * 国籍・地域 Nationality/Region [BASE_SHORT-001]
     * 属性: 半角英数字 コード / 桁数: 3文字固定 / コード表: 国籍・地域
     * 要否: 必須
     * 備考: 様式の項番　1
     * 3.0/CSVレイアウト仕様書.xlsx 就労資格!E15 ほか2か所
     */
    get nationalityRegion(): Nationality | null;
    set nationalityRegion(value: Nationality | null);
    /**
     * 生年月日 Date of birth [BASE_SHORT-002]
     * 属性: 半角数字 YYYYMMDD（不詳可） / 桁数: 8文字固定
     * 要否: 必須
     * 備考: 様式の項番　2
     * 3.0/CSVレイアウト仕様書.xlsx 就労資格!E16 ほか2か所
     */
    get dateOfBirth(): PartialDate | null;
    set dateOfBirth(value: DateInput | null);
    /**
     * 氏名（英字・姓） Family name [BASE_SHORT-003]
     * 属性: 半角英大文字・空白 / 桁数: 60文字以内
     * 要否: 条件付き必須
     * 備考: 様式の項番　3
     * 3.0/CSVレイアウト仕様書.xlsx 就労資格!E17 ほか2か所
     */
    get familyName(): string | null;
    set familyName(value: string | null);
    /**
     * 氏名（英字・名） Given name [BASE_SHORT-004]
     * 属性: 半角英大文字・空白 / 桁数: 60文字以内
     * 要否: 条件付き必須
     * 備考: 様式の項番　3
     * 3.0/CSVレイアウト仕様書.xlsx 就労資格!E18 ほか2か所
     */
    get givenName(): string | null;
    set givenName(value: string | null);
    /**
     * 氏名（漢字） Name in Chinese characters [BASE_SHORT-005]
     * 属性: 全角 / 桁数: 30文字以内
     * 要否: 任意
     * 備考: 様式の項番　3
     * 3.0/CSVレイアウト仕様書.xlsx 就労資格!E19 ほか2か所
     */
    get nameInChineseCharacters(): string | null;
    set nameInChineseCharacters(value: string | null);
    /**
     * 性別 Sex [BASE_SHORT-006]
     * 属性: 半角数字 コード / 桁数: 1文字固定 / コード表: 性別
     * 要否: 必須
     * 備考: 様式の項番　4
     * 3.0/CSVレイアウト仕様書.xlsx 就労資格!E20 ほか2か所
     */
    get sex(): Sex | null;
    set sex(value: Sex | null);
    /**
     * 配偶者の有無 Marital status [BASE_SHORT-007]
     * 属性: 半角数字 有無 / 桁数: 1文字固定 / コード表: 有無
     * 要否: 条件付き必須
     * 備考: 様式の項番　5
     * 3.0/CSVレイアウト仕様書.xlsx 就労資格!E21 ほか2か所
     */
    get maritalStatus(): YesNo | null;
    set maritalStatus(value: YesNo | null);
    /**
     * 職業 Occupation [BASE_SHORT-008]
     * 属性: 全角 / 桁数: 30文字以内
     * 要否: 条件付き必須
     * 備考: 様式の項番　6
     * 3.0/CSVレイアウト仕様書.xlsx 就労資格!E22 ほか2か所
     */
    get occupation(): string | null;
    set occupation(value: string | null);
    /** 住居地 */
    get residence(): WorkQualificationIdentityResidence;
    /**
     * 電話番号 Telephone [BASE_SHORT-013]
     * 属性: 半角数字 電話番号 / 桁数: 15文字以内
     * 要否: 条件付き必須
     * 備考: 様式の項番　7
     * 3.0/CSVレイアウト仕様書.xlsx 就労資格!E27 ほか2か所
     */
    get telephone(): string | null;
    set telephone(value: string | null);
    /**
     * 携帯電話番号 Cellular [BASE_SHORT-014]
     * 属性: 半角数字 電話番号 / 桁数: 15文字以内
     * 要否: 条件付き必須
     * 備考: 様式の項番　7
     * 3.0/CSVレイアウト仕様書.xlsx 就労資格!E28 ほか2か所
     */
    get cellular(): string | null;
    set cellular(value: string | null);
    /**
     * 旅券番号 Passport no. [BASE_SHORT-015]
     * 属性: 半角英数字 / 桁数: 9文字以内
     * 要否: 条件付き必須
     * 備考: 様式の項番　8
     * 3.0/CSVレイアウト仕様書.xlsx 就労資格!E29 ほか2か所
     */
    get passportNo(): string | null;
    set passportNo(value: string | null);
    /**
     * 旅券有効期限 Passport expiry [BASE_SHORT-016]
     * 属性: 半角数字 YYYYMMDD / 桁数: 8文字固定
     * 要否: 条件付き必須
     * 備考: 様式の項番　8
     * 3.0/CSVレイアウト仕様書.xlsx 就労資格!E30 ほか2か所
     */
    get passportExpiry(): PartialDate | null;
    set passportExpiry(value: DateInput | null);
    /**
     * 現に有する在留資格 Status of residence [BASE_SHORT-017]
     * 属性: 半角英数字 コード / 桁数: 4文字固定 / コード表: 在留資格
     * 要否: 必須
     * 備考: 様式の項番　9
     * 3.0/CSVレイアウト仕様書.xlsx 就労資格!E31 ほか2か所
     */
    get currentStatus(): ResidenceStatus | null;
    set currentStatus(value: ResidenceStatus | null);
    /**
     * 在留期間 Period of stay [BASE_SHORT-018]
     * 属性: 半角英数字 コード / 桁数: 3文字固定 / コード表: 在留期間
     * 要否: 必須
     * 備考: 様式の項番　9
     * 3.0/CSVレイアウト仕様書.xlsx 就労資格!E32 ほか2か所
     */
    get periodOfStay(): PeriodOfStay | null;
    set periodOfStay(value: PeriodOfStay | null);
    /**
     * 在留期間の満了日 Date of expiration [BASE_SHORT-019]
     * 属性: 半角数字 YYYYMMDD / 桁数: 8文字固定
     * 要否: 必須
     * 備考: 様式の項番　9
     * 3.0/CSVレイアウト仕様書.xlsx 就労資格!E33 ほか2か所
     */
    get dateOfExpiration(): PartialDate | null;
    set dateOfExpiration(value: DateInput | null);
    /**
     * 在留カードの有無 Card held [BASE_SHORT-020]
     * 属性: 半角数字 有無 / 桁数: 1文字固定 / コード表: 有無
     * 要否: 必須
     * 備考: 様式の項番　9
     * 3.0/CSVレイアウト仕様書.xlsx 就労資格!E34 ほか2か所
     */
    get cardHeld(): YesNo | null;
    set cardHeld(value: YesNo | null);
    /**
     * 在留カード番号 Residence card no. [BASE_SHORT-021]
     * 属性: 半角英大文字・数字 在留カード番号 / 桁数: 12文字固定
     * 要否: 条件付き必須
     * 備考: 様式の項番　9
     * 3.0/CSVレイアウト仕様書.xlsx 就労資格!E35 ほか2か所
     */
    get residenceCardNo(): string | null;
    set residenceCardNo(value: string | null);
    /**
     * ED番号 ED number [BASE_SHORT-022]
     * 属性: 半角英数字 / 桁数: 11文字以内
     * 要否: 条件付き必須
     * 備考: 様式の項番　9
     * 3.0/CSVレイアウト仕様書.xlsx 就労資格!E36 ほか2か所
     */
    get edNumber(): string | null;
    set edNumber(value: string | null);
}
/** 身分事項 */
export declare class WorkQualificationIdentity extends Group<WorkQualificationIdentityInit> {
    static get $members(): Members;
}
export interface WorkQualificationIdentityResidenceInit {
    /** 住居地 郵便番号 */
    postalCode?: string | null | undefined;
    /** 住居地 都道府県 */
    prefecture?: Prefecture | null | undefined;
    /** 住居地 市区町村 */
    city?: string | null | undefined;
    /** 住居地 町名丁目番地号等 */
    address?: string | null | undefined;
}
export interface WorkQualificationIdentityResidence {
    /**
     * 住居地 郵便番号 Postal code [BASE_SHORT-009]
     * 属性: 半角数字 郵便番号 / 桁数: 7文字固定
     * 要否: 必須
     * 備考: 様式の項番　7
     * 3.0/CSVレイアウト仕様書.xlsx 就労資格!E23 ほか2か所
     */
    get postalCode(): string | null;
    set postalCode(value: string | null);
    /**
     * 住居地 都道府県 Prefecture [BASE_SHORT-010]
     * 属性: 半角数字 コード / 桁数: 2文字固定 / コード表: 都道府県
     * 要否: 必須
     * 備考: 様式の項番　7
     * 3.0/CSVレイアウト仕様書.xlsx 就労資格!E24 ほか2か所
     */
    get prefecture(): Prefecture | null;
    set prefecture(value: Prefecture | null);
    /**
     * 住居地 市区町村 City [BASE_SHORT-011]
     * 属性: 全角 / 桁数: 20文字以内
     * 要否: 必須
     * 備考: 様式の項番　7
     * 3.0/CSVレイアウト仕様書.xlsx 就労資格!E25 ほか2か所
     */
    get city(): string | null;
    set city(value: string | null);
    /**
     * 住居地 町名丁目番地号等 Address [BASE_SHORT-012]
     * 属性: 全角 / 桁数: 50文字以内
     * 要否: 必須
     * 備考: 様式の項番　7
     * 3.0/CSVレイアウト仕様書.xlsx 就労資格!E26 ほか2か所
     */
    get address(): string | null;
    set address(value: string | null);
}
/** 住居地 */
export declare class WorkQualificationIdentityResidence extends Group<WorkQualificationIdentityResidenceInit> {
    static get $members(): Members;
}
