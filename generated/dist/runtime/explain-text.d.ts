import type { Explanation, Verdict } from "./explain.js";
import type { Language } from "./message.js";
/**
 * An explanation for people: a line with the number of checks of each verdict, then for each check its
 * number, its verdict and what it asks, and below it what it read. The words of the spec are Japanese in
 * both languages. Only the verdicts named are listed; all of them when none is.
 */
export declare function explainText(explanation: Explanation, language: Language, verdicts?: readonly Verdict[]): string;
