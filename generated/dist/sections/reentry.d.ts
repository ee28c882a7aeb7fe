import type { DateInput, PartialDate } from "../runtime/date.js";
import { Group } from "../runtime/group.js";
import { type Members } from "../runtime/members.js";
import type { Port } from "../codes/port.js";
import type { ReentryKind } from "../codes/reentry-kind.js";
import type { TravelPurpose } from "../codes/travel-purpose.js";
import type { YesNo } from "../codes/yes-no.js";
export interface ReentryInit {
    /** 渡航目的 */
    purposeOfTravel?: TravelPurpose | null | undefined;
    /** 渡航目的 その他 */
    others?: string | null | undefined;
    /** 予定渡航先国名 */
    expectedDestinations?: string | null | undefined;
    /** 出国予定年月日 */
    dateOfDeparture?: DateInput | null | undefined;
    /** 出国予定（空）港 */
    portOfDeparture?: Port | null | undefined;
    /** 再入国予定年月日 */
    dateOfReEntry?: DateInput | null | undefined;
    /** 再入国予定（空）港 */
    portOfReEntry?: Port | null | undefined;
    /** 希望する再入国許可 */
    singleMultiple?: ReentryKind | null | undefined;
    /** 犯罪を理由とする処分の有無 */
    criminalRecord?: YesNo | null | undefined;
    /** 具体的内容 */
    detailOfCriminalRecord?: string | null | undefined;
    /** 確定前の刑事裁判の有無 */
    pendingCriminalCase?: YesNo | null | undefined;
    /** 具体的内容 */
    detailOfReason?: string | null | undefined;
    /** 旅券を取得することができない理由 */
    reasonForNoPassport?: string | null | undefined;
}
export interface Reentry {
    /**
     * 渡航目的 Purpose of travel [SAINYUKOKU-001]
     * 属性: 半角数字 コード / 桁数: 1文字固定 / コード表: 渡航目的
     * 要否: 必須
     * 備考: 様式の項番　10
     * 3.0/CSVレイアウト仕様書.xlsx 再入国!E37
     */
    get purposeOfTravel(): TravelPurpose | null;
    set purposeOfTravel(value: TravelPurpose | null);
    /**
     * 渡航目的 その他 Others [SAINYUKOKU-002]
     * 属性: 全角 / 桁数: 30文字以内
     * 要否: 条件付き必須
     * 備考: 様式の項番　10
     * 3.0/CSVレイアウト仕様書.xlsx 再入国!E38
     */
    get others(): string | null;
    set others(value: string | null);
    /**
     * 予定渡航先国名 Expected destinations [SAINYUKOKU-003]
     * 属性: 全角 / 桁数: 30文字以内
     * 要否: 必須
     * 備考: 様式の項番　11
     * 3.0/CSVレイアウト仕様書.xlsx 再入国!E39
     */
    get expectedDestinations(): string | null;
    set expectedDestinations(value: string | null);
    /**
     * 出国予定年月日 Date of departure [SAINYUKOKU-004]
     * 属性: 半角数字 YYYYMMDD / 桁数: 8文字固定
     * 要否: 必須
     * 備考: 様式の項番　12
     * 3.0/CSVレイアウト仕様書.xlsx 再入国!E40
     */
    get dateOfDeparture(): PartialDate | null;
    set dateOfDeparture(value: DateInput | null);
    /**
     * 出国予定（空）港 Port of departure [SAINYUKOKU-005]
     * 属性: 半角英数字 コード / 桁数: 3文字固定 / コード表: 上陸予定港・（空）港
     * 要否: 必須
     * 備考: 様式の項番　12
     * 3.0/CSVレイアウト仕様書.xlsx 再入国!E41
     */
    get portOfDeparture(): Port | null;
    set portOfDeparture(value: Port | null);
    /**
     * 再入国予定年月日 Date of re-entry [SAINYUKOKU-006]
     * 属性: 半角数字 YYYYMMDD / 桁数: 8文字固定
     * 要否: 必須
     * 備考: 様式の項番　13
     * 3.0/CSVレイアウト仕様書.xlsx 再入国!E42
     */
    get dateOfReEntry(): PartialDate | null;
    set dateOfReEntry(value: DateInput | null);
    /**
     * 再入国予定（空）港 Port of re-entry [SAINYUKOKU-007]
     * 属性: 半角英数字 コード / 桁数: 3文字固定 / コード表: 上陸予定港・（空）港
     * 要否: 必須
     * 備考: 様式の項番　13
     * 3.0/CSVレイアウト仕様書.xlsx 再入国!E43
     */
    get portOfReEntry(): Port | null;
    set portOfReEntry(value: Port | null);
    /**
     * 希望する再入国許可 Single/Multiple [SAINYUKOKU-008]
     * 属性: 半角数字 コード / 桁数: 1文字固定 / コード表: 希望する再入国許可
     * 要否: 必須
     * 備考: 様式の項番　14
     * 3.0/CSVレイアウト仕様書.xlsx 再入国!E44
     */
    get singleMultiple(): ReentryKind | null;
    set singleMultiple(value: ReentryKind | null);
    /**
     * 犯罪を理由とする処分の有無 Criminal record [SAINYUKOKU-009]
     * 属性: 半角数字 有無 / 桁数: 1文字固定 / コード表: 有無
     * 要否: 必須
     * 備考: 様式の項番　15
     * 3.0/CSVレイアウト仕様書.xlsx 再入国!E45
     */
    get criminalRecord(): YesNo | null;
    set criminalRecord(value: YesNo | null);
    /**
     * 具体的内容 Detail of criminal record [SAINYUKOKU-010]
     * 属性: 全角 / 桁数: 200文字以内
     * 要否: 条件付き必須
     * 備考: 様式の項番　15
     * 3.0/CSVレイアウト仕様書.xlsx 再入国!E46
     */
    get detailOfCriminalRecord(): string | null;
    set detailOfCriminalRecord(value: string | null);
    /**
     * 確定前の刑事裁判の有無 Pending criminal case [SAINYUKOKU-011]
     * 属性: 半角数字 有無 / 桁数: 1文字固定 / コード表: 有無
     * 要否: 必須
     * 備考: 様式の項番　16
     * 3.0/CSVレイアウト仕様書.xlsx 再入国!E47
     */
    get pendingCriminalCase(): YesNo | null;
    set pendingCriminalCase(value: YesNo | null);
    /**
     * 具体的内容 Detail of reason [SAINYUKOKU-012]
     * 属性: 全角 / 桁数: 200文字以内
     * 要否: 条件付き必須
     * 備考: 様式の項番　16
     * 3.0/CSVレイアウト仕様書.xlsx 再入国!E48
     */
    get detailOfReason(): string | null;
    set detailOfReason(value: string | null);
    /**
     * 旅券を取得することができない理由 Reason for no passport [SAINYUKOKU-013]
     * 属性: 全角 / 桁数: 100文字以内
     * 要否: 条件付き必須
     * 備考: 様式の項番　17
     * 3.0/CSVレイアウト仕様書.xlsx 再入国!E49
     */
    get reasonForNoPassport(): string | null;
    set reasonForNoPassport(value: string | null);
}
/** 再入国 */
export declare class Reentry extends Group<ReentryInit> {
    static get $members(): Members;
}
