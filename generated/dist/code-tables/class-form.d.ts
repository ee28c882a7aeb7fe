import type { ClassForm } from "../codes/class-form.js";
import { type CodeTable } from "../runtime/codes.js";
/** 授業形態の値・名称・親・有効期間 */
export declare const classFormCodes: CodeTable<ClassForm>;
