import type { Language, MessageArguments } from "./message.js";
/** The sentence for an issue with the characters of a cell, made from the arguments of `characterFacts`. */
export declare function characterMessage(args: MessageArguments, language: Language): string;
