import type { LayoutNames } from "./layout-names.js";
import type { Token } from "./tokenise.js";

/** What the words of a sentence are to be understood against. */
export interface LoweringContext {
  readonly names: LayoutNames;
  readonly tokens: readonly Token[];
  /** Keys of the items the check is listed under. */
  readonly targets: readonly string[];
}
