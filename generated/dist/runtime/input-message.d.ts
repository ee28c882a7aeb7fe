import type { Language, MessageArguments } from "./message.js";
/** What can be wrong with a value from outside before there is a record to check. */
export type InputIssueKind = 
/** Something else than the form or record has there. */
"type" | "unknown-member" | "too-many-rows"
/** A number that has no plain decimal form: infinite, or so large or small that it has an exponent. */
 | "number"
/** A getter or a proxy that throws. */
 | "unreadable"
/** A text that is no JSON. */
 | "json" | "more";
/** What is expected at a place. */
export type Expected = "object" | "list" | "text" | "number" | "date" | "input";
/** The sentence for an issue with a value from outside. */
export declare function inputMessage(kind: InputIssueKind, args: MessageArguments, language: Language): string;
