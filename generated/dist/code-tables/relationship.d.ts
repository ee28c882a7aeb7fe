import type { Relationship } from "../codes/relationship.js";
import { type CodeTable } from "../runtime/codes.js";
/** 続柄・関係の値・名称・親・有効期間 */
export declare const relationshipCodes: CodeTable<Relationship>;
