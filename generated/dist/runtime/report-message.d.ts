import type { Language } from "./message.js";
/** What a report says of the number of its issues. */
export declare const reportSentences: Readonly<Record<"none" | "one" | "all" | "capped", Readonly<Record<Language, string>>>>;
