import { Group } from "../runtime/group.js";
import { type Members } from "../runtime/members.js";
import type { YesNo } from "../codes/yes-no.js";
export interface CriminalRecordInit {
    /** 犯罪を理由とする処分の有無 */
    criminalRecord?: YesNo | null | undefined;
    /** 処分の具体的内容 */
    detail?: string | null | undefined;
}
export interface CriminalRecord {
    /**
     * 犯罪を理由とする処分の有無 Criminal record [CRIM_ZAI-001]
     * 属性: 半角数字 有無 / 桁数: 1文字固定 / コード表: 有無
     * 要否: 必須
     * 備考: 様式の項番　15
     * 3.0/CSVレイアウト仕様書.xlsx 区分N!E60 ほか8か所
     */
    get criminalRecord(): YesNo | null;
    set criminalRecord(value: YesNo | null);
    /**
     * 処分の具体的内容 Detail [CRIM_ZAI-002]
     * 属性: 全角 / 桁数: 200文字以内
     * 要否: 条件付き必須
     * 備考: 様式の項番　15
     * 3.0/CSVレイアウト仕様書.xlsx 区分N!E61 ほか8か所
     */
    get detail(): string | null;
    set detail(value: string | null);
}
/** 犯罪を理由とする処分 */
export declare class CriminalRecord extends Group<CriminalRecordInit> {
    static get $members(): Members;
}
