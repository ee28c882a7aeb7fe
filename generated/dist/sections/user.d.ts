import type { DateInput, PartialDate } from "../runtime/date.js";
import { Group } from "../runtime/group.js";
import { type Members } from "../runtime/members.js";
import type { Nationality } from "../codes/nationality.js";
import type { Office } from "../codes/office.js";
import type { Prefecture } from "../codes/prefecture.js";
import type { Qualification } from "../codes/qualification.js";
import type { Relationship } from "../codes/relationship.js";
import type { Sex } from "../codes/sex.js";
import type { UserCategory } from "../codes/user-category.js";
export interface UserInit {
    /** 利用者区分 */
    userCategory?: UserCategory | null | undefined;
    /** 国籍・地域 */
    nationality?: Nationality | null | undefined;
    /** 氏名（英字） */
    nameUpperCaseF13?: string | null | undefined;
    /** 氏名（漢字） */
    nameKanji?: string | null | undefined;
    /** 氏名（フリガナ） */
    furigana?: string | null | undefined;
    /** 性別 */
    sex?: Sex | null | undefined;
    /** 生年月日 */
    dateOfBirth?: DateInput | null | undefined;
    /** 住居地（事務所所在地） 郵便番号 */
    postalCode?: string | null | undefined;
    /** 都道府県 */
    prefecture?: Prefecture | null | undefined;
    /** 市区町村 */
    city?: string | null | undefined;
    /** 町名丁目番地号等 */
    address?: string | null | undefined;
    /** 電話番号 */
    telephone?: string | null | undefined;
    /** 携帯電話番号 */
    cellular?: string | null | undefined;
    /** メールアドレス */
    eMail?: string | null | undefined;
    /** メールアドレス（確認） */
    eMailConfirm?: string | null | undefined;
    /** 在留カード番号 */
    residenceCardNo?: string | null | undefined;
    /** 申請人との関係 */
    relationshipToApplicant?: Relationship | null | undefined;
    /** 代理・取次対象の申請人 */
    clients?: readonly UserClientsInit[] | undefined;
    /** 資格の別 */
    lawyerScrivener?: Qualification | null | undefined;
    /** 登録番号 */
    registrationNo?: string | null | undefined;
    /** 届出済証明書番号 */
    notifiedAgentNo?: string | null | undefined;
    /** 届出済証明書有効期限 */
    expiry?: DateInput | null | undefined;
    /** 事務所名 */
    office?: string | null | undefined;
    /** 所属会名 */
    barAssociation?: Prefecture | null | undefined;
    /** 管轄官署コード */
    officeInCharge?: Office | null | undefined;
    /** 希望する認証ID */
    desiredID?: string | null | undefined;
    /** 利用規約同意 */
    consent?: string | null | undefined;
}
export interface User {
    /**
     * 利用者区分 User category [RIYOSHA-001]
     * 属性: 半角数字 コード / 桁数: 1文字固定 / コード表: 利用者区分
     * 要否: 必須
     * 3.0/CSVレイアウト仕様書.xlsx 利用者登録!E15
     */
    get userCategory(): UserCategory | null;
    set userCategory(value: UserCategory | null);
    /**
     * 国籍・地域 Nationality [RIYOSHA-002]
     * 属性: 半角英数字 コード / 桁数: 3文字固定 / コード表: 国籍・地域
     * 要否: 必須
     * 3.0/CSVレイアウト仕様書.xlsx 利用者登録!E16
     */
    get nationality(): Nationality | null;
    set nationality(value: Nationality | null);
    /**
     * 氏名（英字） Name (upper-case, F13) [RIYOSHA-003]
     * 属性: 半角英大文字・空白 / 桁数: 60文字以内
     * 要否: 必須
     * 3.0/CSVレイアウト仕様書.xlsx 利用者登録!E17
     */
    get nameUpperCaseF13(): string | null;
    set nameUpperCaseF13(value: string | null);
    /**
     * 氏名（漢字） Name (kanji) [RIYOSHA-004]
     * 属性: 全角 / 桁数: 30文字以内
     * 要否: 条件付き必須
     * 3.0/CSVレイアウト仕様書.xlsx 利用者登録!E18
     */
    get nameKanji(): string | null;
    set nameKanji(value: string | null);
    /**
     * 氏名（フリガナ） Furigana [RIYOSHA-005]
     * 属性: 全角カナ / 桁数: 60文字以内
     * 要否: 条件付き必須
     * 3.0/CSVレイアウト仕様書.xlsx 利用者登録!E19
     */
    get furigana(): string | null;
    set furigana(value: string | null);
    /**
     * 性別 Sex [RIYOSHA-006]
     * 属性: 半角数字 コード / 桁数: 1文字固定 / コード表: 性別
     * 要否: 必須
     * 3.0/CSVレイアウト仕様書.xlsx 利用者登録!E20
     */
    get sex(): Sex | null;
    set sex(value: Sex | null);
    /**
     * 生年月日 Date of birth [RIYOSHA-007]
     * 属性: 半角数字 YYYYMMDD / 桁数: 8文字固定
     * 要否: 必須
     * 3.0/CSVレイアウト仕様書.xlsx 利用者登録!E21
     */
    get dateOfBirth(): PartialDate | null;
    set dateOfBirth(value: DateInput | null);
    /**
     * 住居地（事務所所在地） 郵便番号 Postal code [RIYOSHA-008]
     * 属性: 半角数字 郵便番号 / 桁数: 7文字固定
     * 要否: 必須
     * 3.0/CSVレイアウト仕様書.xlsx 利用者登録!E22
     */
    get postalCode(): string | null;
    set postalCode(value: string | null);
    /**
     * 都道府県 Prefecture [RIYOSHA-009]
     * 属性: 半角数字 コード / 桁数: 2文字固定 / コード表: 都道府県
     * 要否: 必須
     * 3.0/CSVレイアウト仕様書.xlsx 利用者登録!E23
     */
    get prefecture(): Prefecture | null;
    set prefecture(value: Prefecture | null);
    /**
     * 市区町村 City [RIYOSHA-010]
     * 属性: 全角 / 桁数: 20文字以内
     * 要否: 必須
     * 3.0/CSVレイアウト仕様書.xlsx 利用者登録!E24
     */
    get city(): string | null;
    set city(value: string | null);
    /**
     * 町名丁目番地号等 Address [RIYOSHA-011]
     * 属性: 全角 / 桁数: 50文字以内
     * 要否: 必須
     * 3.0/CSVレイアウト仕様書.xlsx 利用者登録!E25
     */
    get address(): string | null;
    set address(value: string | null);
    /**
     * 電話番号 Telephone [RIYOSHA-012]
     * 属性: 半角数字 電話番号 / 桁数: 15文字以内
     * 要否: 条件付き必須
     * 3.0/CSVレイアウト仕様書.xlsx 利用者登録!E26
     */
    get telephone(): string | null;
    set telephone(value: string | null);
    /**
     * 携帯電話番号 Cellular [RIYOSHA-013]
     * 属性: 半角数字 電話番号 / 桁数: 15文字以内
     * 要否: 条件付き必須
     * 3.0/CSVレイアウト仕様書.xlsx 利用者登録!E27
     */
    get cellular(): string | null;
    set cellular(value: string | null);
    /**
     * メールアドレス E-mail [RIYOSHA-014]
     * 属性: 半角英数記号 メールアドレス / 桁数: 60文字以内
     * 要否: 必須
     * 3.0/CSVレイアウト仕様書.xlsx 利用者登録!E28
     */
    get eMail(): string | null;
    set eMail(value: string | null);
    /**
     * メールアドレス（確認） E-mail (confirm) [RIYOSHA-015]
     * 属性: 半角英数記号 メールアドレス / 桁数: 60文字以内
     * 要否: 必須
     * 3.0/CSVレイアウト仕様書.xlsx 利用者登録!E29
     */
    get eMailConfirm(): string | null;
    set eMailConfirm(value: string | null);
    /**
     * 在留カード番号 Residence card no. [RIYOSHA-016]
     * 属性: 半角英大文字・数字 在留カード番号 / 桁数: 12文字固定
     * 要否: 条件付き必須
     * 3.0/CSVレイアウト仕様書.xlsx 利用者登録!E30
     */
    get residenceCardNo(): string | null;
    set residenceCardNo(value: string | null);
    /**
     * 申請人との関係 Relationship to applicant [RIYOSHA-017]
     * 属性: 半角数字 コード / 桁数: 2文字固定 / コード表: 続柄・関係
     * 要否: 条件付き必須
     * 3.0/CSVレイアウト仕様書.xlsx 利用者登録!E31
     */
    get relationshipToApplicant(): Relationship | null;
    set relationshipToApplicant(value: Relationship | null);
    /** 代理・取次対象の申請人（3回） */
    get clients(): readonly [UserClients, UserClients, UserClients];
    /**
     * 資格の別 Lawyer/Scrivener [RIYOSHA-022]
     * 属性: 半角数字 コード / 桁数: 1文字固定 / コード表: 資格の別
     * 要否: 条件付き必須
     * 3.0/CSVレイアウト仕様書.xlsx 利用者登録!E36
     */
    get lawyerScrivener(): Qualification | null;
    set lawyerScrivener(value: Qualification | null);
    /**
     * 登録番号 Registration no. [RIYOSHA-023]
     * 属性: 半角英数字 / 桁数: 10文字以内
     * 要否: 条件付き必須
     * 3.0/CSVレイアウト仕様書.xlsx 利用者登録!E37
     */
    get registrationNo(): string | null;
    set registrationNo(value: string | null);
    /**
     * 届出済証明書番号 Notified agent no. [RIYOSHA-024]
     * 属性: 全半角混在 / 桁数: 20文字以内
     * 要否: 条件付き必須
     * 3.0/CSVレイアウト仕様書.xlsx 利用者登録!E38
     */
    get notifiedAgentNo(): string | null;
    set notifiedAgentNo(value: string | null);
    /**
     * 届出済証明書有効期限 Expiry [RIYOSHA-025]
     * 属性: 半角数字 YYYYMMDD / 桁数: 8文字固定
     * 要否: 条件付き必須
     * 3.0/CSVレイアウト仕様書.xlsx 利用者登録!E39
     */
    get expiry(): PartialDate | null;
    set expiry(value: DateInput | null);
    /**
     * 事務所名 Office [RIYOSHA-026]
     * 属性: 全角 / 桁数: 40文字以内
     * 要否: 条件付き必須
     * 3.0/CSVレイアウト仕様書.xlsx 利用者登録!E40
     */
    get office(): string | null;
    set office(value: string | null);
    /**
     * 所属会名 Bar/association [RIYOSHA-027]
     * 属性: 半角数字 コード / 桁数: 2文字固定 / コード表: 都道府県
     * 要否: 条件付き必須
     * 3.0/CSVレイアウト仕様書.xlsx 利用者登録!E41
     */
    get barAssociation(): Prefecture | null;
    set barAssociation(value: Prefecture | null);
    /**
     * 管轄官署コード Office in charge [RIYOSHA-028]
     * 属性: 半角数字 コード / 桁数: 4文字固定 / コード表: 地方出入国在留管理官署
     * 要否: 必須
     * 3.0/CSVレイアウト仕様書.xlsx 利用者登録!E42
     */
    get officeInCharge(): Office | null;
    set officeInCharge(value: Office | null);
    /**
     * 希望する認証ID Desired ID [RIYOSHA-029]
     * 属性: 半角英数字 / 桁数: 12文字以内
     * 要否: 任意
     * 3.0/CSVレイアウト仕様書.xlsx 利用者登録!E43
     */
    get desiredID(): string | null;
    set desiredID(value: string | null);
    /**
     * 利用規約同意 Consent [RIYOSHA-030]
     * 属性: 半角数字 コード / 桁数: 1文字固定
     * 要否: 必須
     * 3.0/CSVレイアウト仕様書.xlsx 利用者登録!E44
     */
    get consent(): string | null;
    set consent(value: string | null);
}
/** 利用者情報 */
export declare class User extends Group<UserInit> {
    static get $members(): Members;
}
export interface UserClientsInit {
    /** 申請人氏名（英字） */
    applicantName?: string | null | undefined;
    /** 申請人生年月日 */
    applicantDOB?: DateInput | null | undefined;
    /** 申請人国籍・地域 */
    applicantNationality?: Nationality | null | undefined;
    /** 申請人在留カード番号 */
    applicantCardNo?: string | null | undefined;
}
export interface UserClients {
    /**
     * 申請人氏名（英字） Applicant name [RIYOSHA-018]
     * 属性: 半角英大文字・空白 / 桁数: 60文字以内
     * 要否: 条件付き必須
     * 3.0/CSVレイアウト仕様書.xlsx 利用者登録!E32
     */
    get applicantName(): string | null;
    set applicantName(value: string | null);
    /**
     * 申請人生年月日 Applicant DOB [RIYOSHA-019]
     * 属性: 半角数字 YYYYMMDD（不詳可） / 桁数: 8文字固定
     * 要否: 条件付き必須
     * 3.0/CSVレイアウト仕様書.xlsx 利用者登録!E33
     */
    get applicantDOB(): PartialDate | null;
    set applicantDOB(value: DateInput | null);
    /**
     * 申請人国籍・地域 Applicant nationality [RIYOSHA-020]
     * 属性: 半角英数字 コード / 桁数: 3文字固定 / コード表: 国籍・地域
     * 要否: 条件付き必須
     * 3.0/CSVレイアウト仕様書.xlsx 利用者登録!E34
     */
    get applicantNationality(): Nationality | null;
    set applicantNationality(value: Nationality | null);
    /**
     * 申請人在留カード番号 Applicant card no. [RIYOSHA-021]
     * 属性: 半角英大文字・数字 在留カード番号 / 桁数: 12文字固定
     * 要否: 任意
     * 3.0/CSVレイアウト仕様書.xlsx 利用者登録!E35
     */
    get applicantCardNo(): string | null;
    set applicantCardNo(value: string | null);
}
/** 代理・取次対象の申請人 */
export declare class UserClients extends Group<UserClientsInit> {
    static get $members(): Members;
}
