import type { Language } from "./message.js";
type Texts = Readonly<Record<Language, string>>;
/** What a kind of change means for a value, to stand after the name of the item. */
export declare function upgradeTexts(rule: string): Texts;
export {};
