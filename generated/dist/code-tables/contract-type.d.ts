import type { ContractType } from "../codes/contract-type.js";
import { type CodeTable } from "../runtime/codes.js";
/** 契約の形態の値・名称・親・有効期間 */
export declare const contractTypeCodes: CodeTable<ContractType>;
