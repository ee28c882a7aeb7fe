import type { LayoutSummary } from "./runtime/layout.js";
import type { LayoutModule } from "./runtime/layout-module.js";
/** The module of each layout, by its id. */
export interface LayoutModules {
    /**
     * 在留資格認定証明書交付申請（区分N）
     * S101N / 在留資格認定証明書交付申請 (S101) / 様式区分 N
     * 3.0/CSVレイアウト仕様書.xlsx レイアウト一覧!A5
     */
    readonly S101N: typeof import("./layouts/coe-n.js");
    /**
     * 在留資格認定証明書交付申請（区分V）
     * S101V / 在留資格認定証明書交付申請 (S101) / 様式区分 V
     * 3.0/CSVレイアウト仕様書.xlsx レイアウト一覧!A6
     */
    readonly S101V: typeof import("./layouts/coe-v.js");
    /**
     * 在留資格認定証明書交付申請（区分P）
     * S101P / 在留資格認定証明書交付申請 (S101) / 様式区分 P
     * 3.0/CSVレイアウト仕様書.xlsx レイアウト一覧!A7
     */
    readonly S101P: typeof import("./layouts/coe-p.js");
    /**
     * 在留資格認定証明書交付申請（区分R）
     * S101R / 在留資格認定証明書交付申請 (S101) / 様式区分 R
     * 3.0/CSVレイアウト仕様書.xlsx レイアウト一覧!A8
     */
    readonly S101R: typeof import("./layouts/coe-r.js");
    /**
     * 在留資格認定証明書交付申請（区分T）
     * S101T / 在留資格認定証明書交付申請 (S101) / 様式区分 T
     * 3.0/CSVレイアウト仕様書.xlsx レイアウト一覧!A9
     */
    readonly S101T: typeof import("./layouts/coe-t.js");
    /**
     * 在留資格認定証明書交付申請（区分M）
     * S101M / 在留資格認定証明書交付申請 (S101) / 様式区分 M
     * 3.0/CSVレイアウト仕様書.xlsx レイアウト一覧!A10
     */
    readonly S101M: typeof import("./layouts/coe-m.js");
    /**
     * 在留資格認定証明書交付申請（区分L）
     * S101L / 在留資格認定証明書交付申請 (S101) / 様式区分 L
     * 3.0/CSVレイアウト仕様書.xlsx レイアウト一覧!A11
     */
    readonly S101L: typeof import("./layouts/coe-l.js");
    /**
     * 在留資格認定証明書交付申請（区分Y）
     * S101Y / 在留資格認定証明書交付申請 (S101) / 様式区分 Y
     * 3.0/CSVレイアウト仕様書.xlsx レイアウト一覧!A12
     */
    readonly S101Y: typeof import("./layouts/coe-y.js");
    /**
     * 在留資格認定証明書交付申請（区分U）
     * S101U / 在留資格認定証明書交付申請 (S101) / 様式区分 U
     * 3.0/CSVレイアウト仕様書.xlsx レイアウト一覧!A13
     */
    readonly S101U: typeof import("./layouts/coe-u.js");
    /**
     * 在留期間更新許可申請（区分N）
     * S201N / 在留期間更新許可申請 (S201) / 様式区分 N
     * 3.0/CSVレイアウト仕様書.xlsx レイアウト一覧!A14
     */
    readonly S201N: typeof import("./layouts/extension-n.js");
    /**
     * 在留期間更新許可申請（区分V）
     * S201V / 在留期間更新許可申請 (S201) / 様式区分 V
     * 3.0/CSVレイアウト仕様書.xlsx レイアウト一覧!A15
     */
    readonly S201V: typeof import("./layouts/extension-v.js");
    /**
     * 在留期間更新許可申請（区分P）
     * S201P / 在留期間更新許可申請 (S201) / 様式区分 P
     * 3.0/CSVレイアウト仕様書.xlsx レイアウト一覧!A16
     */
    readonly S201P: typeof import("./layouts/extension-p.js");
    /**
     * 在留期間更新許可申請（区分R）
     * S201R / 在留期間更新許可申請 (S201) / 様式区分 R
     * 3.0/CSVレイアウト仕様書.xlsx レイアウト一覧!A17
     */
    readonly S201R: typeof import("./layouts/extension-r.js");
    /**
     * 在留期間更新許可申請（区分T）
     * S201T / 在留期間更新許可申請 (S201) / 様式区分 T
     * 3.0/CSVレイアウト仕様書.xlsx レイアウト一覧!A18
     */
    readonly S201T: typeof import("./layouts/extension-t.js");
    /**
     * 在留期間更新許可申請（区分M）
     * S201M / 在留期間更新許可申請 (S201) / 様式区分 M
     * 3.0/CSVレイアウト仕様書.xlsx レイアウト一覧!A19
     */
    readonly S201M: typeof import("./layouts/extension-m.js");
    /**
     * 在留期間更新許可申請（区分L）
     * S201L / 在留期間更新許可申請 (S201) / 様式区分 L
     * 3.0/CSVレイアウト仕様書.xlsx レイアウト一覧!A20
     */
    readonly S201L: typeof import("./layouts/extension-l.js");
    /**
     * 在留期間更新許可申請（区分Y）
     * S201Y / 在留期間更新許可申請 (S201) / 様式区分 Y
     * 3.0/CSVレイアウト仕様書.xlsx レイアウト一覧!A21
     */
    readonly S201Y: typeof import("./layouts/extension-y.js");
    /**
     * 在留期間更新許可申請（区分U）
     * S201U / 在留期間更新許可申請 (S201) / 様式区分 U
     * 3.0/CSVレイアウト仕様書.xlsx レイアウト一覧!A22
     */
    readonly S201U: typeof import("./layouts/extension-u.js");
    /**
     * 在留資格変更許可申請（区分N）
     * S202N / 在留資格変更許可申請 (S202) / 様式区分 N
     * 3.0/CSVレイアウト仕様書.xlsx レイアウト一覧!A23
     */
    readonly S202N: typeof import("./layouts/change-n.js");
    /**
     * 在留資格変更許可申請（区分V）
     * S202V / 在留資格変更許可申請 (S202) / 様式区分 V
     * 3.0/CSVレイアウト仕様書.xlsx レイアウト一覧!A24
     */
    readonly S202V: typeof import("./layouts/change-v.js");
    /**
     * 在留資格変更許可申請（区分P）
     * S202P / 在留資格変更許可申請 (S202) / 様式区分 P
     * 3.0/CSVレイアウト仕様書.xlsx レイアウト一覧!A25
     */
    readonly S202P: typeof import("./layouts/change-p.js");
    /**
     * 在留資格変更許可申請（区分R）
     * S202R / 在留資格変更許可申請 (S202) / 様式区分 R
     * 3.0/CSVレイアウト仕様書.xlsx レイアウト一覧!A26
     */
    readonly S202R: typeof import("./layouts/change-r.js");
    /**
     * 在留資格変更許可申請（区分T）
     * S202T / 在留資格変更許可申請 (S202) / 様式区分 T
     * 3.0/CSVレイアウト仕様書.xlsx レイアウト一覧!A27
     */
    readonly S202T: typeof import("./layouts/change-t.js");
    /**
     * 在留資格変更許可申請（区分M）
     * S202M / 在留資格変更許可申請 (S202) / 様式区分 M
     * 3.0/CSVレイアウト仕様書.xlsx レイアウト一覧!A28
     */
    readonly S202M: typeof import("./layouts/change-m.js");
    /**
     * 在留資格変更許可申請（区分L）
     * S202L / 在留資格変更許可申請 (S202) / 様式区分 L
     * 3.0/CSVレイアウト仕様書.xlsx レイアウト一覧!A29
     */
    readonly S202L: typeof import("./layouts/change-l.js");
    /**
     * 在留資格変更許可申請（区分Y）
     * S202Y / 在留資格変更許可申請 (S202) / 様式区分 Y
     * 3.0/CSVレイアウト仕様書.xlsx レイアウト一覧!A30
     */
    readonly S202Y: typeof import("./layouts/change-y.js");
    /**
     * 在留資格変更許可申請（区分U）
     * S202U / 在留資格変更許可申請 (S202) / 様式区分 U
     * 3.0/CSVレイアウト仕様書.xlsx レイアウト一覧!A31
     */
    readonly S202U: typeof import("./layouts/change-u.js");
    /**
     * 在留資格取得許可申請（区分N）
     * S203N / 在留資格取得許可申請 (S203) / 様式区分 N
     * 3.0/CSVレイアウト仕様書.xlsx レイアウト一覧!A32
     */
    readonly S203N: typeof import("./layouts/acquisition-n.js");
    /**
     * 在留資格取得許可申請（区分V）
     * S203V / 在留資格取得許可申請 (S203) / 様式区分 V
     * 3.0/CSVレイアウト仕様書.xlsx レイアウト一覧!A33
     */
    readonly S203V: typeof import("./layouts/acquisition-v.js");
    /**
     * 在留資格取得許可申請（区分P）
     * S203P / 在留資格取得許可申請 (S203) / 様式区分 P
     * 3.0/CSVレイアウト仕様書.xlsx レイアウト一覧!A34
     */
    readonly S203P: typeof import("./layouts/acquisition-p.js");
    /**
     * 在留資格取得許可申請（区分R）
     * S203R / 在留資格取得許可申請 (S203) / 様式区分 R
     * 3.0/CSVレイアウト仕様書.xlsx レイアウト一覧!A35
     */
    readonly S203R: typeof import("./layouts/acquisition-r.js");
    /**
     * 在留資格取得許可申請（区分T）
     * S203T / 在留資格取得許可申請 (S203) / 様式区分 T
     * 3.0/CSVレイアウト仕様書.xlsx レイアウト一覧!A36
     */
    readonly S203T: typeof import("./layouts/acquisition-t.js");
    /**
     * 在留資格取得許可申請（区分M）
     * S203M / 在留資格取得許可申請 (S203) / 様式区分 M
     * 3.0/CSVレイアウト仕様書.xlsx レイアウト一覧!A37
     */
    readonly S203M: typeof import("./layouts/acquisition-m.js");
    /**
     * 在留資格取得許可申請（区分L）
     * S203L / 在留資格取得許可申請 (S203) / 様式区分 L
     * 3.0/CSVレイアウト仕様書.xlsx レイアウト一覧!A38
     */
    readonly S203L: typeof import("./layouts/acquisition-l.js");
    /**
     * 在留資格取得許可申請（区分Y）
     * S203Y / 在留資格取得許可申請 (S203) / 様式区分 Y
     * 3.0/CSVレイアウト仕様書.xlsx レイアウト一覧!A39
     */
    readonly S203Y: typeof import("./layouts/acquisition-y.js");
    /**
     * 在留資格取得許可申請（区分U）
     * S203U / 在留資格取得許可申請 (S203) / 様式区分 U
     * 3.0/CSVレイアウト仕様書.xlsx レイアウト一覧!A40
     */
    readonly S203U: typeof import("./layouts/acquisition-u.js");
    /**
     * 就労資格証明書交付申請
     * S301 / 就労資格証明書交付申請 (S301)
     * 3.0/CSVレイアウト仕様書.xlsx レイアウト一覧!A41
     */
    readonly S301: typeof import("./layouts/work-qualification.js");
    /**
     * 資格外活動許可申請
     * S302 / 資格外活動許可申請 (S302)
     * 3.0/CSVレイアウト仕様書.xlsx レイアウト一覧!A42
     */
    readonly S302: typeof import("./layouts/activity-permission.js");
    /**
     * 再入国許可申請（同時申請に限る）
     * S303 / 再入国許可申請（同時申請に限る） (S303)
     * 3.0/CSVレイアウト仕様書.xlsx レイアウト一覧!A43
     */
    readonly S303: typeof import("./layouts/reentry-permit.js");
    /**
     * 利用者登録
     * S901 / 利用者登録 (S901)
     * 3.0/CSVレイアウト仕様書.xlsx レイアウト一覧!A44
     */
    readonly S901: typeof import("./layouts/user-registration.js");
}
/** Id of a layout. */
export type LayoutId = keyof LayoutModules;
/** Every layout of the spec, without its columns. */
export declare const layouts: readonly (LayoutSummary & {
    readonly id: LayoutId;
})[];
/** Whether a value is the id of a layout. */
export declare function isLayoutId(value: unknown): value is LayoutId;
/**
 * Loads the module of a layout when it is needed.
 * @throws RangeError for an id that is none.
 */
export declare function loadLayout<Id extends LayoutId>(id: Id): Promise<LayoutModules[Id]>;
export declare function loadLayout(id: string): Promise<LayoutModule>;
