import { type CodeFromLabel, type CodeGuard } from "../runtime/codes.js";
import { transferRelationCodes } from "../code-tables/transfer-relation.js";
/**
 * 転勤元との関係 (TENKIN)
 * 3.0/業務コード一覧表.xlsx コード表一覧!A42
 */
export declare enum TransferRelation {
    /** 本店・支店 */
    本店支店 = "1",
    /** 親会社・子会社 */
    親会社子会社 = "2",
    /** 子会社間 */
    子会社間 = "3",
    /** 関連会社 */
    関連会社 = "4"
}
/** 転勤元との関係の値かどうか */
export declare const isTransferRelation: CodeGuard<TransferRelation>;
/** 名称がちょうど一致する値 */
export declare const transferRelationFromLabel: CodeFromLabel<TransferRelation>;
export { transferRelationCodes };
