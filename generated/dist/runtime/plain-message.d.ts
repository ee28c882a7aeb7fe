import type { IssueKind } from "./issue.js";
import type { Language, MessageArguments } from "./message.js";
/** A sentence for an issue that the agency's message list has no text for, or that is wanted in English. */
export declare function plainMessage(kind: IssueKind, args: MessageArguments, language: Language): string;
