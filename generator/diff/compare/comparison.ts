import type { SpecModel } from "../../spec/model.js";
import type { KeyMap } from "../match/key-map.js";
import type { Matching } from "../matching.js";
import type { CharsetComparison } from "./charsets.js";
import type { ChangeCollector } from "./collector.js";

/** What the comparisons of the parts of a spec have in common. */
export interface Comparison {
  readonly before: SpecModel;
  readonly after: SpecModel;
  readonly matching: Matching;
  readonly keys: KeyMap;
  readonly charsets: CharsetComparison;
  readonly collector: ChangeCollector;
}
