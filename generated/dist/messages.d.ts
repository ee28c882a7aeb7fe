import { type MessageTable } from "./runtime/message.js";
/** メッセージ一覧 */
export declare const messages: MessageTable;
