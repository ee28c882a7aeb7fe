import type { DateInput, PartialDate } from "../runtime/date.js";
import { Group } from "../runtime/group.js";
import { type Members } from "../runtime/members.js";
import type { Port } from "../codes/port.js";
import type { ResidenceStatus } from "../codes/residence-status.js";
import type { YesNo } from "../codes/yes-no.js";
export interface EntryInit {
    /** 入国目的（在留資格） */
    purposeOfEntry?: ResidenceStatus | null | undefined;
    /** 入国目的 その他内容 */
    othersDetail?: string | null | undefined;
    /** 入国予定年月日 */
    dateOfEntry?: DateInput | null | undefined;
    /** 上陸予定港 */
    portOfEntry?: Port | null | undefined;
    /** 上陸予定港 その他名称 */
    otherPort?: string | null | undefined;
    /** 滞在予定期間 */
    intendedLengthOfStay?: string | null | undefined;
    /** 同伴者の有無 */
    accompanyingPersons?: YesNo | null | undefined;
    /** 査証申請予定地 */
    intendedPlaceToApplyForVisa?: string | null | undefined;
    /** 過去の出入国歴の有無 */
    pastEntryDeparture?: YesNo | null | undefined;
    /** 過去の出入国 回数 */
    pastEntriesTimes?: number | null | undefined;
    /** 直近の出入国歴 */
    latestEntry?: EntryLatestEntryInit | undefined;
    /** 過去の認定申請歴の有無 */
    pastCOEApplications?: YesNo | null | undefined;
    /** 認定申請 回数 */
    pastCOEApplicationsTimes?: number | null | undefined;
    /** うち不交付回数 */
    timesOfNonIssuance?: number | null | undefined;
    /** 犯罪を理由とする処分の有無 */
    criminalRecord?: YesNo | null | undefined;
    /** 処分の具体的内容 */
    detail?: string | null | undefined;
    /** 退去強制又は出国命令による出国の有無 */
    deportationDepartureOrder?: YesNo | null | undefined;
    /** 退去強制等 回数 */
    deportationsTimes?: number | null | undefined;
    /** 直近の送還歴 年月日 */
    latestDepartureByDeportation?: DateInput | null | undefined;
}
export interface Entry {
    /**
     * 入国目的（在留資格） Purpose of entry [PT_COE-001]
     * 属性: 半角英数字 コード / 桁数: 4文字固定 / コード表: 在留資格
     * 要否: 必須
     * 備考: 様式の項番　11
     * 3.0/CSVレイアウト仕様書.xlsx 区分N!E89 ほか8か所
     */
    get purposeOfEntry(): ResidenceStatus | null;
    set purposeOfEntry(value: ResidenceStatus | null);
    /**
     * 入国目的 その他内容 Others (detail) [PT_COE-002]
     * 属性: 全角 / 桁数: 50文字以内
     * 要否: 条件付き必須
     * 備考: 様式の項番　11
     * 3.0/CSVレイアウト仕様書.xlsx 区分N!E90 ほか8か所
     */
    get othersDetail(): string | null;
    set othersDetail(value: string | null);
    /**
     * 入国予定年月日 Date of entry [PT_COE-003]
     * 属性: 半角数字 YYYYMMDD / 桁数: 8文字固定
     * 要否: 必須
     * 備考: 様式の項番　12
     * 3.0/CSVレイアウト仕様書.xlsx 区分N!E91 ほか8か所
     */
    get dateOfEntry(): PartialDate | null;
    set dateOfEntry(value: DateInput | null);
    /**
     * 上陸予定港 Port of entry [PT_COE-004]
     * 属性: 半角英数字 コード / 桁数: 3文字固定 / コード表: 上陸予定港・（空）港
     * 要否: 必須
     * 備考: 様式の項番　13
     * 3.0/CSVレイアウト仕様書.xlsx 区分N!E92 ほか8か所
     */
    get portOfEntry(): Port | null;
    set portOfEntry(value: Port | null);
    /**
     * 上陸予定港 その他名称 Other port [PT_COE-005]
     * 属性: 全角 / 桁数: 20文字以内
     * 要否: 条件付き必須
     * 備考: 様式の項番　13
     * 3.0/CSVレイアウト仕様書.xlsx 区分N!E93 ほか8か所
     */
    get otherPort(): string | null;
    set otherPort(value: string | null);
    /**
     * 滞在予定期間 Intended length of stay [PT_COE-006]
     * 属性: 全角 / 桁数: 20文字以内
     * 要否: 必須
     * 備考: 様式の項番　14
     * 3.0/CSVレイアウト仕様書.xlsx 区分N!E94 ほか8か所
     */
    get intendedLengthOfStay(): string | null;
    set intendedLengthOfStay(value: string | null);
    /**
     * 同伴者の有無 Accompanying persons [PT_COE-007]
     * 属性: 半角数字 有無 / 桁数: 1文字固定 / コード表: 有無
     * 要否: 必須
     * 備考: 様式の項番　15
     * 3.0/CSVレイアウト仕様書.xlsx 区分N!E95 ほか8か所
     */
    get accompanyingPersons(): YesNo | null;
    set accompanyingPersons(value: YesNo | null);
    /**
     * 査証申請予定地 Intended place to apply for visa [PT_COE-008]
     * 属性: 全角 / 桁数: 30文字以内
     * 要否: 必須
     * 備考: 様式の項番　16
     * 3.0/CSVレイアウト仕様書.xlsx 区分N!E96 ほか8か所
     */
    get intendedPlaceToApplyForVisa(): string | null;
    set intendedPlaceToApplyForVisa(value: string | null);
    /**
     * 過去の出入国歴の有無 Past entry/departure [PT_COE-009]
     * 属性: 半角数字 有無 / 桁数: 1文字固定 / コード表: 有無
     * 要否: 必須
     * 備考: 様式の項番　17
     * 3.0/CSVレイアウト仕様書.xlsx 区分N!E97 ほか8か所
     */
    get pastEntryDeparture(): YesNo | null;
    set pastEntryDeparture(value: YesNo | null);
    /**
     * 過去の出入国 回数 Past entries: times [PT_COE-010]
     * 属性: 半角数字 整数 / 桁数: 3文字以内
     * 要否: 条件付き必須
     * 備考: 様式の項番　17
     * 3.0/CSVレイアウト仕様書.xlsx 区分N!E98 ほか8か所
     */
    get pastEntriesTimes(): number | null;
    set pastEntriesTimes(value: number | null);
    /** 直近の出入国歴 */
    get latestEntry(): EntryLatestEntry;
    /**
     * 過去の認定申請歴の有無 Past COE applications [PT_COE-013]
     * 属性: 半角数字 有無 / 桁数: 1文字固定 / コード表: 有無
     * 要否: 必須
     * 備考: 様式の項番　18
     * 3.0/CSVレイアウト仕様書.xlsx 区分N!E101 ほか8か所
     */
    get pastCOEApplications(): YesNo | null;
    set pastCOEApplications(value: YesNo | null);
    /**
     * 認定申請 回数 Past COE applications: times [PT_COE-014]
     * 属性: 半角数字 整数 / 桁数: 3文字以内
     * 要否: 条件付き必須
     * 備考: 様式の項番　18
     * 3.0/CSVレイアウト仕様書.xlsx 区分N!E102 ほか8か所
     */
    get pastCOEApplicationsTimes(): number | null;
    set pastCOEApplicationsTimes(value: number | null);
    /**
     * うち不交付回数 times of non-issuance [PT_COE-015]
     * 属性: 半角数字 整数 / 桁数: 3文字以内
     * 要否: 条件付き必須
     * 備考: 様式の項番　18
     * 3.0/CSVレイアウト仕様書.xlsx 区分N!E103 ほか8か所
     */
    get timesOfNonIssuance(): number | null;
    set timesOfNonIssuance(value: number | null);
    /**
     * 犯罪を理由とする処分の有無 Criminal record [PT_COE-016]
     * 属性: 半角数字 有無 / 桁数: 1文字固定 / コード表: 有無
     * 要否: 必須
     * 備考: 様式の項番　19
     * 3.0/CSVレイアウト仕様書.xlsx 区分N!E104 ほか8か所
     */
    get criminalRecord(): YesNo | null;
    set criminalRecord(value: YesNo | null);
    /**
     * 処分の具体的内容 Detail [PT_COE-017]
     * 属性: 全角 / 桁数: 200文字以内
     * 要否: 条件付き必須
     * 備考: 様式の項番　19
     * 3.0/CSVレイアウト仕様書.xlsx 区分N!E105 ほか8か所
     */
    get detail(): string | null;
    set detail(value: string | null);
    /**
     * 退去強制又は出国命令による出国の有無 Deportation/departure order [PT_COE-018]
     * 属性: 半角数字 有無 / 桁数: 1文字固定 / コード表: 有無
     * 要否: 必須
     * 備考: 様式の項番　20
     * 3.0/CSVレイアウト仕様書.xlsx 区分N!E106 ほか8か所
     */
    get deportationDepartureOrder(): YesNo | null;
    set deportationDepartureOrder(value: YesNo | null);
    /**
     * 退去強制等 回数 Deportations: times [PT_COE-019]
     * 属性: 半角数字 整数 / 桁数: 3文字以内
     * 要否: 条件付き必須
     * 備考: 様式の項番　20
     * 3.0/CSVレイアウト仕様書.xlsx 区分N!E107 ほか8か所
     */
    get deportationsTimes(): number | null;
    set deportationsTimes(value: number | null);
    /**
     * 直近の送還歴 年月日 Latest departure by deportation [PT_COE-020]
     * 属性: 半角数字 YYYYMMDD / 桁数: 8文字固定
     * 要否: 条件付き必須
     * 備考: 様式の項番　20
     * 3.0/CSVレイアウト仕様書.xlsx 区分N!E108 ほか8か所
     */
    get latestDepartureByDeportation(): PartialDate | null;
    set latestDepartureByDeportation(value: DateInput | null);
}
/** 入国予定 */
export declare class Entry extends Group<EntryInit> {
    static get $members(): Members;
}
export interface EntryLatestEntryInit {
    /** 直近の出入国歴 入国年月日 */
    latestEntryFrom?: DateInput | null | undefined;
    /** 直近の出入国歴 出国年月日 */
    to?: DateInput | null | undefined;
}
export interface EntryLatestEntry {
    /**
     * 直近の出入国歴 入国年月日 Latest entry from [PT_COE-011]
     * 属性: 半角数字 YYYYMMDD / 桁数: 8文字固定
     * 要否: 条件付き必須
     * 備考: 様式の項番　17
     * 3.0/CSVレイアウト仕様書.xlsx 区分N!E99 ほか8か所
     */
    get latestEntryFrom(): PartialDate | null;
    set latestEntryFrom(value: DateInput | null);
    /**
     * 直近の出入国歴 出国年月日 to [PT_COE-012]
     * 属性: 半角数字 YYYYMMDD / 桁数: 8文字固定
     * 要否: 条件付き必須
     * 備考: 様式の項番　17
     * 3.0/CSVレイアウト仕様書.xlsx 区分N!E100 ほか8か所
     */
    get to(): PartialDate | null;
    set to(value: DateInput | null);
}
/** 直近の出入国歴 */
export declare class EntryLatestEntry extends Group<EntryLatestEntryInit> {
    static get $members(): Members;
}
