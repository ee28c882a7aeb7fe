import type { Column, Layout } from "./layout.js";
import type { Language, MessageArguments } from "./message.js";
/** Arguments of an issue with the length of a cell: the bounds (`length`, `minimum`), what was found (`actual`) and what is counted. */
export declare function lengthFacts(layout: Layout, column: Column, text: string): MessageArguments;
/** The sentence for an issue with the length of a cell. */
export declare function lengthMessage(args: MessageArguments, language: Language): string;
