import type { Language } from "./message.js";
import type { Refusal } from "./prepare-submission.js";
/** A reason why no handover is made, in words. What was entered is not in it. */
export declare function refusalText(refusal: Refusal, language: Language): string;
