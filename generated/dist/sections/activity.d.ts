import { Group } from "../runtime/group.js";
import { type Members } from "../runtime/members.js";
import type { Decided } from "../codes/decided.js";
import type { Prefecture } from "../codes/prefecture.js";
import type { RemunerationUnit } from "../codes/remuneration-unit.js";
import type { SideJobBusiness } from "../codes/side-job-business.js";
import type { SideJobDuty } from "../codes/side-job-duty.js";
export interface ActivityInit {
    /** 現在の在留活動の内容 */
    presentActivity?: string | null | undefined;
    /** 他に従事しようとする活動 */
    otherActivities?: readonly ActivityOtherActivitiesInit[] | undefined;
}
export interface Activity {
    /**
     * 現在の在留活動の内容 Present activity [SHIKAKUGAI-001]
     * 属性: 全角 / 桁数: 100文字以内
     * 要否: 必須
     * 備考: 様式の項番　10
     * 3.0/CSVレイアウト仕様書.xlsx 資格外活動!E37
     */
    get presentActivity(): string | null;
    set presentActivity(value: string | null);
    /** 他に従事しようとする活動（2回） */
    get otherActivities(): readonly [ActivityOtherActivities, ActivityOtherActivities];
}
/** 資格外活動 */
export declare class Activity extends Group<ActivityInit> {
    static get $members(): Members;
}
export interface ActivityOtherActivitiesInit {
    /** 職務内容 有/未定 */
    decidedUndecided?: Decided | null | undefined;
    /** 職務の内容 */
    typeOfWork?: SideJobDuty | null | undefined;
    /** 職務の内容 その他 */
    otherDuties?: string | null | undefined;
    /** 雇用契約期間 */
    contractPeriod?: string | null | undefined;
    /** 週間稼働時間 */
    workTimePerWeek?: number | null | undefined;
    /** 報酬 */
    salary?: number | null | undefined;
    /** 報酬 月/週/日 */
    monthlyWeeklyDaily?: RemunerationUnit | null | undefined;
    /** 勤務先 名称 */
    placeOfEmployment?: string | null | undefined;
    /** 勤務先 都道府県 */
    prefecture?: Prefecture | null | undefined;
    /** 勤務先 市区町村 */
    city?: string | null | undefined;
    /** 勤務先 町名丁目番地号等 */
    address?: string | null | undefined;
    /** 勤務先 電話番号 */
    telephone?: string | null | undefined;
    /** 勤務先 業種 */
    businessType?: SideJobBusiness | null | undefined;
    /** 勤務先 業種 その他 */
    otherBusinessType?: string | null | undefined;
}
export interface ActivityOtherActivities {
    /**
     * 職務内容 有/未定 Decided / undecided [SHIKAKUGAI-002]
     * 属性: 半角数字 コード / 桁数: 1文字固定 / コード表: 有/未定
     * 要否: 必須
     * 備考: 様式の項番　11
     * 3.0/CSVレイアウト仕様書.xlsx 資格外活動!E38
     */
    get decidedUndecided(): Decided | null;
    set decidedUndecided(value: Decided | null);
    /**
     * 職務の内容 Type of work [SHIKAKUGAI-003]
     * 属性: 半角数字 コード / 桁数: 1文字固定 / コード表: 資格外活動 職務の内容
     * 要否: 条件付き必須
     * 備考: 様式の項番　11(1)
     * 3.0/CSVレイアウト仕様書.xlsx 資格外活動!E39
     */
    get typeOfWork(): SideJobDuty | null;
    set typeOfWork(value: SideJobDuty | null);
    /**
     * 職務の内容 その他 Other duties [SHIKAKUGAI-004]
     * 属性: 全角 / 桁数: 30文字以内
     * 要否: 条件付き必須
     * 備考: 様式の項番　11(1)
     * 3.0/CSVレイアウト仕様書.xlsx 資格外活動!E40
     */
    get otherDuties(): string | null;
    set otherDuties(value: string | null);
    /**
     * 雇用契約期間 Contract period [SHIKAKUGAI-005]
     * 属性: 全角 / 桁数: 20文字以内
     * 要否: 条件付き必須
     * 備考: 様式の項番　11(2)
     * 3.0/CSVレイアウト仕様書.xlsx 資格外活動!E41
     */
    get contractPeriod(): string | null;
    set contractPeriod(value: string | null);
    /**
     * 週間稼働時間 Work time per week [SHIKAKUGAI-006]
     * 属性: 半角数字 整数 / 桁数: 2文字以内
     * 要否: 条件付き必須
     * 備考: 様式の項番　11(3)
     * 3.0/CSVレイアウト仕様書.xlsx 資格外活動!E42
     */
    get workTimePerWeek(): number | null;
    set workTimePerWeek(value: number | null);
    /**
     * 報酬 Salary [SHIKAKUGAI-007]
     * 属性: 半角数字 金額（円） / 桁数: 8文字以内
     * 要否: 条件付き必須
     * 備考: 様式の項番　11(4)
     * 3.0/CSVレイアウト仕様書.xlsx 資格外活動!E43
     */
    get salary(): number | null;
    set salary(value: number | null);
    /**
     * 報酬 月/週/日 Monthly/Weekly/Daily [SHIKAKUGAI-008]
     * 属性: 半角数字 コード / 桁数: 1文字固定 / コード表: 報酬単位
     * 要否: 条件付き必須
     * 備考: 様式の項番　11(4)
     * 3.0/CSVレイアウト仕様書.xlsx 資格外活動!E44
     */
    get monthlyWeeklyDaily(): RemunerationUnit | null;
    set monthlyWeeklyDaily(value: RemunerationUnit | null);
    /**
     * 勤務先 名称 Place of employment [SHIKAKUGAI-009]
     * 属性: 全角 / 桁数: 40文字以内
     * 要否: 条件付き必須
     * 備考: 様式の項番　12(1)
     * 3.0/CSVレイアウト仕様書.xlsx 資格外活動!E45
     */
    get placeOfEmployment(): string | null;
    set placeOfEmployment(value: string | null);
    /**
     * 勤務先 都道府県 Prefecture [SHIKAKUGAI-010]
     * 属性: 半角数字 コード / 桁数: 2文字固定 / コード表: 都道府県
     * 要否: 条件付き必須
     * 備考: 様式の項番　12(2)
     * 3.0/CSVレイアウト仕様書.xlsx 資格外活動!E46
     */
    get prefecture(): Prefecture | null;
    set prefecture(value: Prefecture | null);
    /**
     * 勤務先 市区町村 City [SHIKAKUGAI-011]
     * 属性: 全角 / 桁数: 20文字以内
     * 要否: 条件付き必須
     * 備考: 様式の項番　12(2)
     * 3.0/CSVレイアウト仕様書.xlsx 資格外活動!E47
     */
    get city(): string | null;
    set city(value: string | null);
    /**
     * 勤務先 町名丁目番地号等 Address [SHIKAKUGAI-012]
     * 属性: 全角 / 桁数: 50文字以内
     * 要否: 条件付き必須
     * 備考: 様式の項番　12(2)
     * 3.0/CSVレイアウト仕様書.xlsx 資格外活動!E48
     */
    get address(): string | null;
    set address(value: string | null);
    /**
     * 勤務先 電話番号 Telephone [SHIKAKUGAI-013]
     * 属性: 半角数字 電話番号 / 桁数: 15文字以内
     * 要否: 条件付き必須
     * 備考: 様式の項番　12(2)
     * 3.0/CSVレイアウト仕様書.xlsx 資格外活動!E49
     */
    get telephone(): string | null;
    set telephone(value: string | null);
    /**
     * 勤務先 業種 Business type [SHIKAKUGAI-014]
     * 属性: 半角数字 コード / 桁数: 1文字固定 / コード表: 資格外活動 勤務先業種
     * 要否: 条件付き必須
     * 備考: 様式の項番　12(3)
     * 3.0/CSVレイアウト仕様書.xlsx 資格外活動!E50
     */
    get businessType(): SideJobBusiness | null;
    set businessType(value: SideJobBusiness | null);
    /**
     * 勤務先 業種 その他 Other business type [SHIKAKUGAI-015]
     * 属性: 全角 / 桁数: 30文字以内
     * 要否: 条件付き必須
     * 備考: 様式の項番　12(3)
     * 3.0/CSVレイアウト仕様書.xlsx 資格外活動!E51
     */
    get otherBusinessType(): string | null;
    set otherBusinessType(value: string | null);
}
/** 他に従事しようとする活動 */
export declare class ActivityOtherActivities extends Group<ActivityOtherActivitiesInit> {
    static get $members(): Members;
}
