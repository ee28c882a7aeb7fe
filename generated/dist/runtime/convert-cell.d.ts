import { type CellTarget } from "./convert-target.js";
import type { Converter } from "./converters.js";
/** What one converter made of a text. */
export interface ConversionStep {
    readonly converter: Converter;
    readonly before: string;
    readonly after: string;
}
/**
 * The steps that bring a text nearer to what an item takes, as few as will do; none for a text that passes
 * or that no step brings nearer. What they end in has no further steps.
 */
export declare function conversionSteps(text: string, target: CellTarget, converters: readonly Converter[]): readonly ConversionStep[];
