import type { DateInput, PartialDate } from "../runtime/date.js";
import { Group } from "../runtime/group.js";
import { type Members } from "../runtime/members.js";
import type { Nationality } from "../codes/nationality.js";
import type { Prefecture } from "../codes/prefecture.js";
import type { Sex } from "../codes/sex.js";
import type { YesNo } from "../codes/yes-no.js";
export interface ExtensionNIdentityInit {
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
    /** 出生地 */
    placeOfBirth?: string | null | undefined;
    /** 配偶者の有無 */
    maritalStatus?: YesNo | null | undefined;
    /** 職業 */
    occupation?: string | null | undefined;
    /** 本国における居住地 */
    homeTownCity?: string | null | undefined;
    /** 住居地 */
    residence?: ExtensionNIdentityResidenceInit | undefined;
    /** 電話番号 */
    telephoneNo?: string | null | undefined;
    /** 携帯電話番号 */
    cellularPhoneNo?: string | null | undefined;
    /** メールアドレス */
    eMail?: string | null | undefined;
    /** 旅券番号 */
    passportNumber?: string | null | undefined;
    /** 旅券有効期限 */
    passportExpiry?: DateInput | null | undefined;
}
export interface ExtensionNIdentity {
    /**
     * 国籍・地域 Nationality/Region [ID_ZAI-001]
     * 属性: 半角英数字 コード / 桁数: 3文字固定 / コード表: 国籍・地域
     * 要否: 必須
     * 備考: 様式の項番　1
     * 3.0/CSVレイアウト仕様書.xlsx 区分N!E15 ほか8か所
     */
    get nationalityRegion(): Nationality | null;
    set nationalityRegion(value: Nationality | null);
    /**
     * 生年月日 Date of birth [ID_ZAI-002]
     * 属性: 半角数字 YYYYMMDD（不詳可） / 桁数: 8文字固定
     * 要否: 必須
     * 備考: 様式の項番　2
     * 3.0/CSVレイアウト仕様書.xlsx 区分N!E16 ほか8か所
     */
    get dateOfBirth(): PartialDate | null;
    set dateOfBirth(value: DateInput | null);
    /**
     * 氏名（英字・姓） Family name [ID_ZAI-003]
     * 属性: 半角英大文字・空白 / 桁数: 60文字以内
     * 要否: 条件付き必須
     * 備考: 様式の項番　3
     * 3.0/CSVレイアウト仕様書.xlsx 区分N!E17 ほか8か所
     */
    get familyName(): string | null;
    set familyName(value: string | null);
    /**
     * 氏名（英字・名） Given name [ID_ZAI-004]
     * 属性: 半角英大文字・空白 / 桁数: 60文字以内
     * 要否: 条件付き必須
     * 備考: 様式の項番　3
     * 3.0/CSVレイアウト仕様書.xlsx 区分N!E18 ほか8か所
     */
    get givenName(): string | null;
    set givenName(value: string | null);
    /**
     * 氏名（漢字） Name in Chinese characters [ID_ZAI-005]
     * 属性: 全角 / 桁数: 30文字以内
     * 要否: 任意
     * 備考: 様式の項番　3
     * 3.0/CSVレイアウト仕様書.xlsx 区分N!E19 ほか8か所
     */
    get nameInChineseCharacters(): string | null;
    set nameInChineseCharacters(value: string | null);
    /**
     * 性別 Sex [ID_ZAI-006]
     * 属性: 半角数字 コード / 桁数: 1文字固定 / コード表: 性別
     * 要否: 必須
     * 備考: 様式の項番　4
     * 3.0/CSVレイアウト仕様書.xlsx 区分N!E20 ほか8か所
     */
    get sex(): Sex | null;
    set sex(value: Sex | null);
    /**
     * 出生地 Place of birth [ID_ZAI-007]
     * 属性: 全角 / 桁数: 50文字以内
     * 要否: 条件付き必須
     * 備考: 様式の項番　5
     * 3.0/CSVレイアウト仕様書.xlsx 区分N!E21 ほか8か所
     */
    get placeOfBirth(): string | null;
    set placeOfBirth(value: string | null);
    /**
     * 配偶者の有無 Marital status [ID_ZAI-008]
     * 属性: 半角数字 有無 / 桁数: 1文字固定 / コード表: 有無
     * 要否: 必須
     * 備考: 様式の項番　6
     * 3.0/CSVレイアウト仕様書.xlsx 区分N!E22 ほか8か所
     */
    get maritalStatus(): YesNo | null;
    set maritalStatus(value: YesNo | null);
    /**
     * 職業 Occupation [ID_ZAI-009]
     * 属性: 全角 / 桁数: 30文字以内
     * 要否: 任意
     * 備考: 様式の項番　7
     * 3.0/CSVレイアウト仕様書.xlsx 区分N!E23 ほか8か所
     */
    get occupation(): string | null;
    set occupation(value: string | null);
    /**
     * 本国における居住地 Home town/city [ID_ZAI-010]
     * 属性: 全角 / 桁数: 50文字以内
     * 要否: 必須
     * 備考: 様式の項番　8
     * 3.0/CSVレイアウト仕様書.xlsx 区分N!E24 ほか8か所
     */
    get homeTownCity(): string | null;
    set homeTownCity(value: string | null);
    /** 住居地 */
    get residence(): ExtensionNIdentityResidence;
    /**
     * 電話番号 Telephone No. [ID_ZAI-015]
     * 属性: 半角数字 電話番号 / 桁数: 15文字以内
     * 要否: 条件付き必須
     * 備考: 様式の項番　9
     * 3.0/CSVレイアウト仕様書.xlsx 区分N!E29 ほか8か所
     */
    get telephoneNo(): string | null;
    set telephoneNo(value: string | null);
    /**
     * 携帯電話番号 Cellular phone No. [ID_ZAI-016]
     * 属性: 半角数字 電話番号 / 桁数: 15文字以内
     * 要否: 条件付き必須
     * 備考: 様式の項番　9
     * 3.0/CSVレイアウト仕様書.xlsx 区分N!E30 ほか8か所
     */
    get cellularPhoneNo(): string | null;
    set cellularPhoneNo(value: string | null);
    /**
     * メールアドレス E-mail [ID_ZAI-017]
     * 属性: 半角英数記号 メールアドレス / 桁数: 60文字以内
     * 要否: 任意
     * 備考: 様式の項番　9
     * 3.0/CSVレイアウト仕様書.xlsx 区分N!E31 ほか8か所
     */
    get eMail(): string | null;
    set eMail(value: string | null);
    /**
     * 旅券番号 Passport number [ID_ZAI-018]
     * 属性: 半角英数字 / 桁数: 9文字以内
     * 要否: 条件付き必須
     * 備考: 様式の項番　10
     * 3.0/CSVレイアウト仕様書.xlsx 区分N!E32 ほか8か所
     */
    get passportNumber(): string | null;
    set passportNumber(value: string | null);
    /**
     * 旅券有効期限 Passport expiry [ID_ZAI-019]
     * 属性: 半角数字 YYYYMMDD / 桁数: 8文字固定
     * 要否: 条件付き必須
     * 備考: 様式の項番　10
     * 3.0/CSVレイアウト仕様書.xlsx 区分N!E33 ほか8か所
     */
    get passportExpiry(): PartialDate | null;
    set passportExpiry(value: DateInput | null);
}
/** 身分事項 */
export declare class ExtensionNIdentity extends Group<ExtensionNIdentityInit> {
    static get $members(): Members;
}
export interface ExtensionNIdentityResidenceInit {
    /** 住居地 郵便番号 */
    postalCode?: string | null | undefined;
    /** 住居地 都道府県 */
    prefecture?: Prefecture | null | undefined;
    /** 住居地 市区町村 */
    city?: string | null | undefined;
    /** 住居地 町名丁目番地号等 */
    addressInJapan?: string | null | undefined;
}
export interface ExtensionNIdentityResidence {
    /**
     * 住居地 郵便番号 Postal code [ID_ZAI-011]
     * 属性: 半角数字 郵便番号 / 桁数: 7文字固定
     * 要否: 必須
     * 備考: 様式の項番　9
     * 3.0/CSVレイアウト仕様書.xlsx 区分N!E25 ほか8か所
     */
    get postalCode(): string | null;
    set postalCode(value: string | null);
    /**
     * 住居地 都道府県 Prefecture [ID_ZAI-012]
     * 属性: 半角数字 コード / 桁数: 2文字固定 / コード表: 都道府県
     * 要否: 必須
     * 備考: 様式の項番　9
     * 3.0/CSVレイアウト仕様書.xlsx 区分N!E26 ほか8か所
     */
    get prefecture(): Prefecture | null;
    set prefecture(value: Prefecture | null);
    /**
     * 住居地 市区町村 City [ID_ZAI-013]
     * 属性: 全角 / 桁数: 20文字以内
     * 要否: 必須
     * 備考: 様式の項番　9
     * 3.0/CSVレイアウト仕様書.xlsx 区分N!E27 ほか8か所
     */
    get city(): string | null;
    set city(value: string | null);
    /**
     * 住居地 町名丁目番地号等 Address in Japan [ID_ZAI-014]
     * 属性: 全角 / 桁数: 50文字以内
     * 要否: 必須
     * 備考: 様式の項番　9
     * 3.0/CSVレイアウト仕様書.xlsx 区分N!E28 ほか8か所
     */
    get addressInJapan(): string | null;
    set addressInJapan(value: string | null);
}
/** 住居地 */
export declare class ExtensionNIdentityResidence extends Group<ExtensionNIdentityResidenceInit> {
    static get $members(): Members;
}
