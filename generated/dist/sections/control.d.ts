import type { DateInput, PartialDate } from "../runtime/date.js";
import { Group } from "../runtime/group.js";
import { type Members } from "../runtime/members.js";
import type { FormCategory } from "../codes/form-category.js";
import type { Office } from "../codes/office.js";
import type { ProcedureCode } from "../codes/procedure-code.js";
import type { UserCategory } from "../codes/user-category.js";
export interface ControlInit {
    /** 業務コード */
    procedureCode?: ProcedureCode | null | undefined;
    /** 様式区分 */
    formCategory?: FormCategory | null | undefined;
    /** 仕様版数 */
    specVersion?: string | null | undefined;
    /** レコード通番 */
    recordSequenceNo?: number | null | undefined;
    /** 申請ソフト管理番号 */
    vendorSideApplicationNo?: string | null | undefined;
    /** 申請年月日 */
    applicationDate?: DateInput | null | undefined;
    /** 利用者区分 */
    userCategory?: UserCategory | null | undefined;
    /** 提出先官署コード */
    receivingOffice?: Office | null | undefined;
}
export interface Control {
    /**
     * 業務コード Procedure code [CTRL-001]
     * 属性: 半角英数字 コード / 桁数: 4文字固定 / コード表: 業務コード（手続）
     * 要否: 必須
     * 3.0/CSVレイアウト仕様書.xlsx 区分N!E7 ほか12か所
     */
    get procedureCode(): ProcedureCode | null;
    set procedureCode(value: ProcedureCode | null);
    /**
     * 様式区分 Form category [CTRL-002]
     * 属性: 半角英数字 コード / 桁数: 2文字以内 / コード表: 様式区分
     * 要否: 必須
     * 3.0/CSVレイアウト仕様書.xlsx 区分N!E8 ほか12か所
     */
    get formCategory(): FormCategory | null;
    set formCategory(value: FormCategory | null);
    /**
     * 仕様版数 Spec version [CTRL-003]
     * 属性: 半角英数記号 / 桁数: 6文字以内
     * 要否: 必須
     * 3.0/CSVレイアウト仕様書.xlsx 区分N!E9 ほか12か所
     */
    get specVersion(): string | null;
    set specVersion(value: string | null);
    /**
     * レコード通番 Record sequence no. [CTRL-004]
     * 属性: 半角数字 整数 / 桁数: 5文字以内
     * 要否: 必須
     * 3.0/CSVレイアウト仕様書.xlsx 区分N!E10 ほか12か所
     */
    get recordSequenceNo(): number | null;
    set recordSequenceNo(value: number | null);
    /**
     * 申請ソフト管理番号 Vendor-side application no. [CTRL-005]
     * 属性: 半角英数字 / 桁数: 30文字以内
     * 要否: 必須
     * 3.0/CSVレイアウト仕様書.xlsx 区分N!E11 ほか12か所
     */
    get vendorSideApplicationNo(): string | null;
    set vendorSideApplicationNo(value: string | null);
    /**
     * 申請年月日 Application date [CTRL-006]
     * 属性: 半角数字 YYYYMMDD / 桁数: 8文字固定
     * 要否: 必須
     * 3.0/CSVレイアウト仕様書.xlsx 区分N!E12 ほか12か所
     */
    get applicationDate(): PartialDate | null;
    set applicationDate(value: DateInput | null);
    /**
     * 利用者区分 User category [CTRL-007]
     * 属性: 半角数字 コード / 桁数: 1文字固定 / コード表: 利用者区分
     * 要否: 必須
     * 3.0/CSVレイアウト仕様書.xlsx 区分N!E13 ほか12か所
     */
    get userCategory(): UserCategory | null;
    set userCategory(value: UserCategory | null);
    /**
     * 提出先官署コード Receiving office [CTRL-008]
     * 属性: 半角数字 コード / 桁数: 4文字固定 / コード表: 地方出入国在留管理官署
     * 要否: 必須
     * 3.0/CSVレイアウト仕様書.xlsx 区分N!E14 ほか12か所
     */
    get receivingOffice(): Office | null;
    set receivingOffice(value: Office | null);
}
/** 制御情報 */
export declare class Control extends Group<ControlInit> {
    static get $members(): Members;
}
