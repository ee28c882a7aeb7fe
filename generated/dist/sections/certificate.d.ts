import type { DateInput, PartialDate } from "../runtime/date.js";
import { Group } from "../runtime/group.js";
import { type Members } from "../runtime/members.js";
export interface CertificateInit {
    /** 証明を希望する活動の内容 */
    activityToBeCertified?: string | null | undefined;
    /** 就労する期間 */
    workPeriod?: CertificateWorkPeriodInit | undefined;
    /** 使用目的 */
    purposeOfUse?: string | null | undefined;
}
export interface Certificate {
    /**
     * 証明を希望する活動の内容 Activity to be certified [SHUROSHIKAKU-001]
     * 属性: 全角 / 桁数: 200文字以内
     * 要否: 必須
     * 備考: 様式の項番　10
     * 3.0/CSVレイアウト仕様書.xlsx 就労資格!E37
     */
    get activityToBeCertified(): string | null;
    set activityToBeCertified(value: string | null);
    /** 就労する期間 */
    get workPeriod(): CertificateWorkPeriod;
    /**
     * 使用目的 Purpose of use [SHUROSHIKAKU-004]
     * 属性: 全角 / 桁数: 100文字以内
     * 要否: 必須
     * 備考: 様式の項番　12
     * 3.0/CSVレイアウト仕様書.xlsx 就労資格!E40
     */
    get purposeOfUse(): string | null;
    set purposeOfUse(value: string | null);
}
/** 就労資格証明 */
export declare class Certificate extends Group<CertificateInit> {
    static get $members(): Members;
}
export interface CertificateWorkPeriodInit {
    /** 就労する期間 始期 */
    from?: DateInput | null | undefined;
    /** 就労する期間 終期 */
    to?: DateInput | null | undefined;
}
export interface CertificateWorkPeriod {
    /**
     * 就労する期間 始期 from [SHUROSHIKAKU-002]
     * 属性: 半角数字 YYYYMMDD / 桁数: 8文字固定
     * 要否: 必須
     * 備考: 様式の項番　11
     * 3.0/CSVレイアウト仕様書.xlsx 就労資格!E38
     */
    get from(): PartialDate | null;
    set from(value: DateInput | null);
    /**
     * 就労する期間 終期 to [SHUROSHIKAKU-003]
     * 属性: 半角数字 YYYYMMDD / 桁数: 8文字固定
     * 要否: 必須
     * 備考: 様式の項番　11
     * 3.0/CSVレイアウト仕様書.xlsx 就労資格!E39
     */
    get to(): PartialDate | null;
    set to(value: DateInput | null);
}
/** 就労する期間 */
export declare class CertificateWorkPeriod extends Group<CertificateWorkPeriodInit> {
    static get $members(): Members;
}
