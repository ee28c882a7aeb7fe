import type { AgentKind } from "../codes/agent-kind.js";
import { type CodeTable } from "../runtime/codes.js";
/** 申請取次者区分の値・名称・親・有効期間 */
export declare const agentKindCodes: CodeTable<AgentKind>;
