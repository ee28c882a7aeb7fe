import type { TransferRelation } from "../codes/transfer-relation.js";
import { type CodeTable } from "../runtime/codes.js";
/** 転勤元との関係の値・名称・親・有効期間 */
export declare const transferRelationCodes: CodeTable<TransferRelation>;
