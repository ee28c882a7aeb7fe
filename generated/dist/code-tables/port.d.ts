import type { Port } from "../codes/port.js";
import { type CodeTable } from "../runtime/codes.js";
/** 上陸予定港・（空）港の値・名称・親・有効期間 */
export declare const portCodes: CodeTable<Port>;
