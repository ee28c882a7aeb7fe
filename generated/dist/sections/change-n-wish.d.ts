import { Group } from "../runtime/group.js";
import { type Members } from "../runtime/members.js";
import type { ResidenceStatus } from "../codes/residence-status.js";
export interface ChangeNWishInit {
    /** 希望する在留資格 */
    desiredStatusOfResidence?: ResidenceStatus | null | undefined;
    /** 希望する在留資格 その他 */
    others?: string | null | undefined;
    /** 希望する在留期間 */
    periodOfStay?: string | null | undefined;
    /** 変更の理由 */
    reasonForChange?: string | null | undefined;
}
export interface ChangeNWish {
    /**
     * 希望する在留資格 Desired status of residence [WISH_CHG-001]
     * 属性: 半角英数字 コード / 桁数: 4文字固定 / コード表: 在留資格
     * 要否: 必須
     * 備考: 様式の項番　13
     * 3.0/CSVレイアウト仕様書.xlsx 区分N!E54 ほか8か所
     */
    get desiredStatusOfResidence(): ResidenceStatus | null;
    set desiredStatusOfResidence(value: ResidenceStatus | null);
    /**
     * 希望する在留資格 その他 Others [WISH_CHG-002]
     * 属性: 全角 / 桁数: 50文字以内
     * 要否: 条件付き必須
     * 備考: 様式の項番　13
     * 3.0/CSVレイアウト仕様書.xlsx 区分N!E55 ほか8か所
     */
    get others(): string | null;
    set others(value: string | null);
    /**
     * 希望する在留期間 Period of stay [WISH_CHG-003]
     * 属性: 全角 / 桁数: 20文字以内
     * 要否: 必須
     * 備考: 様式の項番　13
     * 3.0/CSVレイアウト仕様書.xlsx 区分N!E56 ほか8か所
     */
    get periodOfStay(): string | null;
    set periodOfStay(value: string | null);
    /**
     * 変更の理由 Reason for change [WISH_CHG-004]
     * 属性: 全角 / 桁数: 200文字以内
     * 要否: 必須
     * 備考: 様式の項番　14
     * 3.0/CSVレイアウト仕様書.xlsx 区分N!E57 ほか8か所
     */
    get reasonForChange(): string | null;
    set reasonForChange(value: string | null);
}
/** 変更の希望 */
export declare class ChangeNWish extends Group<ChangeNWishInit> {
    static get $members(): Members;
}
