import { Group } from "../runtime/group.js";
import { type Members } from "../runtime/members.js";
import type { Applicability } from "../codes/applicability.js";
export interface PointsInit {
    /** ポイント項目 */
    pointItems?: readonly PointsPointItemsInit[] | undefined;
    /** ポイント合計 */
    totalPoints?: number | null | undefined;
}
export interface Points {
    /** ポイント項目（30回） */
    get pointItems(): readonly [
        PointsPointItems,
        PointsPointItems,
        PointsPointItems,
        PointsPointItems,
        PointsPointItems,
        PointsPointItems,
        PointsPointItems,
        PointsPointItems,
        PointsPointItems,
        PointsPointItems,
        PointsPointItems,
        PointsPointItems,
        PointsPointItems,
        PointsPointItems,
        PointsPointItems,
        PointsPointItems,
        PointsPointItems,
        PointsPointItems,
        PointsPointItems,
        PointsPointItems,
        PointsPointItems,
        PointsPointItems,
        PointsPointItems,
        PointsPointItems,
        PointsPointItems,
        PointsPointItems,
        PointsPointItems,
        PointsPointItems,
        PointsPointItems,
        PointsPointItems
    ];
    /**
     * ポイント合計 Total points [HSP-002]
     * 属性: 半角数字 整数 / 桁数: 3文字以内
     * 要否: 条件付き必須
     * 3.0/CSVレイアウト仕様書.xlsx 区分N!E192
     */
    get totalPoints(): number | null;
    set totalPoints(value: number | null);
}
/** 高度専門職ポイント */
export declare class Points extends Group<PointsInit> {
    static get $members(): Members;
}
export interface PointsPointItemsInit {
    /** ポイント項目 該当 */
    pointRowTicked?: Applicability | null | undefined;
}
export interface PointsPointItems {
    /**
     * ポイント項目 該当 Point row ticked [HSP-001]
     * 属性: 半角数字 コード / 桁数: 1文字固定 / コード表: 該当
     * 要否: 任意
     * 3.0/CSVレイアウト仕様書.xlsx 区分N!E191
     */
    get pointRowTicked(): Applicability | null;
    set pointRowTicked(value: Applicability | null);
}
/** ポイント項目 */
export declare class PointsPointItems extends Group<PointsPointItemsInit> {
    static get $members(): Members;
}
