import { type CodeFromLabel, type CodeGuard } from "../runtime/codes.js";
import { contractTypeCodes } from "../code-tables/contract-type.js";
/**
 * 契約の形態 (KEIYAKU)
 * 3.0/業務コード一覧表.xlsx コード表一覧!A14
 */
export declare enum ContractType {
    /** 雇用 / Employment */
    Employment = "1",
    /** 委任 / Entrustment */
    Entrustment = "2",
    /** 請負 / Service contract */
    ServiceContract = "3",
    /** その他 / Others */
    Others = "4"
}
/** 契約の形態の値かどうか */
export declare const isContractType: CodeGuard<ContractType>;
/** 名称がちょうど一致する値 */
export declare const contractTypeFromLabel: CodeFromLabel<ContractType>;
export { contractTypeCodes };
