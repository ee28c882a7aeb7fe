import type { ConverterId } from "./converters.js";
import type { Language } from "./message.js";
import type { CandidateReason } from "./suggest.js";
type Texts = Readonly<Record<Language, string>>;
/** What each converter did, to stand after the name of the item. */
export declare const converterTexts: Readonly<Record<ConverterId, Texts>>;
/** What is to be chosen, to stand after the name of the item. */
export declare const candidateTexts: Readonly<Record<CandidateReason | "unknown", Texts>>;
export {};
