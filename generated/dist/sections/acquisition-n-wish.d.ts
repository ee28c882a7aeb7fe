import type { DateInput, PartialDate } from "../runtime/date.js";
import { Group } from "../runtime/group.js";
import { type Members } from "../runtime/members.js";
import type { AcquisitionReason } from "../codes/acquisition-reason.js";
import type { Prefecture } from "../codes/prefecture.js";
import type { ResidenceStatus } from "../codes/residence-status.js";
export interface AcquisitionNWishInit {
    /** 在留資格取得の事由 */
    reasonForAcquisition?: AcquisitionReason | null | undefined;
    /** 取得の事由 その他内容 */
    others?: string | null | undefined;
    /** 事由の生じた年月日 */
    dateOfEvent?: DateInput | null | undefined;
    /** 在留の理由 */
    reasonForStay?: string | null | undefined;
    /** 希望する在留資格 */
    desiredStatus?: ResidenceStatus | null | undefined;
    /** 希望する在留期間 */
    periodOfStay?: string | null | undefined;
    /** 在日身元保証人又は連絡先 氏名 */
    guarantorOrContactName?: string | null | undefined;
    /** 本人との関係 */
    relationship?: string | null | undefined;
    /** 保証人 */
    guarantor?: AcquisitionNWishGuarantorInit | undefined;
}
export interface AcquisitionNWish {
    /**
     * 在留資格取得の事由 Reason for acquisition [WISH_ACQ-001]
     * 属性: 半角数字 コード / 桁数: 1文字固定 / コード表: 在留資格取得の事由
     * 要否: 必須
     * 備考: 様式の項番　11
     * 3.0/CSVレイアウト仕様書.xlsx 区分N!E34 ほか8か所
     */
    get reasonForAcquisition(): AcquisitionReason | null;
    set reasonForAcquisition(value: AcquisitionReason | null);
    /**
     * 取得の事由 その他内容 Others [WISH_ACQ-002]
     * 属性: 全角 / 桁数: 50文字以内
     * 要否: 条件付き必須
     * 備考: 様式の項番　11
     * 3.0/CSVレイアウト仕様書.xlsx 区分N!E35 ほか8か所
     */
    get others(): string | null;
    set others(value: string | null);
    /**
     * 事由の生じた年月日 Date of event [WISH_ACQ-003]
     * 属性: 半角数字 YYYYMMDD / 桁数: 8文字固定
     * 要否: 必須
     * 備考: 様式の項番　11
     * 3.0/CSVレイアウト仕様書.xlsx 区分N!E36 ほか8か所
     */
    get dateOfEvent(): PartialDate | null;
    set dateOfEvent(value: DateInput | null);
    /**
     * 在留の理由 Reason for stay [WISH_ACQ-004]
     * 属性: 全角 / 桁数: 200文字以内
     * 要否: 必須
     * 備考: 様式の項番　12
     * 3.0/CSVレイアウト仕様書.xlsx 区分N!E37 ほか8か所
     */
    get reasonForStay(): string | null;
    set reasonForStay(value: string | null);
    /**
     * 希望する在留資格 Desired status [WISH_ACQ-005]
     * 属性: 半角英数字 コード / 桁数: 4文字固定 / コード表: 在留資格
     * 要否: 必須
     * 備考: 様式の項番　13
     * 3.0/CSVレイアウト仕様書.xlsx 区分N!E38 ほか8か所
     */
    get desiredStatus(): ResidenceStatus | null;
    set desiredStatus(value: ResidenceStatus | null);
    /**
     * 希望する在留期間 Period of stay [WISH_ACQ-006]
     * 属性: 全角 / 桁数: 20文字以内
     * 要否: 必須
     * 備考: 様式の項番　13
     * 3.0/CSVレイアウト仕様書.xlsx 区分N!E39 ほか8か所
     */
    get periodOfStay(): string | null;
    set periodOfStay(value: string | null);
    /**
     * 在日身元保証人又は連絡先 氏名 Guarantor or contact: name [WISH_ACQ-007]
     * 属性: 全角 / 桁数: 30文字以内
     * 要否: 必須
     * 備考: 様式の項番　16
     * 3.0/CSVレイアウト仕様書.xlsx 区分N!E40 ほか8か所
     */
    get guarantorOrContactName(): string | null;
    set guarantorOrContactName(value: string | null);
    /**
     * 本人との関係 Relationship [WISH_ACQ-008]
     * 属性: 全角 / 桁数: 20文字以内
     * 要否: 必須
     * 備考: 様式の項番　16
     * 3.0/CSVレイアウト仕様書.xlsx 区分N!E41 ほか8か所
     */
    get relationship(): string | null;
    set relationship(value: string | null);
    /** 保証人 */
    get guarantor(): AcquisitionNWishGuarantor;
}
/** 取得の希望 */
export declare class AcquisitionNWish extends Group<AcquisitionNWishInit> {
    static get $members(): Members;
}
export interface AcquisitionNWishGuarantorInit {
    /** 保証人 郵便番号 */
    postalCode?: string | null | undefined;
    /** 保証人 都道府県 */
    prefecture?: Prefecture | null | undefined;
    /** 保証人 市区町村 */
    city?: string | null | undefined;
    /** 保証人 町名丁目番地号等 */
    address?: string | null | undefined;
    /** 保証人 電話番号 */
    telephone?: string | null | undefined;
    /** 保証人 携帯電話番号 */
    cellular?: string | null | undefined;
}
export interface AcquisitionNWishGuarantor {
    /**
     * 保証人 郵便番号 Postal code [WISH_ACQ-009]
     * 属性: 半角数字 郵便番号 / 桁数: 7文字固定
     * 要否: 任意
     * 備考: 様式の項番　16
     * 3.0/CSVレイアウト仕様書.xlsx 区分N!E42 ほか8か所
     */
    get postalCode(): string | null;
    set postalCode(value: string | null);
    /**
     * 保証人 都道府県 Prefecture [WISH_ACQ-010]
     * 属性: 半角数字 コード / 桁数: 2文字固定 / コード表: 都道府県
     * 要否: 必須
     * 備考: 様式の項番　16
     * 3.0/CSVレイアウト仕様書.xlsx 区分N!E43 ほか8か所
     */
    get prefecture(): Prefecture | null;
    set prefecture(value: Prefecture | null);
    /**
     * 保証人 市区町村 City [WISH_ACQ-011]
     * 属性: 全角 / 桁数: 20文字以内
     * 要否: 必須
     * 備考: 様式の項番　16
     * 3.0/CSVレイアウト仕様書.xlsx 区分N!E44 ほか8か所
     */
    get city(): string | null;
    set city(value: string | null);
    /**
     * 保証人 町名丁目番地号等 Address [WISH_ACQ-012]
     * 属性: 全角 / 桁数: 50文字以内
     * 要否: 必須
     * 備考: 様式の項番　16
     * 3.0/CSVレイアウト仕様書.xlsx 区分N!E45 ほか8か所
     */
    get address(): string | null;
    set address(value: string | null);
    /**
     * 保証人 電話番号 Telephone [WISH_ACQ-013]
     * 属性: 半角数字 電話番号 / 桁数: 15文字以内
     * 要否: 条件付き必須
     * 備考: 様式の項番　16
     * 3.0/CSVレイアウト仕様書.xlsx 区分N!E46 ほか8か所
     */
    get telephone(): string | null;
    set telephone(value: string | null);
    /**
     * 保証人 携帯電話番号 Cellular [WISH_ACQ-014]
     * 属性: 半角数字 電話番号 / 桁数: 15文字以内
     * 要否: 条件付き必須
     * 備考: 様式の項番　16
     * 3.0/CSVレイアウト仕様書.xlsx 区分N!E47 ほか8か所
     */
    get cellular(): string | null;
    set cellular(value: string | null);
}
/** 保証人 */
export declare class AcquisitionNWishGuarantor extends Group<AcquisitionNWishGuarantorInit> {
    static get $members(): Members;
}
