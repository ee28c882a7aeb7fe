import { Group } from "../runtime/group.js";
import { type Members } from "../runtime/members.js";
export interface ExtensionNWishInit {
    /** 希望する在留期間 */
    desiredLengthOfExtension?: string | null | undefined;
    /** 更新の理由 */
    reasonForExtension?: string | null | undefined;
}
export interface ExtensionNWish {
    /**
     * 希望する在留期間 Desired length of extension [WISH_EXT-001]
     * 属性: 全角 / 桁数: 20文字以内
     * 要否: 必須
     * 備考: 様式の項番　13
     * 3.0/CSVレイアウト仕様書.xlsx 区分N!E58 ほか8か所
     */
    get desiredLengthOfExtension(): string | null;
    set desiredLengthOfExtension(value: string | null);
    /**
     * 更新の理由 Reason for extension [WISH_EXT-002]
     * 属性: 全角 / 桁数: 200文字以内
     * 要否: 必須
     * 備考: 様式の項番　14
     * 3.0/CSVレイアウト仕様書.xlsx 区分N!E59 ほか8か所
     */
    get reasonForExtension(): string | null;
    set reasonForExtension(value: string | null);
}
/** 更新の希望 */
export declare class ExtensionNWish extends Group<ExtensionNWishInit> {
    static get $members(): Members;
}
