import type { LayoutNames } from "./layout-names.js";
import type { ReferenceListTree } from "./syntax.js";
import type { Token } from "./tokenise.js";

/** What the words of a sentence are to be understood against. */
export interface LoweringContext {
  readonly names: LayoutNames;
  /** The sentence, normalised. */
  readonly sentence: string;
  readonly tokens: readonly Token[];
  /** Keys of the items the check is listed under. */
  readonly targets: readonly string[];
  /** Whether the sentence speaks of the whole file. */
  readonly inFile: boolean;
  /** What the sentence says that it is about, before its condition. */
  readonly topic: ReferenceListTree | null;
}
