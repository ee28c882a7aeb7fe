import type { ProcedureCode } from "../codes/procedure-code.js";
import { type CodeTable } from "../runtime/codes.js";
/** 業務コード（手続）の値・名称・親・有効期間 */
export declare const procedureCodeCodes: CodeTable<ProcedureCode>;
