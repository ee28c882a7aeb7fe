import type { SideJobDuty } from "../codes/side-job-duty.js";
import { type CodeTable } from "../runtime/codes.js";
/** 資格外活動 職務の内容の値・名称・親・有効期間 */
export declare const sideJobDutyCodes: CodeTable<SideJobDuty>;
