import type { SideJobBusiness } from "../codes/side-job-business.js";
import { type CodeTable } from "../runtime/codes.js";
/** 資格外活動 勤務先業種の値・名称・親・有効期間 */
export declare const sideJobBusinessCodes: CodeTable<SideJobBusiness>;
