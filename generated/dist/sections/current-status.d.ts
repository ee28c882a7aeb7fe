import type { DateInput, PartialDate } from "../runtime/date.js";
import { Group } from "../runtime/group.js";
import { type Members } from "../runtime/members.js";
import type { PeriodOfStay } from "../codes/period-of-stay.js";
import type { ResidenceStatus } from "../codes/residence-status.js";
import type { YesNo } from "../codes/yes-no.js";
export interface CurrentStatusInit {
    /** 現に有する在留資格 */
    currentStatus?: ResidenceStatus | null | undefined;
    /** 在留期間 */
    periodOfStay?: PeriodOfStay | null | undefined;
    /** 在留期間の満了日 */
    dateOfExpiration?: DateInput | null | undefined;
    /** 在留カードの有無 */
    residenceCardHeld?: YesNo | null | undefined;
    /** 在留カード番号 */
    residenceCardNumber?: string | null | undefined;
    /** ED番号 */
    edNumber?: string | null | undefined;
}
export interface CurrentStatus {
    /**
     * 現に有する在留資格 Status of residence [CUR_ZAI-001]
     * 属性: 半角英数字 コード / 桁数: 4文字固定 / コード表: 在留資格
     * 要否: 必須
     * 備考: 様式の項番　11
     * 3.0/CSVレイアウト仕様書.xlsx 区分N!E48 ほか8か所
     */
    get currentStatus(): ResidenceStatus | null;
    set currentStatus(value: ResidenceStatus | null);
    /**
     * 在留期間 Period of stay [CUR_ZAI-002]
     * 属性: 半角英数字 コード / 桁数: 3文字固定 / コード表: 在留期間
     * 要否: 必須
     * 備考: 様式の項番　11
     * 3.0/CSVレイアウト仕様書.xlsx 区分N!E49 ほか8か所
     */
    get periodOfStay(): PeriodOfStay | null;
    set periodOfStay(value: PeriodOfStay | null);
    /**
     * 在留期間の満了日 Date of expiration [CUR_ZAI-003]
     * 属性: 半角数字 YYYYMMDD / 桁数: 8文字固定
     * 要否: 必須
     * 備考: 様式の項番　11
     * 3.0/CSVレイアウト仕様書.xlsx 区分N!E50 ほか8か所
     */
    get dateOfExpiration(): PartialDate | null;
    set dateOfExpiration(value: DateInput | null);
    /**
     * 在留カードの有無 Residence card held [CUR_ZAI-004]
     * 属性: 半角数字 有無 / 桁数: 1文字固定 / コード表: 有無
     * 要否: 必須
     * 備考: 様式の項番　12
     * 3.0/CSVレイアウト仕様書.xlsx 区分N!E51 ほか8か所
     */
    get residenceCardHeld(): YesNo | null;
    set residenceCardHeld(value: YesNo | null);
    /**
     * 在留カード番号 Residence card number [CUR_ZAI-005]
     * 属性: 半角英大文字・数字 在留カード番号 / 桁数: 12文字固定
     * 要否: 条件付き必須
     * 備考: 様式の項番　12
     * 3.0/CSVレイアウト仕様書.xlsx 区分N!E52 ほか8か所
     */
    get residenceCardNumber(): string | null;
    set residenceCardNumber(value: string | null);
    /**
     * ED番号 ED number [CUR_ZAI-006]
     * 属性: 半角英数字 / 桁数: 11文字以内
     * 要否: 条件付き必須
     * 備考: 様式の項番　12
     * 3.0/CSVレイアウト仕様書.xlsx 区分N!E53 ほか8か所
     */
    get edNumber(): string | null;
    set edNumber(value: string | null);
}
/** 現に有する在留資格 */
export declare class CurrentStatus extends Group<CurrentStatusInit> {
    static get $members(): Members;
}
