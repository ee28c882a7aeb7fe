import type { DateInput, PartialDate } from "../runtime/date.js";
import { Group } from "../runtime/group.js";
import { type Members } from "../runtime/members.js";
import type { Nationality } from "../codes/nationality.js";
import type { Prefecture } from "../codes/prefecture.js";
import type { Sex } from "../codes/sex.js";
import type { YesNo } from "../codes/yes-no.js";
export interface CoeNIdentityInit {
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
    /** 日本における連絡先 */
    contactInJapan?: CoeNIdentityContactInJapanInit | undefined;
    /** 電話番号 */
    telephoneNo?: string | null | undefined;
    /** 携帯電話番号 */
    cellularPhoneNo?: string | null | undefined;
    /** メールアドレス */
    eMailOnlineOnly?: string | null | undefined;
    /** 旅券番号 */
    passportNumber?: string | null | undefined;
    /** 旅券有効期限 */
    passportDateOfExpiration?: DateInput | null | undefined;
}
export interface CoeNIdentity {
    /**
     * 国籍・地域 Nationality/Region [ID_COE-001]
     * 属性: 半角英数字 コード / 桁数: 3文字固定 / コード表: 国籍・地域
     * 要否: 必須
     * 備考: 様式の項番　1
     * 3.0/CSVレイアウト仕様書.xlsx 区分N!E70 ほか8か所
     */
    get nationalityRegion(): Nationality | null;
    set nationalityRegion(value: Nationality | null);
    /**
     * 生年月日 Date of birth [ID_COE-002]
     * 属性: 半角数字 YYYYMMDD（不詳可） / 桁数: 8文字固定
     * 要否: 必須
     * 備考: 様式の項番　2
     * 3.0/CSVレイアウト仕様書.xlsx 区分N!E71 ほか8か所
     */
    get dateOfBirth(): PartialDate | null;
    set dateOfBirth(value: DateInput | null);
    /**
     * 氏名（英字・姓） Family name [ID_COE-003]
     * 属性: 半角英大文字・空白 / 桁数: 60文字以内
     * 要否: 条件付き必須
     * 備考: 様式の項番　3
     * 3.0/CSVレイアウト仕様書.xlsx 区分N!E72 ほか8か所
     */
    get familyName(): string | null;
    set familyName(value: string | null);
    /**
     * 氏名（英字・名） Given name [ID_COE-004]
     * 属性: 半角英大文字・空白 / 桁数: 60文字以内
     * 要否: 条件付き必須
     * 備考: 様式の項番　3
     * 3.0/CSVレイアウト仕様書.xlsx 区分N!E73 ほか8か所
     */
    get givenName(): string | null;
    set givenName(value: string | null);
    /**
     * 氏名（漢字） Name in Chinese characters [ID_COE-005]
     * 属性: 全角 / 桁数: 30文字以内
     * 要否: 任意
     * 備考: 様式の項番　3
     * 3.0/CSVレイアウト仕様書.xlsx 区分N!E74 ほか8か所
     */
    get nameInChineseCharacters(): string | null;
    set nameInChineseCharacters(value: string | null);
    /**
     * 性別 Sex [ID_COE-006]
     * 属性: 半角数字 コード / 桁数: 1文字固定 / コード表: 性別
     * 要否: 必須
     * 備考: 様式の項番　4
     * 3.0/CSVレイアウト仕様書.xlsx 区分N!E75 ほか8か所
     */
    get sex(): Sex | null;
    set sex(value: Sex | null);
    /**
     * 出生地 Place of birth [ID_COE-007]
     * 属性: 全角 / 桁数: 50文字以内
     * 要否: 必須
     * 備考: 様式の項番　5
     * 3.0/CSVレイアウト仕様書.xlsx 区分N!E76 ほか8か所
     */
    get placeOfBirth(): string | null;
    set placeOfBirth(value: string | null);
    /**
     * 配偶者の有無 Marital status [ID_COE-008]
     * 属性: 半角数字 有無 / 桁数: 1文字固定 / コード表: 有無
     * 要否: 必須
     * 備考: 様式の項番　6
     * 3.0/CSVレイアウト仕様書.xlsx 区分N!E77 ほか8か所
     */
    get maritalStatus(): YesNo | null;
    set maritalStatus(value: YesNo | null);
    /**
     * 職業 Occupation [ID_COE-009]
     * 属性: 全角 / 桁数: 30文字以内
     * 要否: 任意
     * 備考: 様式の項番　7
     * 3.0/CSVレイアウト仕様書.xlsx 区分N!E78 ほか8か所
     */
    get occupation(): string | null;
    set occupation(value: string | null);
    /**
     * 本国における居住地 Home town/city [ID_COE-010]
     * 属性: 全角 / 桁数: 50文字以内
     * 要否: 必須
     * 備考: 様式の項番　8
     * 3.0/CSVレイアウト仕様書.xlsx 区分N!E79 ほか8か所
     */
    get homeTownCity(): string | null;
    set homeTownCity(value: string | null);
    /** 日本における連絡先 */
    get contactInJapan(): CoeNIdentityContactInJapan;
    /**
     * 電話番号 Telephone No. [ID_COE-015]
     * 属性: 半角数字 電話番号 / 桁数: 15文字以内
     * 要否: 条件付き必須
     * 備考: 様式の項番　9
     * 3.0/CSVレイアウト仕様書.xlsx 区分N!E84 ほか8か所
     */
    get telephoneNo(): string | null;
    set telephoneNo(value: string | null);
    /**
     * 携帯電話番号 Cellular phone No. [ID_COE-016]
     * 属性: 半角数字 電話番号 / 桁数: 15文字以内
     * 要否: 条件付き必須
     * 備考: 様式の項番　9
     * 3.0/CSVレイアウト仕様書.xlsx 区分N!E85 ほか8か所
     */
    get cellularPhoneNo(): string | null;
    set cellularPhoneNo(value: string | null);
    /**
     * メールアドレス E-mail (online only) [ID_COE-017]
     * 属性: 半角英数記号 メールアドレス / 桁数: 60文字以内
     * 要否: 任意
     * 備考: 様式の項番　9
     * 3.0/CSVレイアウト仕様書.xlsx 区分N!E86 ほか8か所
     */
    get eMailOnlineOnly(): string | null;
    set eMailOnlineOnly(value: string | null);
    /**
     * 旅券番号 Passport number [ID_COE-018]
     * 属性: 半角英数字 / 桁数: 9文字以内
     * 要否: 条件付き必須
     * 備考: 様式の項番　10
     * 3.0/CSVレイアウト仕様書.xlsx 区分N!E87 ほか8か所
     */
    get passportNumber(): string | null;
    set passportNumber(value: string | null);
    /**
     * 旅券有効期限 Passport date of expiration [ID_COE-019]
     * 属性: 半角数字 YYYYMMDD / 桁数: 8文字固定
     * 要否: 条件付き必須
     * 備考: 様式の項番　10
     * 3.0/CSVレイアウト仕様書.xlsx 区分N!E88 ほか8か所
     */
    get passportDateOfExpiration(): PartialDate | null;
    set passportDateOfExpiration(value: DateInput | null);
}
/** 身分事項 */
export declare class CoeNIdentity extends Group<CoeNIdentityInit> {
    static get $members(): Members;
}
export interface CoeNIdentityContactInJapanInit {
    /** 日本における連絡先 郵便番号 */
    postalCode?: string | null | undefined;
    /** 日本における連絡先 都道府県 */
    prefecture?: Prefecture | null | undefined;
    /** 日本における連絡先 市区町村 */
    cityWard?: string | null | undefined;
    /** 日本における連絡先 町名丁目番地号等 */
    address?: string | null | undefined;
}
export interface CoeNIdentityContactInJapan {
    /**
     * 日本における連絡先 郵便番号 Postal code [ID_COE-011]
     * 属性: 半角数字 郵便番号 / 桁数: 7文字固定
     * 要否: 必須
     * 備考: 様式の項番　9
     * 3.0/CSVレイアウト仕様書.xlsx 区分N!E80 ほか8か所
     */
    get postalCode(): string | null;
    set postalCode(value: string | null);
    /**
     * 日本における連絡先 都道府県 Prefecture [ID_COE-012]
     * 属性: 半角数字 コード / 桁数: 2文字固定 / コード表: 都道府県
     * 要否: 必須
     * 備考: 様式の項番　9
     * 3.0/CSVレイアウト仕様書.xlsx 区分N!E81 ほか8か所
     */
    get prefecture(): Prefecture | null;
    set prefecture(value: Prefecture | null);
    /**
     * 日本における連絡先 市区町村 City/Ward [ID_COE-013]
     * 属性: 全角 / 桁数: 20文字以内
     * 要否: 必須
     * 備考: 様式の項番　9
     * 3.0/CSVレイアウト仕様書.xlsx 区分N!E82 ほか8か所
     */
    get cityWard(): string | null;
    set cityWard(value: string | null);
    /**
     * 日本における連絡先 町名丁目番地号等 Address [ID_COE-014]
     * 属性: 全角 / 桁数: 50文字以内
     * 要否: 必須
     * 備考: 様式の項番　9
     * 3.0/CSVレイアウト仕様書.xlsx 区分N!E83 ほか8か所
     */
    get address(): string | null;
    set address(value: string | null);
}
/** 日本における連絡先 */
export declare class CoeNIdentityContactInJapan extends Group<CoeNIdentityContactInJapanInit> {
    static get $members(): Members;
}
